import type { WordEntry } from '../lexicon/word-list.ts';

/**
 * The entries of a list with the forms of their verbs in -ar, which stand for all of them: «aperturar» also finds
 * «aperturaron» and «aperturando». Forms that may be nouns or adjectives («apertura», «eficiente») are left out.
 */
export function withVerbForms(entries: readonly WordEntry[]): readonly VerbEntry[] {
  const kept = expanded.get(entries);
  if (kept) return kept;
  const all = entries.flatMap((entry): VerbEntry[] => {
    const stem = /^(\p{L}{3,})ar$/u.exec(entry.word)?.[1];
    const forms = stem ? endings.map(ending => `${stem}${ending}`) : [];
    return [{ ...entry, of: entry }, ...forms.map(word => ({ ...entry, word, of: entry }))];
  });
  expanded.set(entries, all);
  return all;
}

/** An entry, or a form of the verb it is for. */
export interface VerbEntry extends WordEntry {
  readonly of: WordEntry;
}

const expanded = new WeakMap<readonly WordEntry[], readonly VerbEntry[]>();

const endings = `
  an amos aba aban ó aron ará arán aré aremos aría arían ara aran ando ado ada ados adas
  arse arlo arla arlos arlas arle arles ándose ándolo ándola
`
  .trim()
  .split(/\s+/u);
