import { expect, test } from 'vitest';
import { wordBefore } from '../../src/text/word-at.ts';

test.each([
  ['uno dos', 7, 'dos'],
  ['uno dos', 4, ''],
  ['uno dos', 3, 'uno'],
  ['uno dos', 0, ''],
  ['uno\tdós', 7, 'dós'],
  ['uno\ndos', 6, 'do'],
  ['uno\rdos', 7, 'dos'],
  ['uno\u00A0dos', 7, 'dos'],
  ['uno\u2003dos', 7, 'dos'],
  ['uno\u2014dos', 7, 'uno\u2014dos'],
  ['\u0008x\u000E', 3, '\u0008x\u000E'],
  ['¿dos', 4, '¿dos'],
])('the word of %j that ends at %i is %j', (text, end, word) => {
  expect(wordBefore(text, end)).toBe(word);
});
