import type { Bilingual } from '../text/bilingual.ts';
import type { Confidence } from './frame.ts';

/** What must be said wherever a fact is printed that nobody has read in a source; null for the others. */
export function caveat(confidence: Confidence): Bilingual | null {
  return caveats[confidence];
}

const caveats: Readonly<Record<Confidence, Bilingual | null>> = {
  A: null,
  B: null,
  C: { es: 'dato inferido; confírmelo', en: 'inferred; please confirm it' },
  M: { es: 'dato sin verificar; confírmelo', en: 'unverified; please confirm it' },
};
