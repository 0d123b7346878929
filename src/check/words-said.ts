import type { TextBlock } from '../document/text-blocks.ts';
import type { TokenizedBlock } from './views/tokens.ts';
import { wordPlaces } from './word-places.ts';

/** Visits the places where some blocks say some words, which are in lower case: word by word, each with its token. */
export function eachSaid(
  blocks: readonly TokenizedBlock[],
  words: Iterable<string>,
  visit: (block: TokenizedBlock, at: number) => void,
): void {
  const places = wordPlaces(blocks);
  for (const word of words) {
    for (const token of places.tokens.get(word) ?? []) {
      const of = places.blocks[token] ?? 0;
      const block = blocks[of];
      if (block) visit(block, token - (places.starts[of] ?? 0));
    }
  }
}

/** The blocks that say one of some words, which are in lower case, right behind one of another sort, in their order. */
export function blocksSayingBehind(
  blocks: readonly TokenizedBlock[],
  words: Iterable<string>,
  isBefore: (word: string, block: TextBlock) => boolean,
): readonly TokenizedBlock[] {
  const found = new Set<TokenizedBlock>();
  eachSaid(blocks, words, (block, at) => {
    const before = block.tokens[at - 1];
    if (before && isBefore(before.word, block.block)) found.add(block);
  });
  return found.size === 0 ? [] : blocks.filter(block => found.has(block));
}
