import { describe, expect, it } from 'vitest';
import { decode, decodeFile } from '../../src/text/decode.ts';

const said = 'Año «uno» – 50 €';
const utf16 = (text: string, swap: boolean) => {
  const bytes = new Uint8Array(Buffer.from(text, 'utf16le'));
  return swap ? Uint8Array.from(bytes, (_, i) => bytes[i ^ 1] ?? 0) : bytes;
};
/** The same words in windows-1252, by its own table. */
const windows = Uint8Array.from([
  0x41, 0xf1, 0x6f, 0x20, 0xab, 0x75, 0x6e, 0x6f, 0xbb, 0x20, 0x96, 0x20, 0x35, 0x30, 0x20, 0x80,
]);

describe('bytes are decoded as they were written', () => {
  it.each([
    ['UTF-8', new TextEncoder().encode(said), 'utf-8', said],
    ['UTF-8 with its mark', new TextEncoder().encode(`\uFEFF${said}`), 'utf-8', `\uFEFF${said}`],
    ['windows-1252, 0x80 to 0x9F included', windows, 'windows-1252', said],
    ['UTF-16LE with its mark', utf16(`\uFEFF${said}`, false), 'utf-16le', `\uFEFF${said}`],
    ['UTF-16BE with its mark', utf16(`\uFEFF${said}`, true), 'utf-16be', `\uFEFF${said}`],
    [
      'UTF-16LE without a mark',
      utf16('titulo: Plan de trabajo', false),
      'utf-16le',
      'titulo: Plan de trabajo',
    ],
    [
      'UTF-16BE without a mark',
      utf16('titulo: Plan de trabajo', true),
      'utf-16be',
      'titulo: Plan de trabajo',
    ],
    [
      'UTF-16LE with its mark and no Latin letter',
      Uint8Array.from([0xff, 0xfe, 0x92, 0x21]),
      'utf-16le',
      '\uFEFF→',
    ],
    [
      'UTF-16BE with its mark and no Latin letter',
      Uint8Array.from([0xfe, 0xff, 0x21, 0x92]),
      'utf-16be',
      '\uFEFF→',
    ],
    ['windows-1252 with half a mark', Uint8Array.from([0x41, 0xfe, 0x61]), 'windows-1252', 'Aþa'],
    ['windows-1252 with the other half', Uint8Array.from([0x41, 0xff, 0x61]), 'windows-1252', 'Aÿa'],
    [
      'windows-1252 of many lines and tabs',
      Uint8Array.from([0xf1, 9, 10, 11, 12, 13]),
      'windows-1252',
      'ñ\t\n\v\f\r',
    ],
    [
      'windows-1252 with one control character in fifty',
      Uint8Array.from({ length: 50 }, (_, i) => (i === 0 ? 1 : 0xf1)),
      'windows-1252',
      `\u0001${'ñ'.repeat(49)}`,
    ],
    ['nothing', new Uint8Array(), 'utf-8', ''],
  ])('%s', async (_, bytes, encoding, text) => {
    expect(await decode(bytes)).toEqual({ kind: 'text', encoding, text });
  });

  it.each([
    ['a stray letter', [...new TextEncoder().encode('Año y situaci'), 0xf3, 0x6e], 'Año y situación', [13]],
    ['one behind a mark', [0xef, 0xbb, 0xbf, 0xc3, 0xb1, 0xc3, 0xb1, 0xf1], '\uFEFFñññ', [3]],
    [
      'one after letters of two, three and four bytes',
      [...new TextEncoder().encode('ñ→😀\u{10ffff}\uffff\u0800'), 0xf1],
      'ñ→😀\u{10ffff}\uffff\u0800ñ',
      [8],
    ],
    ['what is too long for a letter', [0xc3, 0xb1, 0xc3, 0xb1, 0xc0, 0x80], 'ññÀ€', [2, 3]],
    [
      'what is too far for one',
      [...new TextEncoder().encode('ññññ'), 0xf4, 0x90, 0x80, 0x80],
      'ññññô\ufffd€€',
      [4, 5, 6, 7],
    ],
    ['half a letter at the end', [0xc3, 0xb1, 0xc3, 0xb3, 0xc3], 'ñóÃ', [2]],
    [
      'half of a pair',
      [0xc3, 0xb1, 0xc3, 0xb1, 0xc3, 0xb1, 0xc3, 0xb1, 0xed, 0xa0, 0x80],
      'ññññí\u00a0€',
      [4, 5, 6],
    ],
  ])('UTF-8 with %s', async (_, bytes, text, strays) => {
    expect(await decode(Uint8Array.from(bytes))).toEqual({ kind: 'text', encoding: 'mixed', text, strays });
  });

  it.each([
    ['zero bytes anywhere', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 9, 8]), 'nul'],
    ['a zero byte at an even place', new TextEncoder().encode('pl\0an'), 'nul'],
    ['a zero byte at an odd place', new TextEncoder().encode('p\0lan.'), 'nul'],
    ['nothing but zero bytes', new Uint8Array(8), 'nul'],
    ['UTF-16 and a byte more', Uint8Array.from([...utf16('titulo: Plan', false), 0x61]), 'nul'],
    ['half a letter of UTF-16', utf16('titulo: Plan', false).subarray(1), 'nul'],
    ['low control characters', Uint8Array.from([0xff, 8, 8]), 'control'],
    ['high control characters', Uint8Array.from([0xff, 14, 31]), 'control'],
    [
      'control characters everywhere',
      Uint8Array.from({ length: 200 }, (_, i) => (i % 31) + 1).map(byte => (byte === 5 ? 0xff : byte)),
      'control',
    ],
  ])('and %s are no text', async (_, bytes, reason) => {
    expect(await decode(bytes)).toEqual({ kind: 'binary', reason });
    expect(await decodeFile('x', bytes)).toBeUndefined();
  });
});
