import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { typedIndexes } from '../../src/check/views/typed-index.ts';
import { bodyPlan, planOf } from '../read.ts';

const seeds = new URL('../seeds/', import.meta.url);

function seed(start: string) {
  const name = readdirSync(seeds).find(file => file.startsWith(start)) ?? '';
  return planOf(readFileSync(new URL(name, seeds), 'utf8'));
}

describe('the indexes of the published texts', () => {
  it.each([
    ['001', 26, 37, 9],
    ['002', 32, 56, 22],
    ['004', 31, 35, 3],
  ])('%s: from the title on line %i to line %i', (start, from, to, count) => {
    const plan = seed(start);
    const { file } = plan.document;
    const line = (offset = 0) => file.positionAt(offset).line + 1;
    const found = typedIndexes(plan).map(({ title, entries }) => [
      line(title?.start),
      line(entries.at(-1)?.span.start),
      entries.length,
    ]);
    expect(found).toEqual([[from, to, count]]);
  });

  it.each(['000', '003'])('%s has none', start => {
    expect(typedIndexes(seed(start))).toEqual([]);
  });
});

const frame = `

## Presentación

Texto.

## Eje 1. Archivos

- Elaborar el inventario.

## Eje 2. Gobierno abierto

- Organizar mesas.

## Seguimiento

Cada trimestre.
`;

/** How many indexes a text has above the sections of a small plan. */
function count(text: string): number {
  return typedIndexes(bodyPlan(text + frame)).length;
}

describe('a typed index', () => {
  it.each([
    ['dots', 'Índice\n\nPresentación ..... 1\nArchivos ..... 2'],
    ['dots with spaces', '**Contenido**\n\nPresentación . . . . . . 1\nArchivos . . . . . . 2'],
    ['ellipses', '## Tabla de contenidos\n\nPresentación …… 1\nArchivos …… 2'],
    ['dashes', 'CONTENIDO\n\nPresentación-----1\nArchivos -----\t2'],
    ['underscores', 'Índice general\n\nPresentación ____ 1\nArchivos ____ 2'],
    ['tabulators', 'Índice\n\nPresentación\t1\nArchivos\t2'],
    ['spaces', 'Índice\n\nPresentación        1\nArchivos        2'],
    ['a list', '## Índice\n\n1. Presentación ..... 1\n2. Archivos ..... 2'],
    ['a table', '| Contenido | Pág. |\n| --- | --- |\n| Presentación | 1 |\n| Archivos | 2 |'],
    ['a line «Pág.»', 'Índice\n\n\tPág.\nPresentación ..... 1\nArchivos ..... 2'],
    ['one space, names of headings', 'Índice\n\nPresentación 1\n\nEje 1. Archivos 2\n\nSeguimiento 3'],
    ['no title, names of headings', 'Presentación ..... 1\nEje 1. Archivos ..... 2\nSeguimiento ..... 3'],
    ['tags and emphasis', 'Índice\n\n<i>Presentación</i> ..... 1\n*Archivos* ..... 2'],
    ['dots without page', 'Índice\n\nPresentación ..........\nArchivos ..........'],
  ])('with %s', (_, text) => {
    expect(count(text)).toBe(1);
  });

  it.each([
    ['a form to fill in', 'Nombre: ______________\nCargo: ______________\nFirma: ______________'],
    ['a budget', 'Capacitación ........ 300\nPublicaciones ........ 120\nSesiones ........ 90'],
    ['a budget that grows', 'Capacitación ........ 10\nPublicaciones ........ 20\nSesiones ........ 90'],
    ['sentences that trail off', 'Y así fue....\nY así será....\nQuién sabe....'],
    ['the modules of a course', '## Contenido\n\n- Módulo 1\n- Módulo 2\n- Módulo 3'],
    [
      'references to articles',
      'Ley General, artículo 14\nLineamientos, artículo 15\nReglamento, artículo 20',
    ],
    ['a title and prose', '## Contenido\n\nEste plan tiene 3 ejes y 20 líneas.'],
    ['a title and links', '## Índice\n\n- [Presentación](#presentacion)\n- [Archivos](#archivos)'],
    [
      'a table of targets',
      '| Indicador | Meta |\n| --- | --- |\n| Cobertura | 80 |\n| Solicitudes | 90 |\n| Quejas | 95 |',
    ],
    ['code', '```\nÍndice\nPresentación ..... 1\nArchivos ..... 2\n```'],
    ['a comment', '<!--\nÍndice\nPresentación ..... 1\nArchivos ..... 2\n-->'],
    ['pages that go back', 'Seguimiento ..... 3\nArchivos ..... 2\nPresentación ..... 1'],
    ['one line', 'Índice\n\nPresentación ..... 1'],
    ['a period', 'Plan de Trabajo 2020 - 2021\nRegión Norte\nMonterrey'],
    ['bare headings', '### Eje 1\n\n### Eje 2\n\n### Eje 3'],
  ])('is not %s', (_, text) => {
    expect(count(text)).toBe(0);
  });
});
