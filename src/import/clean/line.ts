import type { Vocabulary } from '../../plan/vocabulary.ts';
import { markOf } from '../mark.ts';
import type { SourceText } from '../source.ts';
import { textOf } from '../source.ts';

/** A text block of the source while it is being cleaned, with its place in the list of blocks. */
export interface Line {
  readonly index: number;
  readonly block: SourceText;
  /** Its text as it stands, trimmed; tabs and runs of space are kept, for they tell things. */
  readonly text: string;
  /** Whether a page ends between the line before and this one. */
  readonly newPage: boolean;
  /** Words of other blocks that were taken out between the line before and this one. */
  readonly afterResidue: boolean;
}

/** A block as a line. */
export function lineOf(block: SourceText, index: number, newPage: boolean): Line {
  return { index, block, text: textOf(block).trim(), newPage, afterResidue: false };
}

/** Whether a text opens something of its own: an item, a numbered or labelled element, a label, a title by its style. */
export function opensStructure(line: Line, vocabulary: Vocabulary): boolean {
  if (line.block.look.heading !== undefined || line.block.list) return true;
  return structured(line.text, vocabulary);
}

/** The same by the words alone. */
export function structured(text: string, vocabulary: Vocabulary): boolean {
  const mark = markOf(text, vocabulary);
  return (
    mark.bullet !== '' || mark.number !== null || mark.own !== null || mark.bare !== null || mark.attribute
  );
}
