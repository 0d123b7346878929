import type { Vocabulary } from '../../plan/vocabulary.ts';
import { type Flow, type Passage, tidyRuns } from '../passage.ts';
import type { ImportRecord } from '../record.ts';
import { type SourceDocument, textOf } from '../source.ts';
import { leaveOutCover } from './cover-again.ts';
import { joinLines } from './join-lines.ts';
import { type Line, lineOf } from './line.ts';
import { mendWords } from './mend-words.ts';
import { leaveOutPictures } from './pictures.ts';
import { leaveOutRunningLines } from './running-lines.ts';
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
  const kept = steps.reduce((some, step) => step(some), lines);
  const passages = joinLines(markGaps(kept), vocabulary, record).flatMap(group => passageOf(group, record));
  return withTables(source, passages);
}

/** The text blocks of the body. What stands around it is left out here, comments excepted, which become notes. */
export function bodyLines(source: SourceDocument, record: ImportRecord | null): Line[] {
  const lines: Line[] = [];
  let newPage = false;
  for (const [index, block] of source.blocks.entries()) {
    if (block.kind === 'page-break') newPage = lines.length > 0;
    if (block.kind === 'image' && block.alt.trim() !== '')
      record?.leaveOut(block.place, block.alt, alternative, [index]);
    if (block.kind !== 'text') continue;
    if (block.layer === 'header' || block.layer === 'footer') {
      if (textOf(block).trim() !== '') record?.leaveOut(block.place, textOf(block), around, [index]);
      continue;
    }
    if (textOf(block).trim() === '') continue;
    lines.push(lineOf(block, index, newPage));
    newPage = false;
  }
  return lines;
}

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
export function passageOf(group: readonly Line[], record: ImportRecord): Passage[] {
  const [first] = group;
  if (!first) return [];
  const label = first.block.list?.label ?? '';
  const runs = tidyRuns([...(label === '' ? [] : [{ text: `${label} ` }]), ...mendWords(group, record)]);
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
      note: block.layer === 'footnote' || block.layer === 'comment' ? block.note : null,
    },
  ];
}

function withTables(source: SourceDocument, passages: readonly Passage[]): Flow {
  const tables = source.blocks.flatMap((block, index) =>
    block.kind === 'table'
      ? [{ kind: 'table' as const, table: block, place: block.place, blocks: [index] }]
      : [],
  );
  return [...passages, ...tables].sort((a, b) => (a.blocks[0] ?? 0) - (b.blocks[0] ?? 0));
}
