import { proseWords } from '../../document/prose-words.ts';
import type { TextBlock } from '../../document/text-blocks.ts';
import type { Plan } from '../../plan/model.ts';
import { readNumber } from '../../plan/number.ts';
import { sentencesOf } from '../../text/sentences.ts';
import type { Span } from '../../text/span.ts';
import { textOf } from './text-of.ts';

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
  const blocks = textOf(plan);
  const bounds = proseWords(blocks);
  const found: Sentence[] = [];
  for (const [at, block] of blocks.entries()) {
    if (block.quoted || block.type === 'heading') continue;
    const wordsIn = wordsOf(block.prose, bounds[at] ?? []);
    for (const { start, end } of sentencesIn(block)) {
      const said = block.prose.slice(start, end);
      const own = wordsIn(start, end);
      const isQuoting = quotation.test(said);
      found.push({
        block,
        from: start,
        to: end,
        words: isQuoting ? (said.replace(quotations, ' ').match(word) ?? []) : own,
      });
    }
  }
  return found;
}

/** Tells the words of parts of a text, one part behind the other: `bounds` are where words begin and end, in turn. */
function wordsOf(text: string, bounds: readonly number[]): (start: number, end: number) => string[] {
  let i = 0;
  return (start, end) => {
    const words: string[] = [];
    while ((bounds[i] ?? start) < start) i += 2;
    while ((bounds[i] ?? end) < end) {
      const from = bounds[i];
      while (isJoint(text, bounds[i + 1] ?? 0, bounds[i + 2] ?? 0)) i += 2;
      words.push(text.slice(from, bounds[i + 1]));
      i += 2;
    }
    return words;
  };
}

/** «10.5», «Centro-Occidente» and «2020-2021» are one word each. */
function isJoint(text: string, from: number, to: number): boolean {
  return to === from + 1 && ".,'’-".includes(text[from] ?? '');
}

/** Without the number that an author writes before an item: «a)». */
function sentencesIn({ prose, listed }: TextBlock): Span[] {
  const skipped = listed ? (readNumber(prose, 'item')?.length ?? 0) : 0;
  return sentencesOf(prose.slice(skipped)).map(({ start, end }) => ({
    start: start + skipped,
    end: end + skipped,
  }));
}

const word = /[\p{L}\p{M}\p{N}]+(?:[.,'’-][\p{L}\p{M}\p{N}]+)*/gu;

/** From some eight words on, quotation marks hold what another wrote. */
const quotation = /«[^«»]{50,}»|“[^“”]{50,}”|"[^"]{50,}"/u;
const quotations = new RegExp(quotation, 'gu');
