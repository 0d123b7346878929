import type { InlineText } from '../document/inline-text.ts';
import { proseWords } from '../document/prose-words.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import { latin, latinCodes } from '../text/latin-codes.ts';
import { wordBounds } from '../text/word-bounds.ts';

/** A heading, a paragraph or a cell in which acronyms are looked for. */
export interface AcronymCell {
  readonly text: InlineText;
  /** Its words; code and addresses are blanks. */
  readonly value: string;
  /** Where its words begin and end, in turn. */
  readonly bounds: readonly number[];
  /** Which of them have two capitals, as all acronyms have that no definition makes known: where they begin in `bounds`. */
  readonly loud: readonly number[];
}

/** A heading or a paragraph alone, or the cells of a row. */
export type AcronymRow = readonly AcronymCell[];

/** The text of a body, row by row. */
export function rowsOf(blocks: readonly TextBlock[]): AcronymRow[] {
  const rows: AcronymCell[][] = [];
  let row: number | null = null;
  const words = proseWords(blocks);
  for (const [at, block] of blocks.entries()) {
    const cell = cellOf(block.text, block.prose, words[at]);
    if (block.row !== null && block.row === row) rows.at(-1)?.push(cell);
    else rows.push([cell]);
    row = block.row;
  }
  return rows;
}

/** A text with its words. */
export function cellOf(
  text: InlineText,
  value: string,
  bounds: readonly number[] = wordBounds(value),
): AcronymCell {
  const loud: number[] = [];
  for (let i = 0; i < bounds.length; i += 2) {
    if (hasCapitals(value, bounds[i] ?? 0, bounds[i + 1] ?? 0)) loud.push(i);
  }
  return { text, value, bounds, loud };
}

/** Whether some word of a row has two capitals. */
export function isLoud(row: AcronymRow): boolean {
  return row.some(({ loud }) => loud.length > 0);
}

/** The word that begins at a place of a cell's bounds; empty beyond either end. */
export function wordAt({ value, bounds }: AcronymCell, i: number): string {
  return value.slice(bounds[i] ?? 0, bounds[i + 1] ?? 0);
}

function hasCapitals(text: string, from: number, to: number): boolean {
  let capitals = 0;
  for (let i = from; i < to; i++) {
    const code = text.charCodeAt(i);
    if (code < latin ? isCapitalCode[code] === 1 : capital.test(text[i] ?? '')) capitals++;
    if (capitals === 2) return true;
  }
  return false;
}

const capital = /\p{Lu}/u;
const isCapitalCode = latinCodes(capital);
