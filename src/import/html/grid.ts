import type { Element } from 'hast';

/** The children of an element that are elements. */
export function childrenOf(element: Element): Element[] {
  return element.children.filter((child): child is Element => child.type === 'element');
}

/** The rows of a table, those of its parts among them, in order. */
export function rowsOf(table: Element): Element[] {
  return childrenOf(table).flatMap(child =>
    child.tagName === 'tr' ? [child] : /^t(?:head|body|foot)$/u.test(child.tagName) ? rowsOf(child) : [],
  );
}

/** The cells of a row. */
export function cellsOf(row: Element): Element[] {
  return childrenOf(row).filter(({ tagName }) => tagName === 'td' || tagName === 'th');
}

/** Whether a row of a table is a header: in its head, or all of header cells. */
export function isHeader(row: Element, table: Element): boolean {
  const head = childrenOf(table).find(({ tagName }) => tagName === 'thead');
  const cells = cellsOf(row);
  return (
    head?.children.includes(row) === true ||
    (cells.length > 0 && cells.every(({ tagName }) => tagName === 'th'))
  );
}

/** How many columns or rows a cell takes up; 1 for what is no such count. */
export function spanOf(value: unknown): number {
  const span = Number(value ?? 1);
  return Number.isInteger(span) && span >= 1 && span <= 1000 ? span : 1;
}
