import type { Flow, TablePassage } from '../passage.ts';
import type { ImportRecord } from '../record.ts';
import { textOf } from '../source.ts';

/**
 * A table that a page break parts is one again: the part on the next page has as many columns and no header of its own,
 * or the same header once more.
 */
export function joinTables(flow: Flow, record: ImportRecord): Flow {
  const joined: Flow[number][] = [];
  for (const part of flow) {
    const before = joined.at(-1);
    if (part.kind !== 'table' || before?.kind !== 'table' || !goesOn(before, part)) {
      joined.push(part);
      continue;
    }
    const [first, ...others] = part.rows;
    const again = first !== undefined && repeatsHeader(before, part);
    if (again) {
      const text = first.map(cell => textOf({ runs: cell })).join(' ');
      record.leaveOut(part.place, text, repeated, { kind: 'part', block: part.blocks[0] ?? 0 });
    }
    record.decide('salto-de-pagina', part.place, wordsOf(part.rows[again ? 1 : 0]), reason, 0.85);
    joined[joined.length - 1] = {
      ...before,
      rows: [...before.rows, ...(again ? others : part.rows)],
      blocks: [...before.blocks, ...part.blocks],
      lastPage: part.lastPage,
      remarks: [...before.remarks, ...part.remarks],
    };
  }
  return joined;
}

function goesOn(before: TablePassage, part: TablePassage): boolean {
  const [page, last] = [part.place.page ?? 0, before.lastPage];
  const sameWidth = part.rows[0]?.length === before.rows[0]?.length;
  return (
    page === last + 1 && sameWidth && before.hasHeader && (!part.hasHeader || repeatsHeader(before, part))
  );
}

function repeatsHeader(before: TablePassage, part: TablePassage): boolean {
  const header = wordsOf(part.rows[0]);
  return header !== '' && header === wordsOf(before.rows[0]);
}

function wordsOf(row: TablePassage['rows'][number] | undefined): string {
  return (row ?? []).map(cell => textOf({ runs: cell }).trim()).join(' ');
}

const reason = {
  es: 'la tabla sigue en la página siguiente',
  en: 'the table goes on on the next page',
};

const repeated = {
  es: 'encabezado de la tabla, que se repite en la página siguiente',
  en: 'header of the table, repeated on the next page',
};
