import { expect, test } from 'vitest';
import { measures, readability } from '../../src/check/readability.ts';

test.each([
  // 2 words, 5 syllables: 206.835 - 62.3 * 2.5 - 2
  [[['Nuestra', 'acción']], 206.835 - 62.3 * 2 - 2, 'muy fácil'],
  // 8 words, 18 syllables in two sentences.
  [
    [
      ['El', 'municipio', 'publica', 'sus', 'cuentas'],
      ['Cada', 'mes', '2026', 'informa'],
    ],
    206.835 - (62.3 * (1 + 4 + 3 + 1 + 2 + 2 + 1 + 3)) / 8 - 8 / 2,
    'bastante fácil',
  ],
  [[Array.from({ length: 40 }, () => 'institucionalización')], 206.835 - 62.3 * 8 - 40, 'muy difícil'],
])('%j', (sentences, value, step) => {
  const found = readability(measures(sentences));
  expect(found?.value).toBeCloseTo(value, 6);
  expect(found?.step.es).toBe(step);
});

test('of no words there is none', () => {
  expect(readability([])).toBeNull();
  expect(readability(measures([['2026', '15']]))).toBeNull();
});
