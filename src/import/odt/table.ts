import type { Element } from 'xast';
import { childElements, textBelow } from '../../office/xml.ts';
import type { Place, SourceCell, SourceTable, SourceText } from '../source.ts';
import { countOf } from './open-document.ts';

/** The grid of a table; `textsOf` reads the texts of a cell, in the order in which they are asked for. */
export function readOdtTable(
  table: Element,
  place: Place,
  textsOf: (cell: Element) => readonly SourceText[],
): SourceTable {
  const rows = rowsOf(table, false, 0);
  const header = rows.findIndex(({ isHeader }) => !isHeader);
  return {
    kind: 'table',
    place,
    headerRows: header === -1 ? rows.length : header,
    rows: rows.flatMap(({ row }) => {
      const times =
        textBelow(row).trim() === '' ? 1 : countOf(row, 'table:number-rows-repeated', mostRepeated);
      return Array.from({ length: times }, () => cellsOf(row, textsOf));
    }),
  };
}

/** A row or cell said to come more often is a spreadsheet, or wants memory. */
const mostRepeated = 200;
const mostColumns = 60;

interface Row {
  readonly row: Element;
  readonly isHeader: boolean;
}

const deepest = 20;

function rowsOf(parent: Element, isHeader: boolean, depth: number): Row[] {
  if (depth > deepest) return [];
  return childElements(parent).flatMap(element => {
    if (element.name === 'table:table-row') return [{ row: element, isHeader }];
    if (element.name === 'table:table-header-rows') return rowsOf(element, true, depth + 1);
    return /^table:table-row(?:s|-group)$/u.test(element.name) ? rowsOf(element, isHeader, depth + 1) : [];
  });
}

function cellsOf(row: Element, textsOf: (cell: Element) => readonly SourceText[]): SourceCell[] {
  return childElements(row).flatMap(cell => {
    const isCovered = cell.name === 'table:covered-table-cell';
    if (isCovered ? textBelow(cell).trim() === '' : cell.name !== 'table:table-cell') return [];
    return Array.from({ length: countOf(cell, 'table:number-columns-repeated', mostColumns) }, () => ({
      blocks: textsOf(cell),
      columns: countOf(cell, 'table:number-columns-spanned', mostColumns),
      rows: countOf(cell, 'table:number-rows-spanned', 1000),
    }));
  });
}
