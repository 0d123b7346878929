import type { Table, TableRow } from 'mdast';
import { type InlineText, inlineText, locate } from '../../document/inline-text.ts';
import { spanOf } from '../../document/span-of.ts';
import { foldAccents } from '../../text/fold.ts';
import type { Located } from '../../text/span.ts';
import { type Attribute, isDeeper, type Kind } from '../model.ts';
import { readCode, readNumber, type WrittenNumber } from '../number.ts';
import type { AttributeKey } from '../profile.ts';
import {
  announcedKind,
  closeInner,
  type Draft,
  draftOf,
  extend,
  itemDepth,
  open,
  type Said,
  type State,
  top,
} from './state.ts';

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
  const columns = header && maySpeak(state) ? readColumns(state, header) : null;
  if (!header || !columns) return;
  for (const row of rows) readRow(state, header, columns, row, keep);
  closeInner(state, keep);
}

/** A calendar lists actions where none was named before; after them it only says when each is done. */
function maySpeak({ prose, path, roots }: State): boolean {
  if (prose !== 'calendar') return prose !== 'known';
  const [outermost] = path;
  return !holdsActions(outermost ? outermost.children : roots);
}

function holdsActions(drafts: readonly Draft[]): boolean {
  return drafts.some(
    ({ kind, children }) => kind === 'linea' || kind === 'actividad' || holdsActions(children),
  );
}

