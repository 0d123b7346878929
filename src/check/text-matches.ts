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

/**
 * Every place that a global pattern finds in some blocks, in their order. `hint` is found wherever the pattern is, and
 * cheaply: most texts have nothing of what a rule looks for.
 */
export function textMatches(
  blocks: readonly TextBlock[],
  source: string,
  pattern: RegExp,
  hint?: RegExp,
): TextMatch[] {
  const matches: TextMatch[] = [];
  for (const block of blocks) {
    if (hint && !hint.test(block.prose)) continue;
    for (const found of matchesOf(block.prose, pattern)) {
      const span = placeIn(block.text, source, found.index, found.index + found[0].length);
      matches.push({ block, found, span });
    }
  }
  return matches;
}
