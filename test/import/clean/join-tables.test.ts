import { describe, expect, it } from 'vitest';
import { importPlan } from '../../../src/import/import-plan.ts';
import type { SourceBlock, SourceTable, SourceText } from '../../../src/import/source.ts';
import { treeOf } from '../trees.ts';

const text = (words: string, page: number): SourceText => ({
  kind: 'text',
  unit: 'line',
  place: { page },
  runs: [{ text: words }],
  look: { gap: 1 },
  list: null,
  layer: 'body',
  note: null,
});

const table = (page: number, ...rows: string[][]): SourceTable => ({
  kind: 'table',
  place: { page },
  headerRows: 0,
  rows: rows.map(row => row.map(cell => ({ columns: 1, rows: 1, blocks: [text(cell, page)] }))),
});

const brought = (...second: SourceBlock[]) =>
  importPlan(
    {
      format: 'pdf',
      blocks: [
        text('Programa anual de trabajo 2025', 1),
        text('ACTIVIDADES', 1),
        table(1, ['Núm.', 'Actividad', 'Responsable'], ['1', 'Auditar los contratos', 'Auditoría']),
        { kind: 'page-break', place: { page: 2 } },
        ...second,
      ],
      pages: 2,
      properties: {},
      notices: [],
    },
    { profile: null, path: 'plan.md' },
  );

const actions = ['actividad 1 auditar los contratos', 'actividad 2 difundir los medios de'];

describe('a table that a page break parts', () => {
  const row = ['2', 'Difundir los medios de denuncia', 'Quejas'];

  it('is one again', () => {
    const { plan, loss } = brought(table(2, row));
    expect(loss).toBeNull();
    expect(treeOf(plan)).toEqual(actions);
  });

  it('has its header once, where the next page repeats it', () => {
    const result = brought(table(2, ['Núm.', 'Actividad', 'Responsable'], row));
    expect(result.loss).toBeNull();
    expect(result.text.match(/Núm\./gu)).toHaveLength(1);
    expect(treeOf(result.plan)).toEqual(actions);
  });

  it('is another one, where it has another header or text stands between', () => {
    const other = brought(table(2, ['Clave', 'Indicador', 'Meta'], ['1', 'Contratos auditados', '8']));
    expect(other.text).toContain('\n\n| Clave | Indicador | Meta |\n');
    const parted = brought(text('Quejas y denuncias en trámite', 2), table(2, row));
    expect(parted.text.match(/^\| - /gmu)).toHaveLength(2);
  });
});
