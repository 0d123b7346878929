import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFontFile } from '../../src/render/font-file.ts';
import { imageFormat } from '../../src/render/image-format.ts';

const folder = 'templates/fonts/';
const sans = readFileSync(`${folder}SourceSans3_600SemiBold.ttf`);

describe('a font file', () => {
  it.each(readdirSync(folder).filter(name => name.endsWith('.ttf')))('says its family: %s', name => {
    const font = readFontFile(readFileSync(folder + name));
    const spaced = name.replace(/_.*$/u, '').replace(/(?<=[a-z])(?=[A-Z0-9])/gu, ' ');
    expect(font?.families[0]).toBe(spaced);
  });

  it('knows what it has a glyph for', () => {
    const font = readFontFile(sans);
    const has = (letter: string) => font?.covers(letter.codePointAt(0) ?? 0);
    expect([...'añÑ¿€→☑'].map(has)).not.toContain(false);
    expect([...'中😀①'].map(has)).not.toContain(true);
  });

  it.each(['wOFF', 'wOF2', 'ttcf', '%PDF', ''])('is none where the file begins with «%s»', head => {
    expect(readFontFile(new TextEncoder().encode(head.padEnd(head === '' ? 0 : 64, '\0')))).toBeNull();
  });

  it('may be damaged anywhere without harm', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(4000), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        fc.integer({ min: 12, max: sans.length }),
        (changes, length) => {
          const bytes = Uint8Array.from(sans.subarray(0, length));
          for (const [at, value] of changes) bytes[at] = value;
          expect(readFontFile(bytes)?.covers(0x61)).not.toBeNull();
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('an image', () => {
  const bytes = (text: string) => Uint8Array.from(text, character => character.charCodeAt(0));

  it.each([
    ['\x89PNG\r\n\x1a\n', 'png'],
    ['\xff\xd8\xff\xe0', 'jpg'],
    ['GIF89a', 'gif'],
    ['RIFF\x10\0\0\0WEBPVP8 ', 'webp'],
    ['<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
    ['\xef\xbb\xbf<?xml version="1.0"?>\n<svg/>', 'svg'],
    ['<html><svg/></html>', null],
    ['%PDF-1.7', null],
    ['', null],
  ])('is known by its first bytes: %j', (head, format) => {
    expect(imageFormat(bytes(head))).toBe(format);
  });
});