function readColumns(state: State, header: TableRow): Column[] | null {
  const columns = header.children.map((cell): Column => {
    const title = inlineText(cell.children, state.source).value;
    const bare = state.vocabulary.bareLabel(title);
    const key = state.vocabulary.attribute(title);
    if (key) return { is: 'attribute', key };
    if (bare?.kinds[0]) return { is: 'kind', kind: bare.kinds[0] };
    return /^\s*(?:n[oº°]\.?|n[úu]m(?:ero)?\.?|#|clave|c[óo]d(?:igo)?\.?|no\.?)\s*$/iu.test(title)
      ? { is: 'number' }
      : { is: 'prose' };
  });
  const parent = top(state);
  nameActions(columns, header, state);
  const kindColumns = columns.flatMap(column => (column.is === 'kind' ? [column.kind] : []));
  const attributes = columns.filter(column => column.is === 'attribute').length;
  const fits = kindColumns.length > 0 && kindColumns.every(kind => !parent || isDeeper(kind, parent.kind));
  const placed = !state.prose && (parent !== null || state.labels.length > 0);
  if (fits && (attributes > 0 || kindColumns.length > 1 || placed)) return columns;
  const announced = announcedKind(state, parent);
  const free = columns.findIndex(column => column.is === 'prose');
  if (state.prose || attributes === 0 || free === -1 || kindColumns.length > 0) return null;
  const kind = announced?.kind ?? (parent && isAssigned(columns, header, free, state) ? 'linea' : null);
  if (!kind || (parent && !isDeeper(kind, parent.kind))) return null;
  return columns.map((column, i) => (i === free ? { is: 'kind', kind } : column));
}

/**
 * Whether what the first column names is for somebody to do by some time, under an element that nothing else is said
 * to hold: «Meta de producto | Indicador | Línea base | Responsable».
 */
function isAssigned(columns: readonly Column[], header: TableRow, free: number, state: State): boolean {
  const keys = columns.flatMap(column => (column.is === 'attribute' ? [column.key] : []));
  const cell = header.children[free];
  const title = cell ? foldAccents(inlineText(cell.children, state.source).value) : '';
  return (
    columns.slice(0, free).every(({ is }) => is === 'number') &&
    keys.length > 1 &&
    keys.length * 2 >= columns.length &&
    keys.some(key => key === 'responsable' || key === 'plazo' || key === 'inicio' || key === 'fin') &&
    !describes.test(title) &&
    !namesOther.test(title)
  );
}

/** What rows may be that are no actions, though somebody answers for them. */
const namesOther =
  /indicador|nombre|variable|concepto|fuente|riesgo|rubro|partida|localidad|municipio|documento|formato|año\b|mes\b|fecha/u;

/**
 * In a matrix whose levels end above actions, the column after the last of them is the actions, whatever it is called:
 * «Línea estratégica | Programa | Meta de producto | Responsable». What only describes its level is none.
 */
function nameActions(columns: Column[], header: TableRow, state: State): void {
  const at = columns.findLastIndex(({ is }) => is === 'kind') + 1;
  const cell = header.children[at];
  const levels = columns.flatMap(column => (column.is === 'kind' ? [column.kind] : []));
  const isMatrix = levels.length > 1 && columns.some(({ is }) => is === 'attribute');
  if (!isMatrix || levels.some(kind => !isDeeper('linea', kind)) || columns[at]?.is !== 'prose' || !cell)
    return;
  if (!describes.test(foldAccents(inlineText(cell.children, state.source).value)))
    columns[at] = { is: 'kind', kind: 'linea' };
}

const describes =
  /^\s*$|descripcion|observacion|justificacion|problem|comentario|nota|estado|avance|tipo|\bods\b|vincul|diagnostico/u;

/**
 * One row, one element of the deepest level; cells of the levels above it that are empty or repeat the row before go
 * on with the element already open.
 */
function readRow(
  state: State,
  header: TableRow,
  columns: readonly Column[],
  row: TableRow,
  keep: number,
): void {
  const cells = row.children.map(cell => inlineText(cell.children, state.source));
  const levels = columns.flatMap((column, i) => {
    const cell = cells[i];
    return column.is === 'kind' && cell ? [{ kind: column.kind, cell }] : [];
  });
  const number = cells[columns.findIndex(column => column.is === 'number')];
  let held: Draft | null = null;
  for (const [i, { kind, cell }] of levels.entries()) {
    const deepest = i === levels.length - 1;
    const upper: Draft | null = deepest ? null : continued(state, kind, cell, keep);
    if (upper) {
      held = upper;
    } else if (locate(cell).value !== '') {
      held = openRow(state, row, kind, {
        cell,
        depth: itemDepth + 1 + i,
        number: deepest ? number : undefined,
      });
    }
  }
  extend(state, spanOf(row).end);
  held?.attributes.push(...rowAttributes(state, header, columns, row, cells));
}

/** The open element of an upper level that an empty or repeated cell stands for. */
function continued(state: State, kind: Kind, cell: InlineText, keep: number): Draft | null {
  const above = state.path.slice(keep).find(draft => draft.dress === 'row' && draft.kind === kind);
  const same = above && (locate(cell).value === '' || wording(cell).value === above.text.value);
  return same ? above : null;
}

/** The words of a cell without the number that opens it. */
function wording(cell: InlineText) {
  const indent = cell.value.length - cell.value.trimStart().length;
  const own = readNumber(cell.value.slice(indent), 'item');
  return locate(cell, own ? indent + own.length : 0);
}

interface Cell {
  readonly cell: InlineText;
  readonly depth: number;
  /** The cell of a column of numbers; the element's own number speaks before it. */
  readonly number: InlineText | undefined;
}

function openRow(state: State, row: TableRow, kind: Kind, { cell, depth, number }: Cell): Draft {
  while (top(state)?.dress === 'row' && !isDeeper(kind, top(state)?.kind ?? kind)) state.path.pop();
  const announced = announcedKind(state, top(state));
  const label = announced?.kind === kind ? announced.label : null;
  const said: Said = {
    kind,
    settledBy: label ? 'announcement' : 'label',
    label: null,
    number: ownNumber(cell) ?? (number ? columnNumber(number) : null),
    text: wording(cell),
    role: kind === 'objetivo' ? (label?.role ?? null) : null,
    announced: label,
  };
  return open(state, draftOf(said, { dress: 'row', holder: false, depth }, spanOf(row)));
}

function ownNumber(cell: InlineText): Located<WrittenNumber> | null {
  const indent = cell.value.length - cell.value.trimStart().length;
  const own = readNumber(cell.value.slice(indent), 'item');
  return own && { value: own.number, span: locate(cell, indent, indent + own.length).span };
}

/** A column of numbers needs no punctuation: `1.1`, `3`, `A2`. */
function columnNumber(cell: InlineText): Located<WrittenNumber> | null {
  const written = locate(cell);
  const plain = written.value.replace(/\.$/u, '');
  const read = readCode(plain) ?? readNumber(`${plain}. `, 'item')?.number;
  return read ? { value: { ...read, text: written.value }, span: written.span } : null;
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
