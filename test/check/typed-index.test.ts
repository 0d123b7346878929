import { describe, expect, test } from 'vitest';
import { typedIndexes } from '../../src/check/views/typed-index.ts';
import { bodyPlan } from '../read.ts';

/** The entries under a title, which are an index whatever they name: name, page, and whether something leads to it. */
function entries(...lines: string[]): string[] {
  const body = `Índice\n\n${lines.join('\n\n')}\n\n## Eje 1. Agua\n\n- Medir\n`;
  return typedIndexes(bodyPlan(body)).flatMap(({ entries }) =>
    entries.map(({ name, page, led }) => `${name}|${page ?? ''}|${led ? 'led' : ''}`),
  );
}

const other = 'Medición de pozos ..... 9';

describe('a line of a typed index', () => {
  test.each([
    ['Presentación ..... 3', 'Presentación|3|led'],
    ['Presentación…… 3', 'Presentación|3|led'],
    ['Presentación --- 3', 'Presentación|3|led'],
    ['Presentación ____ 3', 'Presentación|3|led'],
    ['Presentación    3', 'Presentación|3|led'],
    ['| Presentación | 3 |', 'Presentación|3|led'],
    ['- **1. Presentación** ..... 3', '1. Presentación|3|led'],
    ['> [Presentación](#presentacion) ..... `3`', 'Presentación|3|led'],
    ['`Presentación` ..... 3', 'Presentación|3|led'],
    ['<b>Presentación</b> ..... 3', 'Presentación|3|led'],
    ['Presentación .....', 'Presentación||led'],
    ['Presentación 3', 'Presentación|3|'],
    ['Presentación. 3', 'Presentación|3|'],
  ])('«%s» is read', (line, expected) => {
    expect(entries(line, other, other)).toEqual([expected, ...Array(2).fill('Medición de pozos|9|led')]);
  });

  test.each([
    'Presentación de la meta',
    'Presentación … 3',
    'Presentación -- 3',
    'Presentación - 3',
    'Presentación ....',
    'Presentación ____',
    'Presentación ..... 1234',
    'A1 ..... 3',
  ])('«%s» is prose', line => {
    expect(entries(line, other, other)).toEqual(Array(2).fill('Medición de pozos|9|led'));
  });

  test('is short: prose of a hundred characters is none, unless it ends as entries do, and nothing longer is', () => {
    const long = (length: number) => 'Presentación '.repeat(40).slice(0, length).trim();
    expect(entries(`${long(150)} ..... 3`, other)).toHaveLength(2);
    expect(entries(`${long(390)} ..... 3`, other)).toHaveLength(2);
    expect(entries(other, `${long(395)} ..... 3`, other)).toEqual([]);
    expect(entries(other, long(95), other)).toHaveLength(2);
    expect(entries(other, long(150), other)).toEqual([]);
  });
});

describe('an index', () => {
  test('goes on over the word «página» and one line between, its pages never going back', () => {
    expect(
      entries('Agua ..... 3', 'Pág.', 'Los pozos de la', 'región ..... 4', 'Suelo ..... 4'),
    ).toHaveLength(3);
    expect(entries('Agua ..... 3', 'Suelo ..... 4', 'Uno', 'Otro', 'Aire ..... 5')).toHaveLength(2);
    expect(entries('Agua ..... 3', 'Suelo ..... 4', 'Aire ..... 2')).toHaveLength(2);
  });

  test('does not stand in code or comments', () => {
    expect(entries('```', 'Agua ..... 3', 'Suelo ..... 4', '```')).toEqual([]);
    expect(entries('<!--', 'Agua ..... 3', 'Suelo ..... 4', '-->')).toEqual([]);
  });

  test('in which nothing leads to most pages has to name what the plan has, in three lines', () => {
    expect(entries('Uno 3', 'Dos 4', 'Tres 5')).toEqual([]);
    expect(entries('Uno 3', 'Dos 4', 'Eje 1. Agua 5')).toEqual([]);
    expect(entries('Uno 3', 'Agua ..... 5')).toHaveLength(2);
  });
});
