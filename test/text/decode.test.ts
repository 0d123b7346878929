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
    ['nothing', new Uint8Array(), 'utf-8', ''],
  ])('%s', async (_, bytes, encoding, text) => {
    expect(await decode(bytes)).toEqual({ kind: 'text', encoding, text });
  });

  it.each([
    ['a stray letter', [...new TextEncoder().encode('Año y situaci'), 0xf3, 0x6e], 'Año y situación', [13]],
    ['one behind a mark', [0xef, 0xbb, 0xbf, 0xc3, 0xb1, 0xc3, 0xb1, 0xf1], '\uFEFFñññ', [3]],
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
