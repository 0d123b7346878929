import { kept } from '../text/kept.ts';
import { wordBounds } from '../text/word-bounds.ts';
import type { TextBlock } from './text-blocks.ts';

/** Where the words of each of some blocks begin and end in its prose, in turn. */
export const proseWords: (blocks: readonly TextBlock[]) => readonly (readonly number[])[] = kept(blocks =>
  blocks.map(({ prose }) => wordBounds(prose)),
);
