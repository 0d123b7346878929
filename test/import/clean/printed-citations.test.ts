import { describe, expect, it } from 'vitest';
import { leaveOutPrintedCitations } from '../../../src/import/clean/printed-citations.ts';
import { ImportRecord } from '../../../src/import/record.ts';
import { readText } from '../../../src/importers/txt.ts';
import { blockLines } from '../blocks.ts';
import { imported } from '../from-text.ts';

function cleaned(lines: readonly string[]): { readonly lines: string[]; readonly residue: string[] } {
  const record = new ImportRecord();
  const source = leaveOutPrintedCitations(readText(lines.join('\n\n'), 'plan.txt'), record);
  return { lines: blockLines(source), residue: record.residue.map(({ text }) => text) };
}

describe('citations that this program printed', () => {
  it.each([
    ['one group', ['Abrir datos. E1.1', 'Medir avances. E1.2', 'Difundir. E1.3'], 3],
    ['parentheses', ['Abrir datos. (L2.1)', 'Medir avances. (L2.2)', 'Difundir. (L2.3)'], 3],
    ['the top level', ['Promoción E1', 'Capacitación E2', 'Archivos E3'], 3],
    ['Roman numbers above', ['Abrir. EIV.1', 'Medir. EIV.2', 'Difundir todo. EIV.3'], 3],
    ['shorter groups beside', ['Abrir. E1.1', 'Medir. E1.2', 'Dar. E1.3', 'Ir. E2.1', 'Ver. A2.1.1'], 5],
    ['levels in turns', ['Eje uno E1', 'Abrir. L1.1', 'Medir. L1.2', 'Dar. L1.3', 'Eje dos E2'], 5],
    ['only two, in parentheses', ['Abrir datos. (L1.1)', 'Medir avances. (L1.2)'], 2],
    ['only two, after hard spaces', ['Abrir datos.\u00a0\u00a0L1', 'Medir avances.\u00a0\u00a0L2'], 2],
    ['hard spaces', ['Abrir.\u00a0\u00a0E1.1', 'Medir.\u00a0\u00a0E1.2', 'Difundir.\u00a0\u00a0E1.3'], 3],
  ])('are residue at the end of texts, in %s', (_, lines, count) => {
    const { lines: left, residue } = cleaned(lines);
    expect(residue).toHaveLength(count);
    expect(left).toEqual(lines.map(line => line.replace(/\s+\(?[A-Z]\S*$/u, '')));
  });

  it.each([
    ['two alone', ['Abrir datos. E1.1', 'Medir avances. E1.2']],
    ['letters of annexes', ['Se muestra en un mapa (A1)', 'Se muestra en la tabla (A2)']],
    ['one that is named', ['Con base en el artículo A1', 'En la zona E1', 'Por la Ruta E1.2']],
    ['places of one sort', ['En la zona E1', 'En la zona E2', 'En la zona E3']],
    ['numbers out of turn', ['Abrir datos. E1.2', 'Medir avances. E1.3', 'Difundir. E1.4']],
    ['letters of no level', ['Abrir datos. B1.1', 'Medir avances. B1.2', 'Difundir. B1.3']],
    ['texts of nothing else', ['E1', 'E2', 'E3']],
    ['openings', ['E1.1 Abrir datos.', 'E1.2 Medir avances.', 'E1.3 Difundir.']],
  ])('are not seen in %s', (_, lines) => {
    expect(cleaned(lines)).toEqual({ lines, residue: [] });
  });

  it('leave what breaks the turn where it stands', () => {
    const lines = ['Abrir. E1.1', 'Medir. E1.2', 'Dar. E1.3', 'Por la Ruta E1.2', 'Por la Ruta E7'];
    expect(cleaned(lines).lines).toEqual(['Abrir.', 'Medir.', 'Dar.', ...lines.slice(3)]);
  });

  it('are counted as residue, also in a table that says one of them elsewhere', () => {
    const rows = [
      ['Acción', 'Nota'],
      ['Abrir datos. A1', 'como en A1 y más'],
      ['Medir avances. A2', ''],
      ['Difundir. A3', ''],
    ];
    const [head = '', ...below] = rows.map(row => `| ${row.join(' | ')} |`);
    const { text, loss, accounts } = imported(
      ['Plan de trabajo 2024', '', 'Eje 1. Datos', '', head, '|---|---|', ...below].join('\n'),
    );
    expect(loss).toBeNull();
    expect(text).toContain('Abrir datos.');
    expect(text).not.toMatch(/datos\. A1/u);
    expect(text).toContain('como en A1 y más');
    expect(accounts.residue).toBeGreaterThanOrEqual(3);
  });
});
