/** What `\p{…}` is built as, by its name: the inside of a class. */
export const classes: Readonly<Record<'L' | 'M' | 'N' | 'Lu' | 'Ll', string>>;
/** One module of the sources with its patterns made cheap to compile. */
export function withLightClasses(source: string): string;
/** Code that means the same read as UTF-8 or byte by byte. */
export function inAscii(code: string): string;
