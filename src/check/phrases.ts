import type { WordEntry } from '../lexicon/word-list.ts';
import type { Token, TokenizedBlock } from './views/tokens.ts';

/** A place where a plan says the words of an entry. */
export interface PhraseUse<E extends WordEntry = WordEntry> {
  readonly entry: E;
  readonly in: TokenizedBlock;
  /** Which tokens of the block: from `first` to `last`, both included. */
  readonly first: number;
  readonly last: number;
}

/** The entries of a list by their first word, each split in words, the longest first. */
type Index<E> = ReadonlyMap<string, readonly { readonly words: readonly string[]; readonly entry: E }[]>;

/**
 * Finds the phrases of a list in some blocks, in their order; where several fit, the longest. Only white space may
 * stand between the words.
 */
export function phraseUses<E extends WordEntry>(
  blocks: readonly TokenizedBlock[],
  entries: readonly E[],
): PhraseUse<E>[] {
  const index = indexOf(entries);
  const heads = headsIn(blocks, index);
  const uses: PhraseUse<E>[] = [];
  let [before, end] = [-1, -1];
  for (const { at, first } of heads) {
    if (at === before && first <= end) continue;
    const block = blocks[at];
    const found =
      block && index.get(block.tokens[first]?.word ?? '')?.find(({ words }) => fits(block, first, words));
    if (!found) continue;
    const last = first + found.words.length - 1;
    uses.push({ entry: found.entry, in: block, first, last });
    [before, end] = [at, last];
  }
  return uses;
}

/** Where a word stands: in which block, and which of its tokens it is. */
interface Position {
  readonly at: number;
  readonly first: number;
}

/** Where entries may begin, in the order of the text. A plan has far fewer words than tokens, and is asked of many lists. */
function headsIn<E>(blocks: readonly TokenizedBlock[], index: Index<E>): Position[] {
  const heads: Position[] = [];
  for (const [word, positions] of positionsOf(blocks)) if (index.has(word)) heads.push(...positions);
  return heads.sort((a, b) => a.at - b.at || a.first - b.first);
}

/** The places of each word, kept by the blocks they are in. */
const positions = new WeakMap<readonly TokenizedBlock[], ReadonlyMap<string, readonly Position[]>>();

function positionsOf(blocks: readonly TokenizedBlock[]): ReadonlyMap<string, readonly Position[]> {
  const kept = positions.get(blocks);
  if (kept) return kept;
  const made = new Map<string, Position[]>();
  for (const [at, { tokens }] of blocks.entries()) {
    for (const [first, { word }] of tokens.entries()) {
      const known = made.get(word);
      if (known) known.push({ at, first });
      else made.set(word, [{ at, first }]);
    }
  }
  positions.set(blocks, made);
  return made;
}

function fits({ block, tokens }: TokenizedBlock, first: number, words: readonly string[]): boolean {
  return words.every((word, i) => {
    const token = tokens[first + i];
    return token?.word === word && (i === 0 || isNext(tokens[first + i - 1], token, block.prose));
  });
}

/** Whether only white space stands between two words. */
export function isNext(before: Token | undefined, after: Token | undefined, prose: string): boolean {
  return before !== undefined && after !== undefined && /^\s+$/u.test(prose.slice(before.to, after.from));
}

/** Indexes of lists that never change, by list: the one that ships serves every plan. */
const indexes = new WeakMap<readonly WordEntry[], Index<WordEntry>>();

function indexOf<E extends WordEntry>(entries: readonly E[]): Index<E> {
  // An index is kept under the very entries it was made of.
  const kept = indexes.get(entries) as Index<E> | undefined;
  if (kept) return kept;
  const index = new Map<string, { words: string[]; entry: E }[]>();
  for (const entry of entries) {
    const words = entry.word.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const [head] = words;
    if (head === undefined) continue;
    const known = index.get(head);
    if (known) known.push({ words, entry });
    else index.set(head, [{ words, entry }]);
  }
  for (const group of index.values()) group.sort((a, b) => b.words.length - a.words.length);
  indexes.set(entries, index);
  return index;
}
