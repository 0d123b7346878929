import type { Vocabulary } from '../../plan/vocabulary.ts';
import { isFootnote, type Notes, notesOf, writtenRuns } from '../notes.ts';
import { type Flow, type Passage, type TablePassage, tidyRuns } from '../passage.ts';
import type { ImportRecord } from '../record.ts';
import { type Run, type SourceDocument, type SourceText, textOf } from '../source.ts';
import { leaveOutCover } from './cover-again.ts';
import { evenGaps } from './even-gaps.ts';
import { partFusedTitles } from './fused-titles.ts';
import { joinLines } from './join-lines.ts';
import { joinTables } from './join-tables.ts';
import { type Line, lineOf } from './line.ts';
import { mendWords } from './mend-words.ts';
import { leaveOutPictures } from './pictures.ts';
import { leaveOutRunningLines } from './running-lines.ts';
import { tableParts } from './table-parts.ts';
import { tableRows } from './table-rows.ts';
import { leaveOutIndex } from './typed-index.ts';

/**
 * The text of a source without what belongs to its pages, in whole paragraphs. `cover` are the lines that were read as
 * one before; where the text says them again they are a running header.
 */
export function clean(
  source: SourceDocument,
  cover: readonly Line[],
  vocabulary: Vocabulary,
  record: ImportRecord,
): Flow {
  const front = new Set(cover.map(line => line.index));
  const lines = bodyLines(source, record).filter(line => !front.has(line.index));
  const steps = [
    (some: readonly Line[]) => leaveOutRunningLines(some, vocabulary, record),
    (some: readonly Line[]) => leaveOutIndex(some, record),
    (some: readonly Line[]) => leaveOutCover(some, cover, record),
    (some: readonly Line[]) => leaveOutPictures(some, record),
  ];
  const kept = steps.reduce<readonly Line[]>((some, step) => step(some), lines);
  const notes = notesOf(source);
  const passages = joinLines(markGaps(kept), vocabulary, record).flatMap(group =>
    passageOf(group, notes, record),
  );
  const whole = partFusedTitles(passages, vocabulary, record);
  return withoutDeadCalls(withTables(source, whole, notes, vocabulary, record));
}

/** Takes away the calls of footnotes that cleaning has left out. */
function withoutDeadCalls(flow: Flow): Flow {
  const notes = new Set(
    flow.flatMap(part => (part.kind === 'text' && part.note !== null ? [part.note] : [])),
  );
  const alive = (runs: readonly Run[]): Run[] =>
    runs.flatMap(({ note, ...run }) => {
      if (note !== undefined && notes.has(note)) return [{ ...run, note }];
      return run.text === '' ? [] : [run];
    });
  return flow.map(part =>
    part.kind === 'text'
      ? { ...part, runs: alive(part.runs) }
      : { ...part, rows: part.rows.map(row => row.map(alive)) },
  );
}

/** The text blocks of the body. What stands around it is left out here, comments excepted, which become notes. */
export function bodyLines(source: SourceDocument, record: ImportRecord | null): readonly Line[] {
  const lines: Line[] = [];
  let newPage = false;
  for (const [index, block] of source.blocks.entries()) {
    if (block.kind === 'page-break') newPage = lines.length > 0;
    if (block.kind === 'image' && block.alt.trim() !== '')
      record?.leaveOutBlock(index, block.place, block.alt, alternative);
    if (block.kind !== 'text') continue;
    if (textOf(block).trim() === '') {
      if (block.list) record?.leaveOutBlock(index, block.place, block.list.label, empty);
      continue;
    }
    if (block.layer === 'header' || block.layer === 'footer') {
      record?.leaveOutBlock(index, block.place, `${block.list?.label ?? ''} ${textOf(block)}`.trim(), around);
      continue;
    }
    if (block.layer === 'comment') {
      record?.leaveOutBlock(
        index,
        block.place,
        `${block.list?.label ?? ''} ${textOf(block)}`.trim(),
        commented,
      );
      continue;
    }
    lines.push(lineOf(block, index, newPage));
    newPage = false;
  }
  return evenGaps(lines);
}

