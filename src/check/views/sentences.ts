import type { TextBlock } from '../../document/text-blocks.ts';
import type { Plan } from '../../plan/model.ts';
import { readNumber } from '../../plan/number.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { ownWords } from './own-words.ts';

/** A sentence of a paragraph, an item or a cell: the characters `[from, to)` of the block's prose. */
export interface Sentence {
  readonly block: TextBlock;
  readonly from: number;
  readonly to: number;
  /** The author's own words: a long quotation inside is not counted. */
  readonly words: readonly string[];
}

/** The sentences of a plan in the order of the text; headings and block quotations are left out. */
export function sentences(plan: Plan): readonly Sentence[] {
  return ownWords(plan)
    .filter(({ type }) => type !== 'heading')
    .flatMap(block =>
      sentencesIn(block).map(({ start, end }) => ({
        block,
        from: start,
        to: end,
        words: block.prose.slice(start, end).replace(quotation, ' ').match(word) ?? [],
      })),
    );
}

/** Without the number that an author writes before an item: «a)». */
function sentencesIn({ prose, listed }: TextBlock): Span[] {
  const skipped = listed ? (readNumber(prose, 'item')?.length ?? 0) : 0;
  return sentencesOf(prose.slice(skipped)).map(({ start, end }) => ({
    start: start + skipped,
    end: end + skipped,
  }));
}

/** «10.5», «Centro-Occidente» and «2020-2021» are one word each. */
const word = /[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu;

/** From some eight words on, quotation marks hold what another wrote. */
const quotation = /«[^«»]{50,}»|“[^“”]{50,}”|"[^"]{50,}"/gu;
