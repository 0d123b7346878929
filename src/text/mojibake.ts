import { matchesOf } from './matches.ts';

/** What windows-1252 shows for the bytes 0x80 to 0x9F; the five it leaves free stand for themselves. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

const trail = `[\u0080-\u00BF${upper}]`;

/** Letters of UTF-8 read as windows-1252: «Ã³» for «ó», «â€œ» for «“». No text in Spanish holds such a pair. */
const misread = new RegExp(`[\u00C2-\u00C3]${trail}|\u00E2${trail}{2}|\u00F0${trail}{3}`, 'gu');

/** One letter that was read under a wrong encoding: where it stands, and what it was. */
export interface Misread {
  readonly index: number;
  readonly found: string;
  readonly meant: string;
}

/** The letters of a text that were read under a wrong encoding, in its order. */
export function misreadLetters(text: string): Misread[] {
  return matchesOf(text, misread).flatMap(({ 0: found, index }) => {
    const meant = decodeUtf8(found);
    return meant === null ? [] : [{ index, found, meant }];
  });
}

function decodeUtf8(letters: string): string | null {
  const bytes = letters.split('').map(letter => {
    const at = upper.indexOf(letter);
    return at === -1 ? letter.charCodeAt(0) : 0x80 + at;
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
