import type { Vocabulary } from '../../plan/vocabulary.ts';
import { fold } from '../../text/fold.ts';
import type { Passage, TablePassage } from '../passage.ts';
import type { ImportRecord } from '../record.ts';
import { type Run, textOf } from '../source.ts';

type Row = TablePassage['rows'][number];

/**
 * A table as it was meant: a row of a single cell across the others is a title («EJE 1. FISCALIZACIÓN») that parts it,
 * and a first row that names levels and attributes is its header, also where the file does not say so.
 */
export function tableParts(
  table: TablePassage,
  vocabulary: Vocabulary,
  record: ImportRecord,
): (Passage | TablePassage)[] {
  const groups = groupsOf(table.rows, vocabulary);
  const titled = groups.some(({ title }) => title !== null) && groups.some(({ rows }) => rows.length > 1);
  if (!titled) return [{ ...table, hasHeader: table.hasHeader || isHeader(table.rows[0], vocabulary) }];
  return groups.flatMap(({ title, rows }, i) => {
    if (title) record.decide('jerarquia', table.place, textOf({ runs: title }), reason, 0.8);
    const remarks = i === groups.length - 1 ? table.remarks : [];
    const hasHeader = (i === 0 && title === null && table.hasHeader) || isHeader(rows[0], vocabulary);
    const part = { ...table, rows, hasHeader, remarks };
    return [...(title ? [titleOf(table, title)] : []), ...(rows.length > 0 ? [part] : [])];
  });
}

const reason = {
  es: 'es una fila de una sola celda, que titula las de abajo',
  en: 'it is a row of a single cell, the title of those below',
};

/** The rows of a table between those that are titles. */
function groupsOf(
  rows: readonly Row[],
  vocabulary: Vocabulary,
): { title: readonly Run[] | null; rows: Row[] }[] {
  const groups: { title: readonly Run[] | null; rows: Row[] }[] = [];
  for (const row of rows) {
    const title = titleIn(row, vocabulary);
    const last = groups.at(-1);
    if (title || !last) groups.push({ title, rows: title ? [] : [row] });
    else last.rows.push(row);
  }
  return groups;
}

/** The first cell of a row of three or more, where it alone says something; of two, where it is «Compromiso 1. …». */
function titleIn(row: Row, vocabulary: Vocabulary): readonly Run[] | null {
  const [first, ...others] = row;
  const says = (cell: readonly Run[]) => cell.some(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const alone = first !== undefined && says(first) && !others.some(says);
  if (!alone) return null;
  const text = textOf({ runs: first }).trim();
  const parts = others.length > 1 || (others.length === 1 && vocabulary.ownLabel(text)?.number);
  return parts && text.length <= 200 ? first : null;
}

/** Whether most cells of a row name a level, an attribute or the number of an element. */
function isHeader(row: Row | undefined, vocabulary: Vocabulary): boolean {
  const titles = (row ?? []).map(runs => textOf({ runs }).trim()).filter(title => title !== '');
  const named = titles.filter(
    title =>
      vocabulary.attribute(title) !== null ||
      vocabulary.bareLabel(title) !== null ||
      /^(?:n|no|num|numero|clave|codigo|id)$/u.test(fold(title)),
  );
  return named.length > 1 && named.length > titles.length / 2;
}

function titleOf(table: TablePassage, runs: readonly Run[]): Passage {
  return {
    kind: 'text',
    runs,
    text: textOf({ runs }),
    place: table.place,
    look: { bold: true, gap: 1 },
    list: null,
    blocks: table.blocks,
    note: null,
    remarks: [],
  };
}
