import type { SourceCell, SourceTable } from '../source.ts';
import { runsOf } from './join-text.ts';
import type { Fragment, PageContent, Stroke } from './page-content.ts';
import { pageLines } from './page-lines.ts';

/** A table that lines are drawn around, and the fragments in it. */
export interface RuledTable {
  readonly table: SourceTable;
  readonly top: number;
  readonly bottom: number;
  readonly fragments: ReadonlySet<Fragment>;
}

const near = 3;

/** The tables of a page that are drawn as grids of two columns and two rows or more with words in most of their cells. */
export function ruledTables({ number, fragments, strokes }: PageContent): RuledTable[] {
  return grids(strokes).flatMap(grid => {
    const [xs, ys] = [
      edges(grid.flatMap(({ x0, x1 }) => (x1 - x0 < 2 ? [x0] : []))),
      edges(grid.flatMap(({ y0, y1 }) => (y1 - y0 < 2 ? [y0] : []))),
    ];
    if (xs.length < 3 || ys.length < 3) return [];
    const [left = 0, right = 0, top = 0, bottom = 0] = [xs[0], xs.at(-1), ys[0], ys.at(-1)];
    const inside = fragments.filter(
      ({ x, y, size, width, turned }) =>
        !turned &&
        x + width / 2 > left &&
        x + width / 2 < right &&
        y - size * 0.3 > top &&
        y - size * 0.3 < bottom,
    );
    const rows = ys
      .slice(0, -1)
      .map((y, r) =>
        xs
          .slice(0, -1)
          .map((x, c) =>
            inside.filter(fragment => stands(fragment, x, xs[c + 1] ?? right, y, ys[r + 1] ?? bottom)),
          ),
      );
    const worded = rows.flat().filter(cell => cell.some(({ text }) => text.trim() !== '')).length;
    if (worded < rows.flat().length * 0.4 || worded < 4) return [];
    const table: SourceTable = {
      kind: 'table',
      place: { page: number },
      headerRows: isBold(rows[0] ?? []) ? 1 : 0,
      rows: rows.map(row => row.map(cell => cellOf(cell, number))),
    };
    return [{ table, top, bottom, fragments: new Set(inside) }];
  });
}

function stands(
  { x, y, width, size }: Fragment,
  left: number,
  right: number,
  top: number,
  bottom: number,
): boolean {
  const [middle, height] = [x + Math.min(width / 2, 4), y - size * 0.3];
  return middle >= left && middle < right && height >= top && height < bottom;
}

function isBold(row: readonly (readonly Fragment[])[]): boolean {
  const words = row.flat().filter(({ text }) => text.trim() !== '');
  return words.length > 0 && words.every(({ bold }) => bold);
}

function cellOf(fragments: readonly Fragment[], page: number): SourceCell {
  const lines = pageLines(fragments).flatMap(segment => segment.fragments);
  const runs = runsOf(lines);
  if (runs.every(({ text }) => text.trim() === '')) return { blocks: [], columns: 1, rows: 1 };
  return {
    columns: 1,
    rows: 1,
    blocks: [
      {
        kind: 'text',
        unit: 'paragraph',
        place: { page },
        runs,
        look: {},
        list: null,
        layer: 'body',
        note: null,
      },
    ],
  };
}

/** Lines that touch, gathered. */
function grids(strokes: readonly Stroke[]): Stroke[][] {
  const groups: Stroke[][] = [];
  for (const stroke of strokes.slice(0, 4000)) {
    const touching = groups.filter(group => group.some(other => touches(stroke, other)));
    const [first, ...others] = touching;
    if (!first) groups.push([stroke]);
    else {
      first.push(stroke, ...others.flat());
      for (const other of others) groups.splice(groups.indexOf(other), 1);
    }
  }
  return groups.filter(group => group.length >= 6);
}

function touches(a: Stroke, b: Stroke): boolean {
  return a.x0 <= b.x1 + near && b.x0 <= a.x1 + near && a.y0 <= b.y1 + near && b.y0 <= a.y1 + near;
}

/** Places that lie together are one edge. */
function edges(places: readonly number[]): number[] {
  const sorted = [...places].sort((a, b) => a - b);
  return sorted.filter((place, i) => i === 0 || place - (sorted[i - 1] ?? 0) > near);
}
