import { beforeAll } from 'vitest';

/** What Stryker writes down as broken code is reached, by test, in the process that runs all files. */
interface Coverage {
  readonly perTest: Record<string, unknown>;
}

declare global {
  var __stryker__: { readonly mutantCoverage?: Coverage } | undefined;
}

/** Each file hands over what is written down so far: without this, once more all that those before it did. */
beforeAll(() => {
  const tests = globalThis.__stryker__?.mutantCoverage?.perTest ?? {};
  for (const test of Object.keys(tests)) delete tests[test];
});
