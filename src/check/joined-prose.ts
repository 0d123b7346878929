import type { TextBlock } from '../document/text-blocks.ts';
import { kept } from '../text/kept.ts';

/** The prose of some blocks as one text, a line end between them, and where each begins in it. */
export interface JoinedProse {
  readonly text: string;
  readonly starts: readonly number[];
}

/** Joins the prose of some blocks. */
export const joinedProse: (blocks: readonly TextBlock[]) => JoinedProse = kept(blocks => {
  const starts: number[] = [];
  let text = '';
  for (const { prose } of blocks) {
    starts.push(text.length);
    text += `${prose}\n`;
  }
  return { text, starts };
});
