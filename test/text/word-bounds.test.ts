import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wordBounds } from '../../src/text/word-bounds.ts';

/** The same by the pattern that says what a word is. */
function byPattern(text: string): number[] {
  return [...text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].flatMap(({ 0: word, index }) => [
    index,
    index + word.length,
  ]);
}

test('a word at the end of a text ends with it, and a text without words has none', () => {
  expect(wordBounds('El año 2026')).toEqual([0, 2, 3, 6, 7, 11]);
  expect(wordBounds(' «—» ')).toEqual([]);
  expect(wordBounds('')).toEqual([]);
});

test.each([
  ['accents that stand apart from their letter', 'accio\u0301n, si\u0301.'],
  ['pictures, whole and halved', 'a😀b 😀x\ud83dy\ude00'],
  ['other scripts and signs', 'план, λ–μ «日本» a\u2028b ª º ½ ﬁ'],
])('finds what the pattern finds: %s', (_, text) => {
  expect(wordBounds(text)).toEqual(byPattern(text));
});

test('finds what the pattern finds in any text of Latin letters and signs', () => {
  const sign = fc.oneof(fc.integer({ min: 0, max: 0x24f }), fc.integer({ min: 0x2000, max: 0x206f }));
  fc.assert(
    fc.property(fc.array(sign), codes => {
      const text = String.fromCharCode(...codes);
      expect(wordBounds(text)).toEqual(byPattern(text));
    }),
  );
});
