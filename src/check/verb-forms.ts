import type { WordEntry } from '../lexicon/word-list.ts';
import { kept } from '../text/kept.ts';

/** An entry, or a form of the verb it is for. */
export interface VerbEntry extends WordEntry {
  readonly of: WordEntry;
}

/**
 * An entry for each of some words, in lower case, that is a form of a verb in -ar of a list: the infinitive stands for
 * all of them, «aperturar» also for «aperturaron» and «aperturando». Forms that may be nouns or adjectives («apertura»,
 * «eficiente») are left out, and so are those that the list has itself.
 */
export function verbFormsAmong(words: Iterable<string>, entries: readonly WordEntry[]): VerbEntry[] {
  const verbs = verbsOf(entries);
  const found: VerbEntry[] = [];
  if (verbs.size === 0) return found;
  for (const word of words) {
    for (const { stem, of } of verbs.get(headOf(word)) ?? none) {
      if (word.startsWith(stem) && endings.has(word.slice(stem.length))) found.push({ ...of, word, of });
    }
  }
  return found.filter(({ word }) => entries.every(entry => entry.word !== word));
}

interface Verb {
  readonly stem: string;
  readonly of: WordEntry;
}

const none: readonly Verb[] = [];

/** The verbs of a list by how their stems begin. */
const verbsOf: (entries: readonly WordEntry[]) => ReadonlyMap<number, readonly Verb[]> = kept(entries => {
  const verbs = new Map<number, readonly Verb[]>();
  for (const of of entries) {
    if (!of.word.endsWith('ar') || of.word.length < 5) continue;
    const stem = of.word.slice(0, -2).toLowerCase();
    const head = headOf(stem);
    verbs.set(head, [...(verbs.get(head) ?? none), { stem, of }]);
  }
  return verbs;
});

/** A number that words share whose first three letters are the same: a stem has no fewer. */
function headOf(word: string): number {
  return (word.charCodeAt(0) * 61 + word.charCodeAt(1)) * 61 + word.charCodeAt(2);
}

const endings = new Set(
  `
    an amos aba aban ó aron ará arán aré aremos aría arían ara aran ando ado ada ados adas
    arse arlo arla arlos arlas arle arles ándose ándolo ándola
  `
    .trim()
    .split(/\s+/u),
);
