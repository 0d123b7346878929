import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell, Table } from '../../../src/render/flow/blocks.ts';
import { layTable } from '../../../src/render/flow/table.ts';

function cell(text: string): Cell {
  const c = text === '' ? [] : [{ kind: 'par' as const, c: [text], cite: null, number: null, sticky: false }];
  return { c, align: 'start', header: false, colspan: 1, rowspan: 1 };
}

function lay(rows: readonly (readonly string[])[], mayTurn = true): Table[] {
  const [head = [], ...rest] = rows.map(row => row.map(cell));
  return layTable({ caption: [], head: [head], rows: rest, mayTurn });
}

const textOf = ({ c }: Cell) => c.map(block => (block.kind === 'par' ? block.c.join('') : '')).join('');

describe('a table', () => {
  it('of few short columns stays upright at full size', () => {
    expect(
      lay([
        ['Línea', 'Plazo'],
        ['Construir pozos', '2026-T2'],
      ]),
    ).toMatchObject([{ size: 9, landscape: false, divide: false, repeat: true }]);
  });

  it('gives width to the columns with long texts and no less than its longest word to any', () => {
    const [table] = lay([
      ['Núm.', 'Descripción de la actividad', 'Responsable'],
      ['1', 'Elaborar el diagnóstico de los archivos de todas las dependencias', 'Coordinación'],
    ]);
    const [number = 0, description = 0, responsible = 0] = table?.widths ?? [];
    expect(description).toBeGreaterThan(responsible);
    expect(responsible).toBeGreaterThan(number);
    expect(responsible).toBeGreaterThan('Responsable'.length * 4);
  });

  it('parts addresses of the web, which would take the width of the words beside them', () => {
    const address = 'https://transparencia.ejemplo.mx/archivos/cuadro-general-de-clasificacion';
    const [table] = lay([
      ['Línea de acción', 'Responsable', 'Corresponsable', 'Producto', 'Medio'],
      [
        'Publicar el cuadro general de clasificación archivística de todas las áreas',
        'Dirección de Archivos',
        'Coordinación de Tecnologías',
        'Cuadro publicado',
        address,
      ],
    ]);
    const medium = table?.widths[4];
    expect(table?.landscape).toBe(false);
    expect(medium).toBeLessThan(160);
  });

  it('gives a number that words hang from its room beside the longest of them', () => {
    const widthOf = (number: string | null) => {
      const words: Cell = {
        ...cell('concentración'),
        c: [{ kind: 'par', c: ['concentración'], cite: null, number, sticky: false }],
      };
      const long = cell('una descripción larga que pide todo el lugar que hay y más '.repeat(4));
      const [table] = layTable({ caption: [], head: [], rows: [[words, long]], mayTurn: false });
      return table?.widths[0] ?? 0;
    };
    expect(widthOf('2.1.') - widthOf(null)).toBeGreaterThanOrEqual(28);
  });

  const matrix = [
    'Eje,Objetivo,Estrategia,Línea de acción,Actividad,Responsable,Corresponsable,Indicador,Meta,Medio de verificación'.split(
      ',',
    ),
    'Obras,Mejorar la red,Coordinación interinstitucional,Construir pozos,Elaborar proyecto,Dirección,Contraloría,Porcentaje,60 %,Actas'.split(
      ',',
    ),
  ];

  it('too wide for the page is turned on its side', () => {
    expect(lay(matrix)).toMatchObject([{ landscape: true, divide: false }]);
  });

  it('inside a list is never turned, and divides its words where it must', () => {
    expect(lay(matrix, false)).toMatchObject([{ landscape: false, size: 8, divide: true }]);
  });

  it('is turned rather than set in strips of a word or two to the line', () => {
    const row = [
      'Actualizar el diagnóstico de cumplimiento de las obligaciones de transparencia de los sujetos obligados',
      'Comisión de Archivos y Gestión Documental',
      '2027-02-01',
      '2027-12-15',
      'Informe trimestral publicado en el portal',
      'Sujeto a disponibilidad presupuestal y a la aprobación del Consejo',
    ];
    expect(
      lay([
        ['Núm.', '', '', '', '', '', ''],
        ['1', ...row],
      ]),
    ).toMatchObject([{ size: 9, landscape: true }]);
    expect(lay([['', '', ''], row.slice(0, 3)])).toMatchObject([{ size: 9, landscape: false }]);
  });

  it('is turned rather than set in columns of many lines', () => {
    const long = 'Fortalecer las capacidades institucionales de los organismos garantes. '.repeat(5);
    const rows = [
      ['Uno', 'Dos', 'Tres', 'Cuatro'],
      [long, long, long, long],
    ];
    expect(lay(rows)).toMatchObject([{ landscape: true }]);
  });

  it('of more columns than any paper holds goes on in further tables, each led by its first column', () => {
    const rows = [0, 1].map(row => Array.from({ length: 41 }, (_, column) => `${row}.${column}`));
    const tables = lay(rows);
    expect(tables.map(table => table.rows[0]?.cells.map(textOf))).toEqual(
      [1, 11, 21, 31].map(from => ['1.0', ...Array.from({ length: 10 }, (_, i) => `1.${from + i}`)]),
    );
  });

  it('keeps its short rows whole and lets the tall ones go over the page', () => {
    const [table] = lay([['Texto'], ['corto'], ['palabra '.repeat(900)]]);
    expect(table?.rows.map(row => row.whole)).toEqual([true, false]);
  });

  it('does not repeat a head with a footnote or a link on further pages', () => {
    const noted: Cell = {
      ...cell(''),
      c: [{ kind: 'par', c: ['a', { kind: 'note', id: 'nota-1' }], cite: null, number: null, sticky: false }],
    };
    expect(layTable({ caption: [], head: [[noted]], rows: [], mayTurn: true })).toMatchObject([
      { repeat: false },
    ]);
  });

  it('has as many cells in each row as columns, with every text in its place', () => {
    const row = fc.array(fc.constantFrom('', 'a', 'Acceso a la información', 'x'.repeat(60)), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), fc.boolean(), (rows, mayTurn) => {
        const count = Math.max(1, ...rows.map(cells => cells.length));
        const [table, ...others] = lay(rows, mayTurn);
        expect(others).toEqual([]);
        expect(table?.widths).toHaveLength(count);
        expect(table?.widths.every(width => width > 0)).toBe(true);
        const laid = [...(table?.head ?? []), ...(table?.rows.map(({ cells }) => cells) ?? [])];
        expect(laid.map(cells => cells.map(textOf))).toEqual(
          rows.map(cells => [...cells, ...Array.from({ length: count - cells.length }, () => '')]),
        );
      }),
    );
  });
});
