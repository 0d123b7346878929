import { syllableCount } from '../text/syllables.ts';

/** How easily a text is read, on the INFLESZ scale. */
export interface Readability {
  /** Szigriszt's perspicuity, about 0 to 100: the higher, the easier. */
  readonly value: number;
  /** The step of the scale it stands on: «muy difícil» below 40, «algo difícil», «normal», «bastante fácil», «muy fácil». */
  readonly step: { readonly es: string; readonly en: string };
}

const steps = [
  { below: 40, es: 'muy difícil', en: 'very hard' },
  { below: 55, es: 'algo difícil', en: 'rather hard' },
  { below: 65, es: 'normal', en: 'normal' },
  { below: 80, es: 'bastante fácil', en: 'quite easy' },
] as const;

/** How many words a sentence has, figures apart, and how many syllables they have. */
export interface Measure {
  readonly words: number;
  readonly syllables: number;
}

/** Measures sentences given as words. */
export function measures(sentences: readonly (readonly string[])[]): Measure[] {
  return sentences.map(sentence => {
    let [words, syllables] = [0, 0];
    for (const word of sentence) {
      const count = syllablesOf(word);
      if (count > 0) words++;
      syllables += count;
    }
    return { words, syllables };
  });
}

/** Counts a word once for as long as it comes again: the same few thousand words make all plans. Figures have none. */
function syllablesOf(word: string): number {
  const known = counted.get(word);
  if (known !== undefined) return known;
  const count = syllableCount(word);
  if (counted.size >= most) counted.clear();
  counted.set(word, count);
  return count;
}

const counted = new Map<string, number>();
const most = 20_000;

/**
 * The perspicuity of Szigriszt Pazos (1993), 206.835 − 62.3 · syllables ⁄ words − words ⁄ sentences, with the scale of
 * Barrio Cantalejo (2008). Null without words.
 */
export function readability(sentences: readonly Measure[]): Readability | null {
  const spelt = sentences.filter(({ words }) => words > 0);
  const words = spelt.reduce((sum, sentence) => sum + sentence.words, 0);
  const syllables = spelt.reduce((sum, sentence) => sum + sentence.syllables, 0);
  if (words === 0) return null;
  const value = 206.835 - (62.3 * syllables) / words - words / spelt.length;
  return { value, step: steps.find(({ below }) => value < below) ?? { es: 'muy fácil', en: 'very easy' } };
}
