import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/read-document.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { treeOf } from '../import/trees.ts';

const read = (...lines: string[]) =>
  treeOf(
    readPlan(
      readDocument(new SourceFile('plan.md', `---\nperfil: plan-de-trabajo\n---\n\n${lines.join('\n')}\n`)),
      planDeTrabajo,
    ),
  );

const calendar = [
  '| Núm. | Actividad | Responsable |',
  '| --- | --- | --- |',
  '| 1 | Impartir un taller | Archivo |',
  '| 2 | Publicar la guía | Archivo |',
];

describe('a table of actions', () => {
  it('is read in a calendar, where the plan names no action before it', () => {
    expect(read('## Eje 1. Capacitación', '', '### Calendario de actividades', '', ...calendar)).toEqual([
      'eje 1 capacitacion',
      '  actividad 1 impartir un taller',
      '  actividad 2 publicar la guia',
    ]);
  });

  it('is no second list of them, in a calendar after the actions themselves', () => {
    const actions = ['## Actividades', '', '- Impartir un taller', '- Publicar la guía', ''];
    expect(read(...actions, '## Cronograma', '', ...calendar)).toEqual([
      'actividad - impartir un taller',
      'actividad - publicar la guia',
    ]);
  });

  it('stands under the title above it, which groups what the label announces', () => {
    const group = (title: string) => [`### ${title}`, '', ...calendar, ''];
    expect(read('## Actividades', '', ...group('1. Auditoría'), ...group('2. Quejas'))).toEqual([
      'eje 1 auditoria',
      '  actividad 1 impartir un taller',
      '  actividad 2 publicar la guia',
      'eje 2 quejas',
      '  actividad 1 impartir un taller',
      '  actividad 2 publicar la guia',
    ]);
  });

  it('is told by who answers for its rows, whatever its first column is called', () => {
    const matrix = (first: string) => [
      '## Eje 1. Salud',
      '',
      `| ${first} | Línea base | Responsable |`,
      '| --- | --- | --- |',
      '| Dotar el puesto de salud | 0 | Secretaría |',
    ];
    expect(read(...matrix('Meta de producto'))).toEqual(['eje 1 salud', '  linea - dotar el puesto de']);
    expect(read(...matrix('Nombre del indicador'))).toEqual(['eje 1 salud']);
    expect(read(...matrix('Año'))).toEqual(['eje 1 salud']);
  });
});

describe('the columns of a table', () => {
  const eje = ['## Eje 1. Salud', ''];
  const rows = (header: string, row: string) => [header, header.replace(/[^|]+/gu, '---'), row];

  it.each([
    ['names one level and nothing that goes with it', '| Línea de acción | Nota |', '| Medir pozos | x |'],
    ['names nobody and no time', '| Asunto | Presupuesto | Indicador |', '| Medir pozos | 10 | x |'],
    ['names only who answers', '| Asunto | Responsable |', '| Medir pozos | Archivo |'],
    [
      'has more to say than that',
      '| Asunto | Responsable | Plazo | Uno | Dos |',
      '| Medir | Archivo | 2026 | a | b |',
    ],
    ['begins with who answers', '| Responsable | Asunto | Plazo |', '| Archivo | Medir | 2026 |'],
  ])('that %s leave it prose', (_, header, row) => {
    expect(read('Texto.', '', ...rows(header, row))).toEqual([]);
    if (!header.includes('Línea')) expect(read(...eje, ...rows(header, row))).toEqual(['eje 1 salud']);
  });

  it.each([
    ['| Asunto | Responsable | Plazo |', '| Medir los pozos | Archivo | 2026 |'],
    ['| Asunto | Inicio | Presupuesto |', '| Medir los pozos | 2026 | 10 |'],
    ['| Asunto | Fin | Presupuesto |', '| Medir los pozos | 2026 | 10 |'],
    ['| No. | Asunto | Responsable | Plazo |', '| 1 | Medir los pozos | Archivo | 2026 |'],
  ])('%s make lines of its rows, under an eje', (header, row) => {
    expect(read(...eje, ...rows(header, row)).map(line => line.replace(/ (?:1|-) /u, ' '))).toEqual([
      'eje salud',
      '  linea medir los pozos',
    ]);
  });

  it('under what is announced make rows of that, whatever the words are called', () => {
    expect(
      read(
        '## Líneas de acción',
        '',
        ...rows('| No. | Qué se hará | Responsable |', '| 3 | Medir | Archivo |'),
      ),
    ).toEqual(['linea 3 medir']);
  });
});

describe('a word for a level that only this plan uses', () => {
  it('counts from one place to the next, or is none', () => {
    const blocks = (...counts: number[]) => counts.flatMap(n => [`## Bloque ${n}. Agua`, '', 'Texto.', '']);
    expect(read(...blocks(1, 2))).toEqual(['eje 1 agua', 'eje 2 agua']);
    expect(read(...blocks(1, 5))).toEqual([]);
    expect(read(...blocks(1))).toEqual([]);
    expect(read(...blocks(1, 1))).toEqual([]);
  });

  it('is the first level where nothing stands above it, whatever it is elsewhere', () => {
    const one = (n: number) => [`## Lineamiento ${n}. Salud`, '', 'Objetivo: Cuidar la salud', ''];
    expect(read(...one(1), ...one(2))).toEqual([
      'eje 1 salud',
      '  objetivo - cuidar la salud',
      'eje 2 salud',
      '  objetivo - cuidar la salud',
    ]);
  });
});
