import { expect, test } from 'vitest';
import { SaidError } from '../../src/text/said-error.ts';

test('what is said to people is said in both languages, and in Spanish where only one fits', () => {
  class Refused extends SaidError {}
  const said = { es: 'No se puede.', en: 'It cannot be.' };
  const error = new Refused(said);

  expect(error.said).toBe(said);
  expect(String(error)).toBe('Refused: No se puede.');
});
