import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldAccents, slug, words } from '../../src/text/fold.ts';
import { nearest } from '../../src/text/nearest.ts';
import { applyEdits } from '../../src/text/text-edit.ts';

describe('texts are compared', () => {
  it.each([
    ['EJE TEMÁTICO 1. Acceso', 'eje tematico 1 acceso'],
    ['  Líneas   de\tacción: ', 'lineas de accion'],
    ['Año, pingüino y niñez', 'año pinguino y niñez'],
    ['Año (decomposed)'.normalize('NFD'), 'año decomposed'],
    ['—', ''],
  ])('«%s» as «%s»', (text, folded) => expect(fold(text)).toBe(folded));

  it('fold twice as once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), text => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), text => {
        expect(foldAccents(text)).toBe(text.toLowerCase());
      }),
    );
  });

  it('alike with and without a letter that is not Latin', () => {
    const western = fc.integer({ min: 0, max: 0x1ff }).map(code => (code < 0x100 ? code : 0x1f00 + code));
    const text = fc.array(western, { maxLength: 40 }).map(codes => String.fromCharCode(...codes));
    fc.assert(
      fc.property(text, western => {
        expect(fold(`${western} Ж`)).toBe(`${fold(western)} ж`.trim());
        expect(foldAccents(`${western} Ж`)).toBe(`${foldAccents(western)} ж`);
      }),
      { numRuns: 1000 },
    );
  });

  it('of any length, without a call of too many arguments', () => {
    const long = 'Región Ñuble, '.repeat(20_000);

    expect(fold(long)).toBe('region ñuble '.repeat(20_000).trim());
    expect(foldAccents(long)).toBe('region ñuble, '.repeat(20_000));
  });

  it('have names for files and words for counting', () => {
    expect(slug('¡Región Ñuble 2026-2027!')).toBe('region-nuble-2026-2027');
    expect(words('Uno, dos-tres (4)')).toEqual(['Uno', 'dos', 'tres', '4']);
  });

  it('lead to what was probably meant, or to nothing', () => {
    const regions = ['norte', 'centro', 'centro-occidente', 'sureste'];
    const guess = (text: string) => nearest(text, regions, name => [name]);
    expect(['nrte', 'Súreste', 'occidente', 'xyz'].map(guess)).toEqual([
      'norte',
      'sureste',
      'centro-occidente',
      null,
    ]);
  });
});

describe('edits of one text', () => {
  it('are applied where they stand, an overlapping one left for later', () => {
    const edit = (start: number, end: number, newText: string) => ({ span: { start, end }, newText });
    expect(
      applyEdits('uno dos tres', [edit(8, 12, '3'), edit(0, 3, '1'), edit(2, 5, 'x'), edit(4, 4, '+')]),
    ).toBe('1 +dos 3');
  });
});
