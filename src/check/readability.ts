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

/**
 * The perspicuity of Szigriszt Pazos (1993), 206.835 − 62.3 · syllables ⁄ words − words ⁄ sentences, with the scale of
 * Barrio Cantalejo (2008). Figures are no words. Null without words.
 */
export function readability(sentences: readonly (readonly string[])[]): Readability | null {
  let [words, syllables, counted] = [0, 0, 0];
  for (const sentence of sentences) {
    const spelt = sentence.filter(word => /\p{L}/u.test(word));
    if (spelt.length === 0) continue;
    counted++;
    words += spelt.length;
    for (const word of spelt) syllables += syllableCount(word);
  }
  if (words === 0) return null;
  const value = 206.835 - (62.3 * syllables) / words - words / counted;
  return { value, step: steps.find(({ below }) => value < below) ?? { es: 'muy fácil', en: 'very easy' } };
}
