import type { WordEntry } from '../lexicon/word-list.ts';

/** Tells the word that a form without accents stands for, in lower case; null for any other word. */
export type AccentedForm = (bare: string) => string | null;

/** Looks forms up in a list of words; nouns in -ción and -sión need no list. */
export function accentedForms(entries: readonly WordEntry[]): AccentedForm {
  const known = indexOf(entries);
  return bare => {
    const word = bare.toLowerCase();
    if (word.endsWith('ion') && /(?:c|[^s]s)ion$/u.test(word)) return `${word.slice(0, -2)}ón`;
    return known.get(word) ?? null;
  };
}

/** Indexes of lists that never change, by list: the one that ships serves every plan. */
const indexes = new WeakMap<readonly WordEntry[], ReadonlyMap<string, string>>();

function indexOf(entries: readonly WordEntry[]): ReadonlyMap<string, string> {
  const kept = indexes.get(entries);
  if (kept) return kept;
  const index = new Map(entries.map(({ word, instead }) => [word, instead[0] ?? word]));
  indexes.set(entries, index);
  return index;
}

/** Words that other languages write without accent: they are Spanish only beside a Spanish word. */
const shared = /sion$|^(?:area|opinion|region|religion|reunion|union|via)$/iu;
const spanish =
  /^(?:al?|cada|con|de|del|dicha|el|en|es|esa|esta|la|las|los|misma|nuestra|o|otra|para|por|que|se|sin|sobre|su|sus|toda|un|una|y)$/iu;
const foreign = /^(?:amb|and|d|da|dels|della|di|do|et|for|i|l|of|our|the|to|und|with)$/iu;

/** Whether a word without accents belongs to another language, by the words beside it. */
export function isForeign(prose: string, index: number, word: string): boolean {
  if (hasForeignNeighbour(prose, index, word)) return true;
  return shared.test(word) && !neighbours(prose, index, word).some(other => spanish.test(other));
}

/** Whether a word stands beside one that only another language has. */
export function hasForeignNeighbour(prose: string, index: number, word: string): boolean {
  return neighbours(prose, index, word).some(other => foreign.test(other));
}

function neighbours(prose: string, index: number, word: string): string[] {
  const before = prose.slice(Math.max(0, index - 30), index);
  const after = prose.slice(index + word.length, index + word.length + 30);
  return [/(\p{L}+)[\s«“"(’']*$/u.exec(before)?.[1] ?? '', /^[\s»”")’']*(\p{L}+)/u.exec(after)?.[1] ?? ''];
}
