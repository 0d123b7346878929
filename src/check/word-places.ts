import { kept } from '../text/kept.ts';
import type { TokenizedBlock } from './views/tokens.ts';

/** Where some blocks say each of their words. Tokens are counted through all of them, from 0. */
export interface WordPlaces {
  /** The tokens of each word, which is in lower case. */
  readonly tokens: ReadonlyMap<string, readonly number[]>;
  /** In which block each token stands. */
  readonly blocks: readonly number[];
  /** The first token of each block. */
  readonly starts: readonly number[];
}

/** Gathers the places of the words of some blocks. */
export const wordPlaces: (blocks: readonly TokenizedBlock[]) => WordPlaces = kept(all => {
  const tokens = new Map<string, number[]>();
  const blocks: number[] = [];
  const starts: number[] = [];
  for (let at = 0; at < all.length; at++) {
    starts.push(blocks.length);
    for (const { word } of all[at]?.tokens ?? []) {
      const known = tokens.get(word);
      if (known) known.push(blocks.length);
      else tokens.set(word, [blocks.length]);
      blocks.push(at);
    }
  }
  return { tokens, blocks, starts };
});

/** The blocks that say one of some words, which are in lower case, in their order. */
export function blocksSaying(
  blocks: readonly TokenizedBlock[],
  words: Iterable<string>,
): readonly TokenizedBlock[] {
  const places = wordPlaces(blocks);
  const saying = new Set<number>();
  for (const word of words) {
    for (const token of places.tokens.get(word) ?? []) saying.add(places.blocks[token] ?? 0);
  }
  return blocks.filter((_, at) => saying.has(at));
}
