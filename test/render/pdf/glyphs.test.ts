import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFontFile } from '../../../src/render/font-file.ts';
import { coverageOf, makeSetter } from '../../../src/render/pdf/glyphs.ts';

const folder = 'templates/fonts/';
const names = readdirSync(folder).filter(name => name.endsWith('.ttf'));
const fonts = names.map(name => readFontFile(readFileSync(folder + name))).filter(font => font !== null);
const covers = coverageOf(fonts);

const set = (text: string) => makeSetter(covers).set(text);

describe('a text is made fit to be set', () => {
  it.each([
    ['any white space is one space', 'uno \n\t dos\u2028tres\u0085cuatro', 'uno dos tres cuatro'],
    [
      'a space that may not break stays one',
      'artículo\u00a015, 10\u202f000',
      'artículo\u00a015, 10\u202f000',
    ],
    ['accents are joined to their letters', 'informacio\u0301n', 'información'],
    ['no control or mark of direction is left', 'a\u0000b\ufeffc\u202ed\u2066e\u0007f\uffff', 'abcdef'],
    ['half a character is nothing', 'a\ud800b', 'ab'],
    ['a soft hyphen stays inside a word', 'comu\u00adnicación', 'comu\u00adnicación'],
    ['a soft hyphen at its edge goes', 'comunicación\u00ad \u00ad\u00adsocial', 'comunicación social'],
    ['signs made of letters are read out', '㎏ ① Ａ', 'kg 1 A'],
    ['bullets of word processors are bullets', '❖ \uf0b7 ➢', '• • •'],
    ['pictograms have their font', '✅ 👩\u200d💻 🇲🇽', '✅ 👩\u200d💻 🇲🇽'],
    ['what no font has is written as its code', '中文', '[U+4E2D][U+6587]'],
    [
      'markup of any language is text',
      '#panic("no") $x^2$ @ref \\textbf{x}',
      '#panic("no") $x^2$ @ref \\textbf{x}',
    ],
    ['a web address is left whole', `https://x.mx/${'a'.repeat(80)}`, `https://x.mx/${'a'.repeat(80)}`],
  ])('%s', (_, text, expected) => {
    expect(set(text)).toBe(expected);
  });

  it('remembers each character it wrote as a code, once', () => {
    const setter = makeSetter(covers);
    setter.set('中文');
    setter.set('文 no');
    expect([...setter.unset]).toEqual(['中', '文']);
  });

  it('makes an endless word breakable without changing it', () => {
    expect(
      set('x'.repeat(95))
        .split('\u200b')
        .map(piece => piece.length),
    ).toEqual([10, 10, 10, 10, 10, 10, 10, 10, 10, 5]);
    expect(set('x'.repeat(40))).toBe('x'.repeat(40));
  });

  it('keeps whatever is written in Spanish as it is', () => {
    const spanish = fc.string({
      unit: fc.constantFrom(...'aáeéiíoóuúüñÑÁÉÍÓÚbcdmrz0189.,;:¿?¡!«»“”—–…ºª°§%()&@#$€½ '),
    });
    fc.assert(
      fc.property(spanish, text => {
        expect(set(text).replaceAll('\u200b', '')).toBe(text.replace(/ +/gu, ' '));
      }),
    );
  });

  it('leaves nothing that a font lacks, whatever is written', () => {
    const joins = /^(?:\u00ad|[\u200b-\u200d]|\u2060|\ufe0e|\ufe0f)$/u;
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        const lacking = [...set(text)].filter(
          character => !joins.test(character) && !covers(character.codePointAt(0) ?? 0),
        );
        expect(lacking).toEqual([]);
      }),
    );
  });
});

describe('what fonts cover', () => {
  it('counts only where every style of a family has it', () => {
    const font = (family: string, letters: string) => ({
      families: [family],
      covers: (point: number) => letters.includes(String.fromCodePoint(point)),
    });
    const both = coverageOf([font('Una', 'ab'), font('Una', 'a'), font('Otra', 'c')]);
    expect([...'abcd'].filter(letter => both(letter.codePointAt(0) ?? 0))).toEqual(['a', 'c']);
  });
});
