import type { TokenizedBlock } from './views/tokens.ts';
import { wordPlaces } from './word-places.ts';

/** The blocks in which one of some words, in lower case, stands right behind a word of another sort, in their order. */
export function blocksPairing(
  blocks: readonly TokenizedBlock[],
  isFirst: (word: string) => boolean,
  seconds: readonly string[],
): readonly TokenizedBlock[] {
  const places = wordPlaces(blocks);
  const pairing = new Set<number>();
  for (const second of seconds) {
    for (const token of places.tokens.get(second) ?? []) {
      const at = places.blocks[token] ?? 0;
      const first = blocks[at]?.tokens[token - (places.starts[at] ?? 0) - 1];
      if (first && isFirst(first.word)) pairing.add(at);
    }
  }
  return [...pairing].sort((a, b) => a - b).flatMap(at => blocks[at] ?? []);
}
