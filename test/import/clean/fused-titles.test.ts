import { describe, expect, it } from 'vitest';
import { bodyOf } from '../from-text.ts';

describe('a title that runs on into its text', () => {
  it.each([
    [
      'ends where its capitals do',
      'EJE I: SEGURIDAD Y JUSTICIA Tendremos una policía cercana.',
      '## Eje I: Seguridad y justicia\n\nTendremos una policía cercana.',
    ],
    [
      'ends where its sentence does, before a longer one',
      'Eje 1. Gobierno abierto. Este eje busca que la población conozca lo que hace su gobierno, y participe.',
      '## Eje 1. Gobierno abierto.\n\nEste eje busca que la población conozca lo que hace su gobierno, y participe.',
    ],
    [
      'stays whole where it names an institution in capitals',
      'Eje 1. Fortalecer al INAI Nacional',
      '## Eje 1. Fortalecer al INAI Nacional',
    ],
    [
      'stays whole where it has two short sentences',
      'Eje 1. Gobierno abierto. Más cercano',
      '## Eje 1. Gobierno abierto. Más cercano',
    ],
  ])('%s', (_, text, body) => {
    expect(bodyOf(text)).toBe(`${body}\n`);
  });
});
