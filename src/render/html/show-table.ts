import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { PageWords } from './words.ts';

/** Characters of a cell up to which it is not divided, and past which its column asks for room. */
const brief = 12;
const long = 60;
/** Characters that a column counts for at most, and that a line of a telephone and one of the text hold. */
const counted = 30;
const telephone = 45;
const measure = 95;

/**
 * A table in a frame that scrolls sideways by itself, also with the keyboard, so that the page does not. Its columns
 * take the room that their words ask for; where there are too many, the frame is wider than the text, and the rows of a
 * telephone say what their cells are.
 */
export function showTable(table: Element, number: number, words: PageWords): Element {
  const caption = childrenOf(table, 'caption')[0];
  const name = caption ? textOf(caption) : `${words.table} ${number}`;
  const head = childrenOf(table, 'thead').flatMap(part => childrenOf(part, 'tr'));
  const rows = childrenOf(table, 'tbody').flatMap(part => childrenOf(part, 'tr'));
  const columns = isPlain([...head, ...rows]) ? columnsOf(head, rows) : [];
  const breadth = columns.reduce((sum, { longest }) => sum + Math.min(longest, counted), 0);
  const listed = columns.length > 2 && head.length === 1 && breadth > telephone;
  const shown = { ...table, children: table.children.map(part => showPart(part, columns, listed)) };
  return h(
    breadth > measure ? 'div.tabla.ancha' : 'div.tabla',
    { role: 'region', ariaLabel: name, tabIndex: 0 },
    listed ? { ...shown, properties: { ...shown.properties, className: ['fichas'] } } : shown,
  );
}

interface Column {
  readonly title: string;
  /** Characters of the longest of its cells. */
  readonly longest: number;
}

function columnsOf(head: readonly Element[], rows: readonly Element[]): Column[] {
  const count = Math.max(0, ...[...head, ...rows].map(row => cellsOf(row).length));
  const cellAt = (row: Element, at: number) =>
    cellsOf(row)
      .slice(at, at + 1)
      .map(cell => textOf(cell).trim())
      .join('');
  return Array.from({ length: count }, (_, at) => ({
    title: head.map(row => cellAt(row, at)).join(' '),
    longest: Math.max(0, ...rows.map(row => cellAt(row, at).length)),
  }));
}

/** Whether each cell stands in one row and one column. */
function isPlain(rows: readonly Element[]): boolean {
  return rows.every(row =>
    cellsOf(row).every(
      ({ properties }) => properties.colSpan === undefined && properties.rowSpan === undefined,
    ),
  );
}

function showPart(part: ElementContent, columns: readonly Column[], listed: boolean): ElementContent {
  if (part.type !== 'element' || part.tagName !== 'tbody') return part;
  const showRow = (row: ElementContent): ElementContent =>
    row.type === 'element'
      ? { ...row, children: cellsOf(row).map((cell, at) => showCell(cell, columns[at], listed)) }
      : row;
  return { ...part, children: part.children.map(showRow) };
}

function showCell(cell: Element, column: Column | undefined, listed: boolean): Element {
  if (!column) return cell;
  const { longest, title } = column;
  const { className } = cell.properties;
  const room = longest > long ? ['extensa'] : longest <= brief ? ['breve'] : [];
  const classes = [...(Array.isArray(className) ? className : []), ...room];
  const isListed = listed && textOf(cell).trim() !== '';
  return {
    ...cell,
    properties: {
      ...cell.properties,
      ...(classes.length > 0 ? { className: classes } : {}),
      ...(isListed ? { dataColumna: title } : {}),
    },
    children: isListed ? [h('div', cell.children)] : cell.children,
  };
}

function cellsOf(row: Element): Element[] {
  return childrenOf(row, 'th', 'td');
}

function childrenOf(node: Element, ...names: readonly string[]): Element[] {
  return node.children.filter(
    (child): child is Element => child.type === 'element' && names.includes(child.tagName),
  );
}
