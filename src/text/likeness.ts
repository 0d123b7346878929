import { once } from './once.ts';
import { markWords } from './word-marks.ts';

/** A text of an index, by its place in the list, and how alike it is to the one asked about: 1 for the same words. */
export interface Likest {
  readonly at: number;
  readonly likeness: number;
}

/** Texts, given by their place in one list, of which the likest to another is found without comparing all. */
export interface LikenessIndex {
  add(at: number): void;
  /** The likest text added so far, if it is at least as alike as the index asks; the latest of equals. */
  likest(at: number): Likest | null;
}

/** How many earlier texts under one word are looked at: more only share a template. */
const reach = 64;

/**
 * Makes indexes over texts, which are words parted by single spaces, for likenesses of at least `floor`. Two texts that
 * alike share many words, so at least one of the rarest few of each: only texts that share one of those are compared
 * (prefix filtering).
 */
export function likenessIndexes(texts: readonly string[], floor: number): () => LikenessIndex {
  const marked = once(() => markWords(texts));
  const numbersOf = wordNumbers(texts);
  const marksOf = (at: number) => marked().texts[at] ?? new Float64Array();
  /** Of its rarest words those that another text may have. */
  const shared = (at: number) => {
    const marks = marksOf(at);
    const rarest = marks.length - Math.ceil((marks.length * floor) / (2 - floor)) + 1;
    let lone = 0;
    while ((marks[lone] ?? Number.POSITIVE_INFINITY) < marked().repeated) lone++;
    return marks.subarray(Math.min(lone, rarest), rarest);
  };
  return () => {
    const byMark = new Map<number, number[]>();
    return {
      add(at) {
        for (const mark of shared(at)) {
          const list = byMark.get(mark);
          if (list) list.push(at);
          else byMark.set(mark, [at]);
        }
      },
      likest(at) {
        const near = new Set<number>();
        for (const mark of shared(at))
          for (const other of byMark.get(mark)?.slice(-reach) ?? []) near.add(other);
        let best: Likest | null = null;
        for (const other of [...near].sort((a, b) => b - a)) {
          const least: number = best?.likeness ?? floor;
          if (!mayBeAlike(marksOf(at), marksOf(other), least)) continue;
          const found = likenessOf(numbersOf(at), numbersOf(other));
          if (found > least || (found === least && !best)) best = { at: other, likeness: found };
        }
        return best;
      },
    };
  };
}

/** Tells the words of a text as numbers; counted when first asked for, as most texts are never compared. */
function wordNumbers(texts: readonly string[]): (at: number) => Uint32Array {
  const numbers = new Map<string, number>();
  const known = new Map<number, Uint32Array>();
  const numberOf = (word: string) => {
    const number = numbers.get(word) ?? numbers.size;
    numbers.set(word, number);
    return number;
  };
  return at => {
    const made = known.get(at) ?? Uint32Array.from((texts[at] ?? '').split(' '), numberOf);
    known.set(at, made);
    return made;
  };
}

/**
 * Whether two texts share words enough for a likeness, were these in the same order. Gives up as soon as too few are
 * left.
 */
function mayBeAlike(a: Float64Array, b: Float64Array, least: number): boolean {
  const enough = (least * (a.length + b.length)) / 2;
  let common = 0;
  for (let i = 0, j = 0; common < enough; ) {
    if (common + Math.min(a.length - i, b.length - j) < enough) return false;
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common++;
    if (difference <= 0) i++;
    if (difference >= 0) j++;
  }
  return true;
}

/**
 * How alike two texts are, from 0 to 1: twice the words they share in the same order over all their words. Against
 * letter-by-letter measures it sets template sentences farther from true repetitions.
 */
function likenessOf(a: Uint32Array, b: Uint32Array): number {
  return (2 * commonSubsequence(a, b)) / (a.length + b.length);
}

/** Length of the longest sequence of words that both texts hold in this order. */
function commonSubsequence(a: Uint32Array, b: Uint32Array): number {
  const row = new Uint16Array(b.length + 1);
  for (const word of a) {
    let diagonal = 0;
    for (let j = 1; j <= b.length; j++) {
      const above = row[j] ?? 0;
      row[j] = word === b[j - 1] ? diagonal + 1 : Math.max(above, row[j - 1] ?? 0);
      diagonal = above;
    }
  }
  return row[b.length] ?? 0;
}
