import { describe, expect, it } from 'vitest';
import { importPlan } from '../../../src/import/import-plan.ts';
import { readMarkdown } from '../../../src/importers/md.ts';
import { SourceFile } from '../../../src/text/source-file.ts';
import { treeOf } from '../trees.ts';

const brought = (text: string) =>
  importPlan(readMarkdown(new SourceFile('plan.md', text)), { profile: null, path: 'plan.md' });

const header = '| Núm. | Actividad | Meta | Responsable |';
const rows = [
  '| | | | |',
  '|---|---|---|---|',
  '| **EJE 1. FISCALIZACIÓN** | | | |',
  header,
  '| 1 | Practicar auditorías | 8 | Auditoría |',
  '| **EJE 2. RESPONSABILIDADES** | | | |',
  header,
  '| 2 | Integrar expedientes | 40 | Quejas |',
];

describe('a table', () => {
  it('is parted by rows of a single cell, which are titles, and each part has the header that stands in it', () => {
    const { plan, loss } = brought(`# Programa de trabajo\n\n${rows.join('\n')}\n`);
    expect(loss).toBeNull();
    expect(treeOf(plan)).toEqual([
      'eje 1 fiscalizacion',
      '  actividad 1 practicar auditorias',
      'eje 2 responsabilidades',
      '  actividad 2 integrar expedientes',
    ]);
    expect([...(plan.children[1]?.children ?? [])].map(({ attributes }) => attributes.length)).toEqual([2]);
  });

  it('of two columns is left whole: a name alone may wait for its value', () => {
    const { text } = brought('# Programa\n\n| Dato | Valor |\n|---|---|\n| Población | |\n| Meta | 3 |\n');
    expect(text).toContain('| Población | |\n');
  });

  it('of two columns is headed by the one cell of its first row that is an element with its number', () => {
    const card = (n: number) =>
      `| | |\n|---|---|\n| **Compromiso ${n}. Agendas abiertas** | |\n| Unidad responsable | Transparencia |\n| Plazo | 2026 |\n`;
    const { plan, loss } = brought(
      `# Plan de gobierno abierto 2026\n\n## Eje 1. Datos\n\n${card(1)}\n${card(2)}`,
    );
    expect(loss).toBeNull();
    expect(treeOf(plan)).toEqual(['eje 1 datos', '  linea 1 agendas abiertas', '  linea 2 agendas abiertas']);
  });
});
