import type { Element } from 'xast';
import type { Cell, Table } from '../flow/blocks.ts';
import type { Writing } from './writing.ts';
import { type Child, val, w } from './xml.ts';

/** What a cell holds, written by whoever writes blocks: at least one paragraph, which a cell must end with. */
export type WriteCell = (cell: Cell, isHead: boolean) => Element[];

/**
 * A table `width` twips wide, `indent` from the margin. Its head is repeated on every page and its rows are not cut
 * unless they are long.
 */
export function tableOf(
  table: Table,
  writing: Writing,
  { width, indent }: { readonly width: number; readonly indent: number },
  write: WriteCell,
): Element {
  const rows = [
    ...table.head.map(cells => ({ cells, whole: true, head: true })),
    ...table.rows.map(row => ({ ...row, head: false })),
  ];
  const placed = placeCells(rows.map(row => row.cells));
  const columns = columnsOf(widthsFor(table.widths, placed), width);
  return w(
    'tbl',
    {},
    w(
      'tblPr',
      {},
      val('tblStyle', writing.style('table')),
      w('tblW', { w: width, type: 'dxa' }),
      indent > 0 ? w('tblInd', { w: indent, type: 'dxa' }) : null,
      w('tblLayout', { type: 'fixed' }),
      lookOf(table.head.length > 0),
    ),
    w(
      'tblGrid',
      {},
      columns.map(column => w('gridCol', { w: column })),
    ),
    rows.map(({ whole, head }, i) =>
      w(
        'tr',
        {},
        w('trPr', {}, whole ? w('cantSplit') : null, head && table.repeat ? w('tblHeader') : null),
        (placed[i] ?? []).map(place =>
          cellOf(place, columns, head ? writing.headFill : null, write(place.cell, head)),
        ),
      ),
    ),
  );
}

/** Which parts of the style of the table are wanted. */
function lookOf(hasHead: boolean): Element {
  const unused = { lastRow: 0, firstColumn: 0, lastColumn: 0, noHBand: 0, noVBand: 1 };
  return w('tblLook', { val: hasHead ? '0420' : '0400', firstRow: hasHead ? 1 : 0, ...unused });
}

/** Whole twips that add up to the width. */
function columnsOf(shares: readonly number[], width: number): number[] {
  const all = shares.reduce((sum, share) => sum + share, 0) || 1;
  const columns = shares.map(share => Math.floor((share * width) / all));
  const rest = width - columns.reduce((sum, column) => sum + column, 0);
  return columns.map((column, i) => (i === columns.length - 1 ? column + rest : column));
}

/** A cell where it stands in the grid; the lower parts of one that spans rows are cells of their own. */
interface Placed {
  readonly cell: Cell;
  readonly column: number;
  readonly span: number;
  readonly merge: 'restart' | 'continue' | null;
}

/** Columns that Word has room for. */
const most = 63;

/** Gives every cell its columns, as HTML does: each row fills what the cells from above leave free. */
function placeCells(rows: readonly (readonly Cell[])[]): Placed[][] {
  let above: readonly { readonly column: number; readonly span: number; readonly left: number }[] = [];
  const placed = rows.map(cells => {
    const row: Placed[] = above.map(({ column, span }) => ({ cell: empty, column, span, merge: 'continue' }));
    const below = above.flatMap(one => (one.left > 1 ? [{ ...one, left: one.left - 1 }] : []));
    const taken = new Set(
      above.flatMap(({ column, span }) => Array.from({ length: span }, (_, i) => column + i)),
    );
    let column = 0;
    for (const cell of cells) {
      while (taken.has(column)) column++;
      if (column >= most) {
        const last = row.findIndex(one => one.column + one.span === most);
        const into = row[last];
        if (into) row[last] = { ...into, cell: { ...into.cell, c: [...into.cell.c, ...cell.c] } };
        continue;
      }
      let span = 1;
      while (span < cell.colspan && column + span < most && !taken.has(column + span)) span++;
      row.push({ cell, column, span, merge: cell.rowspan > 1 ? 'restart' : null });
      if (cell.rowspan > 1) below.push({ column, span, left: cell.rowspan - 1 });
      column += span;
    }
    above = below;
    return row.toSorted((a, b) => a.column - b.column);
  });
  const count = Math.max(1, ...placed.flat().map(({ column, span }) => column + span));
  return placed.map(row => filled(row, count));
}

/** A row with empty cells where it has none. */
function filled(row: readonly Placed[], count: number): Placed[] {
  const full: Placed[] = [];
  for (let column = 0; column < count; ) {
    const next = row.find(one => one.column === column) ?? { cell: empty, column, span: 1, merge: null };
    full.push(next);
    column += next.span;
  }
  return full;
}

/** The shares of the columns; what spans have added gets the mean. */
function widthsFor(shares: readonly number[], placed: readonly (readonly Placed[])[]): number[] {
  const count = (placed[0] ?? []).reduce((sum, { span }) => sum + span, 0);
  const mean = shares.reduce((sum, share) => sum + share, 0) / Math.max(1, shares.length);
  return Array.from({ length: count }, (_, i) => shares[i] ?? mean);
}

const empty: Cell = { c: [], align: 'start', header: false, colspan: 1, rowspan: 1 };

function cellOf(
  { column, span, merge }: Placed,
  columns: readonly number[],
  fill: string | null,
  content: readonly Child[],
): Element {
  const width = columns.slice(column, column + span).reduce((sum, each) => sum + each, 0);
  return w(
    'tc',
    {},
    w(
      'tcPr',
      {},
      w('tcW', { w: width, type: 'dxa' }),
      span > 1 ? val('gridSpan', span) : null,
      merge ? val('vMerge', merge) : null,
      fill ? w('shd', { val: 'clear', color: 'auto', fill }) : null,
    ),
    ...content,
  );
}
