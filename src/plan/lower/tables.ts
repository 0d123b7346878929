import type { Table, TableRow } from 'mdast';
import { type InlineText, inlineText, locate } from '../../document/inline-text.ts';
import { spanOf } from '../../document/span-of.ts';
import { type Attribute, isDeeper, type Kind } from '../model.ts';
import { readNumber } from '../number.ts';
import type { AttributeKey } from '../profile.ts';
import { announcedKind, closeInner, type Draft, extend, itemDepth, open, type State, top } from './state.ts';

type Column =
  | { readonly is: 'kind'; readonly kind: Kind }
  | { readonly is: 'attribute'; readonly key: AttributeKey }
  | { readonly is: 'number' }
  | { readonly is: 'prose' };

/** A table whose headers are level names or attribute keys is a list in another dress: one row, one element. */
export function readTable(state: State, table: Table, keep: number): void {
  closeInner(state, keep);
  extend(state, spanOf(table).end);
  const [header, ...rows] = table.children;
  const columns = header && !state.prose ? readColumns(state, header) : null;
  if (!header || !columns) return;
  for (const row of rows) readRow(state, header, columns, row, keep);
  closeInner(state, keep);
}

function readColumns(state: State, header: TableRow): Column[] | null {
  const columns = header.children.map((cell): Column => {
    const title = inlineText(cell.children, state.source).value;
    const bare = state.vocabulary.bareLabel(title);
    const key = state.vocabulary.attribute(title);
    if (key) return { is: 'attribute', key };
    if (bare?.kinds[0]) return { is: 'kind', kind: bare.kinds[0] };
    return /^\s*(?:n[oº°]\.?|n[úu]m(?:ero)?\.?|#|clave)\s*$/iu.test(title)
      ? { is: 'number' }
      : { is: 'prose' };
  });
  const parent = top(state);
  const kindColumns = columns.flatMap(column => (column.is === 'kind' ? [column.kind] : []));
  const attributes = columns.filter(column => column.is === 'attribute').length;
  const fits = kindColumns.length > 0 && kindColumns.every(kind => !parent || isDeeper(kind, parent.kind));
  if (fits && (attributes > 0 || kindColumns.length > 1 || parent || state.labels.length > 0)) return columns;
  const announced = announcedKind(state, parent);
  const free = columns.findIndex(column => column.is === 'prose');
  if (!announced || attributes === 0 || free === -1 || kindColumns.length > 0) return null;
  return columns.map((column, i) => (i === free ? { is: 'kind', kind: announced.kind } : column));
}

/** Cells of upper levels that are empty or repeat the row above go on with the element already open. */
function readRow(
  state: State,
  header: TableRow,
  columns: readonly Column[],
  row: TableRow,
  keep: number,
): void {
  const cells = row.children.map(cell => inlineText(cell.children, state.source));
  const numberCell = cells[columns.findIndex(column => column.is === 'number')];
  let draft: Draft | null = null;
  let depth = itemDepth;
  columns.forEach((column, i) => {
    const cell = cells[i];
    if (column.is !== 'kind' || !cell) return;
    depth++;
    const text = locate(cell);
    const open_ = state.path.slice(keep).find(open => open.dress === 'row' && open.kind === column.kind);
    if (open_ && (text.value === '' || rowText(cell) === open_.text.value)) {
      while (top(state) !== open_) state.path.pop();
      open_.end = Math.max(open_.end, spanOf(row).end);
      draft = open_;
      return;
    }
    if (text.value !== '')
      draft = openRow(state, row, column.kind, cell, depth, isLastKind(columns, i) ? numberCell : undefined);
  });
  const target: Draft | null = draft;
  if (target) (target as Draft).attributes.push(...rowAttributes(state, header, columns, row, cells));
}

function rowText(cell: InlineText): string {
  return (
    locate(cell, readNumber(cell.value.trimStart(), 'item')?.length ?? 0).value.trim() || locate(cell).value
  );
}

function isLastKind(columns: readonly Column[], at: number): boolean {
  return columns.findLastIndex(column => column.is === 'kind') === at;
}

function openRow(
  state: State,
  row: TableRow,
  kind: Kind,
  cell: InlineText,
  depth: number,
  numberCell: InlineText | undefined,
): Draft {
  const own = readNumber(cell.value.trimStart(), 'item');
  const indent = cell.value.length - cell.value.trimStart().length;
  const apart =
    !own && numberCell ? readNumber(`${numberCell.value.trim().replace(/\.?$/u, '.')} `, 'item') : null;
  const parent = top(state);
  const announced = announcedKind(state, parent);
  const label = announced?.kind === kind ? announced.label : null;
  const draft = open(state, {
    kind,
    settledBy: label ? 'announcement' : 'label',
    dress: 'row',
    label: null,
    number: own
      ? { value: own.number, span: locate(cell, indent, indent + own.length).span }
      : apart && numberCell
        ? { value: { ...apart.number, text: numberCell.value.trim() }, span: locate(numberCell).span }
        : null,
    text: locate(cell, own ? indent + own.length : 0),
    role: kind === 'objetivo' ? (label?.role ?? null) : null,
    depth,
    announced: label,
    ...spanOf(row),
    announcement: null,
    attributes: [],
    children: [],
  });
  if (label) {
    label.count++;
    label.introduced.add('row');
  }
  return draft;
}

function rowAttributes(
  state: State,
  header: TableRow,
  columns: readonly Column[],
  row: TableRow,
  cells: readonly InlineText[],
): Attribute[] {
  return columns.flatMap((column, i) => {
    const [cell, title] = [cells[i], header.children[i]];
    if (column.is !== 'attribute' || !cell || !title) return [];
    const value = locate(cell);
    const span = row.children[i] ? spanOf(row.children[i]) : value.span;
    return value.value === ''
      ? []
      : [{ key: column.key, label: locate(inlineText(title.children, state.source)), value, span }];
  });
}
