import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { blocksWith } from './blocks-with.ts';

/** A place in the prose of a block that a pattern finds. */
export interface TextMatch {
  readonly block: TextBlock;
  readonly found: RegExpExecArray;
  readonly span: Span;
}

/**
 * Every place that a global pattern finds in some blocks, in their order. `hint` is a sign as `blocksWith` takes it that
 * stands wherever the pattern does: the others are not looked at.
 */
export function textMatches(
  blocks: readonly TextBlock[],
  source: string,
  pattern: RegExp,
  hint?: string | RegExp,
): TextMatch[] {
  const matches: TextMatch[] = [];
  for (const block of hint === undefined ? blocks : blocksWith(blocks, hint)) {
    for (const found of matchesOf(block.prose, pattern)) {
      const span = placeIn(block.text, source, found.index, found.index + found[0].length);
      matches.push({ block, found, span });
    }
  }
  return matches;
}
