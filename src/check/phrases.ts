import type { WordEntry } from '../lexicon/word-list.ts';
import { kept } from '../text/kept.ts';
import type { Token, TokenizedBlock } from './views/tokens.ts';
import { type WordPlaces, wordPlaces } from './word-places.ts';

/** A place where a plan says the words of an entry. */
export interface PhraseUse<E extends WordEntry = WordEntry> {
  readonly entry: E;
  readonly in: TokenizedBlock;
  /** Which tokens of the block: from `first` to `last`, both included. */
  readonly first: number;
  readonly last: number;
}

/** An entry split in its words. */
interface Phrase<E> {
  readonly words: readonly string[];
  readonly entry: E;
}

/** The phrases of a list by their first word, the longest first. */
type Index<E> = ReadonlyMap<string, readonly Phrase<E>[]>;

/** A phrase and its first token, counted through all blocks. */
interface Fit<E> {
  readonly at: number;
  readonly phrase: Phrase<E>;
}

/**
 * Finds the phrases of a list in some blocks, in their order; where several fit, the longest. Only white space may
 * stand between the words.
 */
export function phraseUses<E extends WordEntry>(
  blocks: readonly TokenizedBlock[],
  entries: readonly E[],
): PhraseUse<E>[] {
  const places = wordPlaces(blocks);
  const uses: PhraseUse<E>[] = [];
  let end = 0;
  for (const { at, phrase } of fitsIn(blocks, places, indexOf(entries))) {
    const of = places.blocks[at] ?? 0;
    const block = blocks[of];
    if (at < end || !block) continue;
    end = at + phrase.words.length;
    const start = places.starts[of] ?? 0;
    uses.push({ entry: phrase.entry, in: block, first: at - start, last: end - 1 - start });
  }
  return uses;
}

/** The longest phrase that fits at each token, in the order of the text. */
function fitsIn<E>(blocks: readonly TokenizedBlock[], places: WordPlaces, index: Index<E>): Fit<E>[] {
  const fits: Fit<E>[] = [];
  for (const head of inBoth(index, places.tokens)) {
    const phrases =
      index.get(head)?.filter(({ words }) => words.every(word => places.tokens.has(word))) ?? [];
    if (phrases.length === 0) continue;
    for (const at of places.tokens.get(head) ?? []) {
      const of = places.blocks[at] ?? 0;
      const first = at - (places.starts[of] ?? 0);
      const phrase = phrases.find(({ words }) => stand(words, blocks[of], first));
      if (phrase) fits.push({ at, phrase });
    }
  }
  return fits.sort((a, b) => a.at - b.at);
}

/** The words that a list and a plan have in common; either may be much the shorter. */
function inBoth(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>): string[] {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  const both: string[] = [];
  for (const word of few.keys()) if (many.has(word)) both.push(word);
  return both;
}

/** Whether some words stand in a block from a token on. */
function stand(words: readonly string[], of: TokenizedBlock | undefined, first: number): boolean {
  if (!of) return false;
  const { block, tokens } = of;
  for (let i = 1; i < words.length; i++) {
    const token = tokens[first + i];
    if (token?.word !== words[i] || !isNext(tokens[first + i - 1], token, block.prose)) return false;
  }
  return true;
}

/** Whether only white space stands between two words. */
export function isNext(before: Token | undefined, after: Token | undefined, prose: string): boolean {
  if (before === undefined || after === undefined) return false;
  if (after.from === before.to + 1 && prose[before.to] === ' ') return true;
  return /^\s+$/u.test(prose.slice(before.to, after.from));
}

/** Indexes of lists that never change: that of the list that ships serves every plan. */
const indexes: (entries: readonly WordEntry[]) => Index<WordEntry> = kept(entries => {
  const index = new Map<string, Phrase<WordEntry>[]>();
  for (const entry of entries) {
    const words = entry.word.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const [head] = words;
    if (head === undefined) continue;
    const known = index.get(head);
    if (known) known.push({ words, entry });
    else index.set(head, [{ words, entry }]);
  }
  for (const group of index.values()) group.sort((a, b) => b.words.length - a.words.length);
  return index;
});

/** An index is kept under the very entries it was made of. */
function indexOf<E extends WordEntry>(entries: readonly E[]): Index<E> {
  return indexes(entries) as Index<E>;
}
