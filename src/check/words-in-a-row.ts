import type { TokenizedBlock } from './views/tokens.ts';
import { wordPlaces } from './word-places.ts';

/** The blocks that say one word right before another, for any of some pairs in lower case, in their order. */
export function blocksSayingPair(
  blocks: readonly TokenizedBlock[],
  pairs: readonly (readonly [string, string])[],
): readonly TokenizedBlock[] {
  const places = wordPlaces(blocks);
  const found = new Set<number>();
  for (const [first, second] of pairs) {
    const befores = places.tokens.get(first);
    const afters = places.tokens.get(second);
    if (!befores || !afters) continue;
    let i = 0;
    for (const after of afters) {
      while ((befores[i] ?? after) < after - 1) i++;
      if (befores[i] === after - 1) found.add(places.blocks[after] ?? 0);
    }
  }
  return found.size === 0 ? [] : blocks.filter((_, at) => found.has(at));
}
