import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

/** A place in the prose of a block that a pattern finds. */
export interface TextMatch {
  readonly block: TextBlock;
  readonly found: RegExpExecArray;
  readonly span: Span;
}

/** Every place that a global pattern finds in some blocks, in their order. */
export function textMatches(blocks: readonly TextBlock[], source: string, pattern: RegExp): TextMatch[] {
  const matches: TextMatch[] = [];
  for (const block of blocks) {
    for (const found of matchesOf(block.prose, pattern)) {
      const span = placeIn(block.text, source, found.index, found.index + found[0].length);
      matches.push({ block, found, span });
    }
  }
  return matches;
}
