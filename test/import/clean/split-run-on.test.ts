import { expect, it } from 'vitest';
import { bodyOf } from '../from-text.ts';

it('reads a paragraph of nothing but capitals at once', () => {
  const words = 'MEJORAR LA GESTIÓN DE LOS ARCHIVOS '.repeat(60).trim();
  expect(bodyOf(words).split(/\s+/u).join(' ').toUpperCase()).toContain(words);
});
