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
 * Makes indexes over texts (as words) for likenesses of at least `floor`. Two texts that alike share many words, so
 * at least one of the rarest few of each: only texts that share one of those are compared (prefix filtering).
 */
export function likenessIndexes(texts: readonly (readonly string[])[], floor: number): () => LikenessIndex {
  const ranked = ranksOf(texts);
  const marks = new Map<number, Uint32Array>();
  const marksOf = (at: number) => {
    const known = marks.get(at);
    if (known) return known;
    const made = ranked(at).slice().sort();
    marks.set(at, made);
    return made;
  };
  const rarest = (at: number) => {
    const { length } = marksOf(at);
    return marksOf(at).subarray(0, length - Math.ceil((length * floor) / (2 - floor)) + 1);
  };
  return () => {
    const byMark = new Map<number, number[]>();
    return {
      add(at) {
        for (const mark of rarest(at)) {
          const list = byMark.get(mark);
          if (list) list.push(at);
          else byMark.set(mark, [at]);
        }
      },
      likest(at) {
        const near = new Set<number>();
        for (const mark of rarest(at))
          for (const other of byMark.get(mark)?.slice(-reach) ?? []) near.add(other);
        let best: Likest | null = null;
        for (const other of [...near].sort((a, b) => b - a)) {
          const least: number = best?.likeness ?? floor;
          if (!mayBeAlike(marksOf(at), marksOf(other), least)) continue;
          const found = likenessOf(ranked(at), ranked(other));
          if (found > least || (found === least && !best)) best = { at: other, likeness: found };
        }
        return best;
      },
    };
  };
}

/** Tells the words of a text as numbers, the rarest the lowest; counted when first asked for, as of short texts nobody does. */
function ranksOf(texts: readonly (readonly string[])[]): (at: number) => Uint32Array {
  let ranked: readonly Uint32Array[] | null = null;
  return at => {
    ranked ??= rankAll(texts);
    return ranked[at] ?? new Uint32Array();
  };
}

function rankAll(texts: readonly (readonly string[])[]): Uint32Array[] {
  const numbers = new Map<string, number>();
  const counts: number[] = [];
  const numbered = texts.map(words => {
    const made = new Uint32Array(words.length);
    for (const [i, word] of words.entries()) {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      counts[number] = (counts[number] ?? 0) + 1;
      made[i] = number;
    }
    return made;
  });
  const ranks = inOrder(counts);
  for (const text of numbered) for (let i = 0; i < text.length; i++) text[i] = ranks[text[i] ?? 0] ?? 0;
  return numbered;
}

/** The place of each number in the order of some counts; of equals the first comes first. */
function inOrder(counts: readonly number[]): Uint32Array {
  const order = counts.map((_, number) => number).sort((a, b) => (counts[a] ?? 0) - (counts[b] ?? 0));
  const places = new Uint32Array(counts.length);
  for (const [place, number] of order.entries()) places[number] = place;
  return places;
}

/**
 * Whether two texts share words enough for a likeness, were these in the same order. Gives up as soon as too few are
 * left.
 */
function mayBeAlike(a: Uint32Array, b: Uint32Array, least: number): boolean {
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
