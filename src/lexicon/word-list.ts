import type { Bilingual } from '../text/bilingual.ts';

/** A word or a phrase a rule looks for, and what to write instead, the best first; empty where nothing stands for it. */
export interface WordEntry {
  readonly word: string;
  readonly instead: readonly string[];
}

/** Words a rule works with: data of the language, which an institution extends under `palabras` in its configuration. */
export interface WordList {
  readonly id: string;
  readonly about: Bilingual;
  readonly entries: readonly WordEntry[];
}

/** A word list written as lines, as `entriesOf` reads them; they are read when a rule first asks for the entries. */
export function wordList(id: string, about: Bilingual, lines: string): WordList {
  let entries: readonly WordEntry[] | null = null;
  return {
    id,
    about,
    get entries() {
      entries ??= entriesOf(lines);
      return entries;
    },
  };
}

/** What an institution changes in a word list. */
export interface WordChanges {
  readonly add: readonly WordEntry[];
  /** Words taken out of the list, as the list spells them. */
  readonly remove: readonly string[];
}

/**
 * A word list with an institution's changes: its own entry wins over the list's; without changes, the list's own array.
 * The same changes give the same array, under which what is made of it may be kept from plan to plan.
 */
export function withChanges(list: WordList, changes: WordChanges | undefined): readonly WordEntry[] {
  if (!changes) return list.entries;
  const known = changed.get(changes);
  if (known?.list === list) return known.entries;
  const replaced = new Set([...changes.remove, ...changes.add.map(entry => entry.word)]);
  const entries = [...list.entries.filter(entry => !replaced.has(entry.word)), ...changes.add];
  changed.set(changes, { list, entries });
  return entries;
}

const changed = new WeakMap<
  WordChanges,
  { readonly list: WordList; readonly entries: readonly WordEntry[] }
>();

/** Entries from lines: `aperturar → abrir | iniciar`, or a word alone. Blank lines part groups. */
function entriesOf(lines: string): WordEntry[] {
  const entries: WordEntry[] = [];
  for (const line of lines.split('\n')) {
    const said = line.trim();
    const arrow = said.indexOf(' → ');
    if (arrow !== -1)
      entries.push({ word: said.slice(0, arrow), instead: said.slice(arrow + 3).split(' | ') });
    else if (said !== '') entries.push({ word: said, instead: [] });
  }
  return entries;
}
