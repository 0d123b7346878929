/**
 * A text as it is compared: lower case, without accents, punctuation or runs of space. `ñ` stays itself, since
 * «año» and «ano» are different words.
 */
export function fold(text: string): string {
  return foldAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Most words have nothing to fold, and normalizing is what costs. */
const plain = /^[ -~]*$/u;

/** Lower case without accents, every other character in place. */
export function foldAccents(text: string): string {
  const lower = text.toLowerCase();
  if (plain.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(/n\u0303/gu, 'ñ')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}

/** The words of a text: maximal runs of letters and digits. */
export function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The form of a text in file names, addresses and anchors: `a-z`, `0-9` and single hyphens. */
export function slug(text: string): string {
  return foldAccents(text)
    .replaceAll('ñ', 'n')
    .replace(/[^a-z0-9]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
}
