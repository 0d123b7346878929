import type { Element } from 'xast';
import { attribute, attributeOf, child, childElements, descend } from '../../office/xml.ts';
import type { Place, SourceCell, SourceTable, SourceText } from '../source.ts';
import { hasWords } from './forms.ts';

/** The grid of a table; `textsOf` reads the texts of a cell, in the order in which they are asked for. */
export function readTable(
  table: Element,
  place: Place,
  textsOf: (cell: Element) => readonly SourceText[],
): SourceTable {
  const rows = through(table, 'w:tr');
  const header = rows.findIndex(row => descend(row, 'w:trPr', 'w:tblHeader') === null);
  return {
    kind: 'table',
    place,
    headerRows: header === -1 ? rows.length : header,
    rows: rows.map((row, i) => readRow(row, rows.slice(i + 1), textsOf)),
  };
}

function readRow(
  row: Element,
  below: readonly Element[],
  textsOf: (cell: Element) => readonly SourceText[],
): SourceCell[] {
  const skipped = skippedIn(row);
  const cells: SourceCell[] = Array.from({ length: skipped }, () => ({ blocks: [], columns: 1, rows: 1 }));
  let column = skipped;
  for (const cell of through(row, 'w:tc')) {
    const columns = spanOf(cell);
    if (mergeOf(cell) !== 'continue' || hasWords(cell)) {
      const rows = mergeOf(cell) === 'restart' ? 1 + continued(below, column) : 1;
      cells.push({ blocks: textsOf(cell), columns, rows });
    }
    column += columns;
  }
  return cells;
}

/** The children of a name, those in content controls and in other wrappings among them. */
function through(parent: Element, name: string, depth = 0): Element[] {
  if (depth > deepest) return [];
  return childElements(parent).flatMap(element => {
    if (element.name === name) return [element];
    return wrappings.has(element.name) ? through(element, name, depth + 1) : [];
  });
}

const deepest = 20;
const wrappings: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:del']);

function spanOf(cell: Element): number {
  return within(attribute(descend(cell, 'w:tcPr', 'w:gridSpan'), 'w:val'), 1);
}

/** Columns before the first cell of a row. */
function skippedIn(row: Element): number {
  return within(attributeOf(child(row, 'w:trPr'), 'w:gridBefore'), 0);
}

/** No table of Word has more columns than 63. */
function within(written: string | null, least: number): number {
  const count = Number(written ?? least);
  return count >= least && count <= 63 ? count : least;
}

function mergeOf(cell: Element): 'restart' | 'continue' | null {
  const merge = descend(cell, 'w:tcPr', 'w:vMerge');
  if (!merge) return null;
  return attribute(merge, 'w:val') === 'restart' ? 'restart' : 'continue';
}

/** How many rows below go on with the cell that begins at a column. */
function continued(below: readonly Element[], column: number): number {
  const end = below.findIndex(row => {
    let at = skippedIn(row);
    for (const cell of through(row, 'w:tc')) {
      if (at === column) return mergeOf(cell) !== 'continue';
      at += spanOf(cell);
    }
    return true;
  });
  return end === -1 ? below.length : end;
}
