/** A module as esbuild writes it when it bundles, without `import` and `export`. Throws where an export changes later. */
export function asCommonJs(code: string): string;
