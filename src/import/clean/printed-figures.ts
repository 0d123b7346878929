import { figureWords } from '../../render/figures/words.ts';
import { fold } from '../../text/fold.ts';
import type { ImportRecord } from '../record.ts';
import { type SourceBlock, type SourceDocument, textOf } from '../source.ts';

/** What the chapter is called, in any language. */
const chapters = new Set(Object.values(figureWords).map(({ chapter }) => fold(chapter)));

/** Takes out the chapter of figures with which this program ends its publications: it says again what the plan says. */
export function leaveOutPrintedFigures(source: SourceDocument, record: ImportRecord): SourceDocument {
  const at = source.blocks.findLastIndex(
    block => block.kind === 'text' && block.look.heading !== undefined && chapters.has(fold(textOf(block))),
  );
  if (at === -1 || !isLastChapter(source.blocks.slice(at))) return source;
  const blocks = source.blocks.map((block, index): SourceBlock => {
    const isAround = block.kind === 'text' && block.layer !== 'body';
    if (index < at || isAround || block.kind === 'page-break') return block;
    record.leaveOutBlock(index, block.place, wordsOf(block), reason);
    return { kind: 'page-break', place: block.place };
  });
  return { ...source, blocks };
}

/** Whether a heading is followed by tables and by no other chapter: an author's own chapter of figures has more below. */
function isLastChapter([first, ...rest]: readonly SourceBlock[]): boolean {
  const level = headingOf(first) ?? 0;
  return (
    rest.some(({ kind }) => kind === 'table') &&
    !rest.some(block => (headingOf(block) ?? Number.POSITIVE_INFINITY) <= level)
  );
}

function headingOf(block: SourceBlock | undefined): number | undefined {
  return block?.kind === 'text' ? block.look.heading : undefined;
}

const reason = {
  es: 'cifras que imprimió este programa al final del plan',
  en: 'figures that this program printed at the end of the plan',
};

function wordsOf(block: Exclude<SourceBlock, { kind: 'page-break' }>): string {
  if (block.kind === 'image') return block.alt;
  if (block.kind === 'text') return `${block.list?.label ?? ''} ${textOf(block)}`.trim();
  return block.rows
    .flat()
    .flatMap(cell => cell.blocks.map(textOf))
    .join(' · ');
}
