import { describe, expect, test } from 'vitest';
import { bodyPlan } from '../read.ts';
import { outlineOf } from './outline.ts';

/** The elements that the rows of a table make under an eje, without what settled their level. */
function rows(header: string, ...lines: string[]): string[] {
  const table = [header, header.replace(/[^|]+/gu, '---'), ...lines].join('\n');
  const [, ...found] = outlineOf(bodyPlan(`## Eje 1. Agua\n\n${table}\n`));
  return found.map(line =>
    line
      .trim()
      .replace(/^eje-1\//u, '')
      .replace(/ (?:label|announcement|profile)/u, ''),
  );
}

describe('a row of a table of actions', () => {
  test('has the number of its own cell before that of the column of numbers', () => {
    const header = '| No. | Línea de acción | Responsable |';
    expect(rows(header, '| 3 | Medir | Archivo |', '| 4. | a) Limpiar | Archivo |')).toEqual([
      'linea-3 3 «Medir»{responsable: Archivo}',
      'linea-a a) «Limpiar»{responsable: Archivo}',
    ]);
    expect(rows(header, '| A2 | Medir | Archivo |', '|  | Limpiar | Archivo |')).toEqual([
      'linea-2 A2 «Medir»{responsable: Archivo}',
      'linea-2-2 «Limpiar»{responsable: Archivo}',
    ]);
  });

  test.each(['N.º', 'Nº', 'Núm.', 'Número', '#', 'Clave', 'Código', 'Cód.', 'No'])(
    'has its number in a column «%s»',
    title => {
      expect(rows(`| ${title} | Línea de acción | Meta |`, '| 7 | Medir | 10 |')).toEqual([
        title === 'N.º' ? 'linea-1 «Medir»{meta: 10}' : 'linea-7 7 «Medir»{meta: 10}',
      ]);
    },
  );

  test('has the attributes of the cells that say something', () => {
    expect(
      rows(
        '| Línea de acción | Responsable | Plazo | Nota |',
        '| Medir |  | 2026 | x |',
        '|  | Archivo | 2027 | x |',
        '| Limpiar | Obras |',
      ),
    ).toEqual(['linea-1 «Medir»{plazo: 2026}', 'linea-2 «Limpiar»{responsable: Obras}']);
  });
});

test('a table that says nothing of who, when or what for lists nothing, whatever is announced', () => {
  const table = (header: string) =>
    outlineOf(
      bodyPlan(`## Líneas de acción\n\n${header}\n${header.replace(/[^|]+/gu, '---')}\n| Medir | x |\n`),
    );
  expect(table('| Asunto | Nota |')).toEqual([]);
  expect(table('| Asunto | Plazo |')).toEqual(['linea-1 announcement «Medir»{plazo: x}']);
});

describe('a table of several levels', () => {
  const header = '| Objetivo | Línea de acción | Responsable |';

  test('goes on with the upper one where its cell is empty or says the same again', () => {
    expect(
      rows(
        header,
        '| 1. Cuidar | Medir | Archivo |',
        '|  | Limpiar | Obras |',
        '| 1. Cuidar | Contar | Obras |',
        '| Cuidar | Regar | Obras |',
        '| 2. Saber | Leer | Archivo |',
      ),
    ).toEqual([
      'objetivo-1 1. «Cuidar»',
      'objetivo-1/linea-1 «Medir»{responsable: Archivo}',
      'objetivo-1/linea-2 «Limpiar»{responsable: Obras}',
      'objetivo-1/linea-3 «Contar»{responsable: Obras}',
      'objetivo-1/linea-4 «Regar»{responsable: Obras}',
      'objetivo-2 2. «Saber»',
      'objetivo-2/linea-1 «Leer»{responsable: Archivo}',
    ]);
  });

  test('gives what its row says to the deepest of them that there is', () => {
    expect(rows(header, '| Cuidar |  | Archivo |')).toEqual(['objetivo-1 «Cuidar»{responsable: Archivo}']);
  });

  test('names no level above what holds it', () => {
    expect(rows('| Eje | Línea de acción |', '| Suelo | Medir |')).toEqual([]);
  });

  test('that ends above actions has them in its next column, unless that only describes', () => {
    const matrix = (title: string) =>
      rows(
        `| Objetivo | Estrategia | ${title} | Responsable |`,
        '| Cuidar | Medir | Contar pozos | Archivo |',
      );
    expect(matrix('Qué se hará').at(-1)).toBe(
      'objetivo-1/estrategia-1/linea-1 «Contar pozos»{responsable: Archivo}',
    );
    for (const title of ['Descripción', 'Observaciones', 'Estado', 'Tipo', 'ODS'])
      expect(matrix(title).at(-1)).toBe('objetivo-1/estrategia-1 «Medir»{responsable: Archivo}');
  });

  test('that says nothing else has no actions but those it calls so', () => {
    expect(rows('| Objetivo | Estrategia | Qué se hará |', '| Cuidar | Medir | Contar |').at(-1)).toBe(
      'objetivo-1/estrategia-1 «Medir»',
    );
  });
});