const empty = { es: 'número o viñeta de un elemento vacío', en: 'number or bullet of an empty item' };

const commented = {
  es: 'comentario al margen del original: queda como nota interna del plan',
  en: 'comment in the margin of the original: it stays as an internal note of the plan',
};

const alternative = { es: 'texto alternativo de una imagen', en: 'alternative text of a picture' };

const around = { es: 'encabezado o pie de página', en: 'page header or footer' };

/** Says of each line whether words before it were taken out: a sentence may go on over them. */
function markGaps(lines: readonly Line[]): Line[] {
  return lines.map((line, at) => {
    const before = lines[at - 1];
    return before && line.index > before.index + 1 ? { ...line, afterResidue: true } : line;
  });
}

/** Lines of one paragraph as a passage; none where nothing is left of them. */
export function passageOf(group: readonly Line[], notes: Notes, record: ImportRecord): Passage[] {
  const [first] = group;
  if (!first) return [];
  const label = first.block.list?.label ?? '';
  const own = writtenRuns(mendWords(group, record), notes);
  const runs = tidyRuns([...(label === '' ? [] : [{ text: `${label} ` }]), ...own]);
  const text = textOf({ runs });
  if (text === '') return [];
  const { block } = first;
  return [
    {
      kind: 'text',
      runs,
      text,
      place: block.place,
      look: { ...block.look, bold: group.every(line => line.block.look.bold === true) },
      list: block.list,
      blocks: group.map(line => line.index),
      note: isFootnote(block, notes) ? block.note : null,
      remarks: group.flatMap(line => remarksOf(line.block, notes, record)),
    },
  ];
}

/** Pending changes and comments of a line. What was deleted is no text any more, but somebody has yet to agree. */
function remarksOf(block: SourceText, { comments }: Notes, record: ImportRecord): string[] {
  return block.runs.flatMap(({ text, note, change }) => {
    const comment = note === undefined ? undefined : comments.get(note);
    const remarks = comment === undefined ? [] : [`comentario del original: «${comment.trim()}»`];
    if (!change || text.trim() === '') return remarks;
    const by = change.author ? ` por ${change.author}` : '';
    const deleted = change.kind === 'deleted';
    const what = `${deleted ? 'suprimido' : 'insertado'}${by}, sin aceptar todavía: «${text.trim()}»`;
    if (deleted) record.leaveOut(block.place, text, pendingDeletion, { kind: 'hidden' });
    record.decide('nota', block.place, what, pendingChange, 0.9);
    return [...remarks, what];
  });
}

const pendingDeletion = {
  es: 'texto suprimido en un cambio que nadie ha aceptado: queda como nota interna',
  en: 'text deleted in a change that nobody has accepted: it stays as an internal note',
};

const pendingChange = {
  es: 'el original tiene un cambio sin aceptar: queda como nota interna',
  en: 'the original has a pending change: it stays as an internal note',
};

function withTables(
  source: SourceDocument,
  passages: readonly Passage[],
  notes: Notes,
  vocabulary: Vocabulary,
  record: ImportRecord,
): Flow {
  const tables = source.blocks.flatMap((block, index): Flow => {
    if (block.kind !== 'table') return [];
    const texts = block.rows.flat().flatMap(cell => cell.blocks);
    const remarks = texts.flatMap(text => remarksOf(text, notes, record));
    const table: TablePassage = {
      kind: 'table',
      rows: tableRows(block, notes),
      hasHeader: block.headerRows > 0,
      place: block.place,
      lastPage: block.place.page ?? 0,
      blocks: [index],
      remarks,
    };
    return tableParts(table, vocabulary, record);
  });
  return joinTables(
    [...passages, ...tables].sort((a, b) => (a.blocks[0] ?? 0) - (b.blocks[0] ?? 0)),
    record,
  );
}
