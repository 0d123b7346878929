import { largest } from '../largest.ts';
import { type Notes, writtenRuns } from '../notes.ts';
import { tidyRuns } from '../passage.ts';
import type { Run, SourceCell, SourceTable } from '../source.ts';

/** No table of a plan is wider; a file that says so wants memory. */
const widest = 60;

/**
 * The cells of a table as runs, every row of one width. A cell that a merged one covers is empty; the paragraphs of a
 * cell are parted by a space.
 */
export function tableRows({ rows }: SourceTable, notes: Notes): Run[][][] {
  const width = largest(
    rows.map(row => Math.max(row.length, Math.min(widest, columnsOf(row)))),
    1,
  );
  const covered: number[] = [];
  return rows.map(row => {
    const cells: Run[][] = [];
    const pending = [...row];
    while (cells.length < width || pending.length > 0) {
      const column = cells.length;
      const below = covered[column] ?? 0;
      if (below > 0 && width - column > pending.length) {
        covered[column] = below - 1;
        cells.push([]);
        continue;
      }
      const cell = pending.shift();
      cells.push(cell ? cellRuns(cell, notes) : []);
      const across = Math.min(cell?.columns ?? 1, width - column - pending.length);
      for (let i = 0; i < Math.max(1, across); i++) {
        if (i > 0) cells.push([]);
        covered[column + i] = (cell?.rows ?? 1) - 1;
      }
    }
    return cells;
  });
}

function columnsOf(row: readonly SourceCell[]): number {
  return row.reduce((sum, cell) => sum + cell.columns, 0);
}

function cellRuns({ blocks }: SourceCell, notes: Notes): Run[] {
  return tidyRuns(
    blocks.flatMap(({ list, runs }) => [
      ...(list ? [{ text: `${list.label} ` }] : []),
      ...writtenRuns(runs, notes),
      { text: ' ' },
    ]),
  );
}
