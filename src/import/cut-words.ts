/**
 * Whether the hyphen that ends a text only says that its line was full: a word is cut there that the next text goes on.
 * «técnico-» before «administrativo» is whole, as its accent tells: no word has that accent so far from its end.
 */
export function isCut(before: string, after: string): boolean {
  const head = /(\p{L}{2,})[-\u00AD\u2010]\s*$/u.exec(before)?.[1] ?? '';
  return head !== '' && !compound.test(head.normalize('NFC')) && /^\s*\p{Ll}/u.test(after);
}

const compound = /[áéíóú]\p{L}{1,4}[cgtd]o$/u;

/** Whether the text that follows goes on the word before it, hyphen and all: «técnico-» before «administrativo». */
export function isCompound(before: string, after: string): boolean {
  return /\p{L}[-\u2010]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(after) && !isCut(before, after);
}

/** A text without the hyphen it ends in. */
export function withoutHyphen(text: string): string {
  return text.replace(/[-\u00AD\u2010]\s*$/u, '');
}

/** The sign an importer leaves where it made a cut word whole: nobody sees it, and the import says that it was so. */
export const mended = '\u00AD';
