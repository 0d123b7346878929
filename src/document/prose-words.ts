import { kept } from '../text/kept.ts';
import { wordBounds } from '../text/word-bounds.ts';
import type { TextBlock } from './text-blocks.ts';

/** Where the words of a block's prose begin and end, in turn. */
export const proseWords: (block: TextBlock) => readonly number[] = kept(({ prose }) => wordBounds(prose));
