import { expect, test } from 'vitest';
import { decodeFile } from '../../src/text/decode.ts';
import { encode } from '../../src/text/encode.ts';
import { SourceFile } from '../../src/text/source-file.ts';

test.each([
  ['UTF-8', Buffer.from('año 2026 → ñandú', 'utf8')],
  ['UTF-8 with a byte order mark', Buffer.from('\uFEFFaño 2026', 'utf8')],
  ['windows-1252', Buffer.from([0x61, 0xf1, 0x6f, 0x20, 0x80, 0x93, 0x94])],
  ['UTF-16', Buffer.from('\uFEFFaño 2026', 'utf16le')],
  ['UTF-16 the other way round', Buffer.from('\uFEFFaño 2026', 'utf16le').swap16()],
])('gives back the bytes of %s', async (_, bytes) => {
  const file = await decodeFile('plan.md', new Uint8Array(bytes));

  expect(file && Buffer.from((await encode(file)) ?? [])).toEqual(bytes);
});

test('gives nothing where the encoding lacks a letter', async () => {
  expect(await encode(new SourceFile('plan.md', 'a → b', 'windows-1252'))).toBeNull();
});

test('writes a file of two encodings in UTF-8, letters and byte order mark', async () => {
  const file = new SourceFile('plan.md', '\uFEFFaño → 2026', 'mixed');

  expect(Buffer.from((await encode(file)) ?? []).toString('utf8')).toBe('\uFEFFaño → 2026');
});
