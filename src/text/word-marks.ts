/** Some texts as numbers that tell their words: of each text those of the words that are rarest in all come first. */
export interface WordMarks {
  readonly texts: readonly Float64Array[];
  /** Below this stand the marks that come once in all the texts. */
  readonly repeated: number;
}

/**
 * Marks the words of texts, which are parted by single spaces. The same word has the same mark everywhere; two words
 * seldom have the same, so that who finds equal marks has still to look at the words.
 */
export function markWords(texts: readonly string[]): WordMarks {
  const kinds = kindsFor(texts);
  const counts = new Uint32Array(kinds);
  const read = texts.map(text => wordKinds(text, kinds));
  for (const text of read) for (const kind of text) counts[kind] = (counts[kind] ?? 0) + 1;
  return { texts: read.map(text => marksOf(text, counts)), repeated: 2 * kinds };
}

function marksOf(text: readonly number[], counts: Uint32Array): Float64Array {
  const marks = new Float64Array(text.length);
  for (const [i, kind] of text.entries()) marks[i] = (counts[kind] ?? 0) * counts.length + kind;
  return marks.sort();
}

/** A power of two that is many times the number of words. */
function kindsFor(texts: readonly string[]): number {
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  let kinds = 256;
  while (kinds < length) kinds *= 2;
  return kinds;
}

/** The kind of each word, below `kinds`. Hashing them here takes a third of the time that a map of words does. */
function wordKinds(text: string, kinds: number): number[] {
  const found: number[] = [];
  let hash = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code !== space) hash = (Math.imul(hash, 31) + code) | 0;
    else {
      found.push(hash & (kinds - 1));
      hash = 0;
    }
  }
  found.push(hash & (kinds - 1));
  return found;
}

const space = 0x20;
