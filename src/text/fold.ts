/**
 * A text as it is compared: lower case, without accents, punctuation or runs of space. `ñ` stays itself, since
 * «año» and «ano» are different words.
 */
export function fold(text: string): string {
  const codes: number[] = [];
  let isGap = false;
  for (let i = 0; i < text.length; i++) {
    const code = foldedCode(text.charCodeAt(i));
    if (code === unknown) return foldAnything(text);
    if (code >= latin || isWordCode[code] === 0) isGap = codes.length > 0;
    else {
      if (isGap) codes.push(0x20);
      isGap = false;
      codes.push(code);
    }
  }
  return fromCodes(codes);
}

/** Lower case without accents, every other character in place. */
export function foldAccents(text: string): string {
  const codes: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const code = foldedCode(text.charCodeAt(i));
    if (code === unknown) return foldAnyAccents(text);
    codes.push(code);
  }
  return fromCodes(codes);
}

function foldAnything(text: string): string {
  return foldAnyAccents(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function foldAnyAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/n\u0303/gu, 'ñ')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}

/**
 * Normalizing and Unicode classes are what costs, and every plan is compared with itself thousands of times: letters
 * and signs of Western languages are looked up one by one, and only a text with any other goes the long way.
 */
const latin = 0x100;
const latinCharacters = Array.from({ length: latin }, (_, code) => foldAnyAccents(String.fromCharCode(code)));
const latinCodes = Uint8Array.from(latinCharacters, character => character.charCodeAt(0));
const isWordCode = Uint8Array.from({ length: latin }, (_, code) =>
  /[\p{L}\p{N}]/u.test(String.fromCharCode(code)) ? 1 : 0,
);

/** No code unit is negative. */
const unknown = -1;

/** Dashes, quotation marks and the like, U+2010 to U+205E, are no letters and have no accent. */
function foldedCode(code: number): number {
  if (code < latin) return latinCodes[code] ?? unknown;
  return code >= 0x2010 && code <= 0x205e ? code : unknown;
}

/** More arguments than this a call may not take. */
const most = 4096;

function fromCodes(codes: readonly number[]): string {
  if (codes.length <= most) return String.fromCharCode(...codes);
  let text = '';
  for (let i = 0; i < codes.length; i += most) text += String.fromCharCode(...codes.slice(i, i + most));
  return text;
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
