import type { WordEntry } from '../lexicon/word-list.ts';
import type { Element, Plan } from '../plan/model.ts';
import { isFilled } from '../plan/placeholder.ts';
import { isAction } from '../plan/query.ts';
import { type Opening, openingOf, type VerbForm, type VerbOf } from './opening.ts';
import type { Views } from './rule.ts';
import { series } from './views/series.ts';

/** An objective or an action and how its wording begins; `opening` counts from the beginning of the wording. */
export interface Worded {
  readonly element: Element;
  readonly opening: Opening;
}

/** Objectives or actions that stand together, as one list. */
export type WordedList = readonly Worded[];

/** How the objectives and actions of a plan are worded. */
export interface Wording {
  readonly lists: readonly WordedList[];
  /** The form that most of them have; of equals the infinitive. Null where none has any. */
  readonly usual: 'infinitivo' | 'sustantivo' | 'futuro' | null;
}

/**
 * How the objectives and actions of a plan begin, read once for all rules that ask. A heading that holds others is
 * their name and not read. `nouns` are the nouns of action, each with its verb.
 */
export function wordingOf(views: Views, nouns: readonly WordEntry[]): Wording {
  const kept = readers.get(nouns) ?? ((plan: Plan) => read(plan, verbsOf(nouns)));
  readers.set(nouns, kept);
  return views(kept);
}

/** One view for each list of nouns: the one that ships serves every plan. */
const readers = new WeakMap<readonly WordEntry[], (plan: Plan) => Wording>();

function read(plan: Plan, verbOf: VerbOf): Wording {
  const { file } = plan.document;
  const lists = series(plan)
    .filter(
      ({ kind }) => kind === 'objetivo' || kind === 'estrategia' || kind === 'linea' || kind === 'actividad',
    )
    .map(({ elements }) =>
      elements
        .filter(element => isFilled(element.text.value) && !isName(element))
        .map(element => ({ element, opening: openingOf(file.slice(element.text.span), verbOf) })),
    )
    .filter(list => list.length > 0);
  return { lists, usual: usualForm(lists) };
}

/** Tells the verb of a noun of action. */
export function verbsOf(nouns: readonly WordEntry[]): VerbOf {
  const verbs = indexOf(nouns);
  return noun => verbs.get(noun);
}

/** Whether a list mixes nouns and infinitives so that the fault is the list's: a lone noun among infinitives is not. */
export function isMixed(list: WordedList, usual: Wording['usual']): boolean {
  const [verbs, nouns] = [count(list, 'infinitivo'), count(list, 'sustantivo')];
  if (usual === 'infinitivo') return verbs >= 2 && nouns >= 2;
  return verbs >= 1 && nouns >= 1 && list.length >= 3;
}

/** How many items of a list begin in a form. */
export function count(list: WordedList, form: VerbForm): number {
  return list.filter(({ opening }) => opening.form === form).length;
}

/** A heading with elements under it names them: «Estrategia 2.1 Gobierno digital». */
function isName(element: Element): boolean {
  return element.dress === 'heading' && (element.children.length > 0 || !isAction(element));
}

function usualForm(lists: readonly WordedList[]): Wording['usual'] {
  const all = lists.flat();
  const counts = [
    ['infinitivo', count(all, 'infinitivo')],
    ['sustantivo', count(all, 'sustantivo')],
    ['futuro', count(all, 'futuro') + count(all, 'impersonal')],
  ] as const;
  const [usual] = [...counts].sort((a, b) => b[1] - a[1]);
  return usual && usual[1] > 0 ? usual[0] : null;
}

/** Indexes of lists that never change, by list: the one that ships serves every plan. */
const indexes = new WeakMap<readonly WordEntry[], ReadonlyMap<string, string>>();

function indexOf(nouns: readonly WordEntry[]): ReadonlyMap<string, string> {
  const kept = indexes.get(nouns);
  if (kept) return kept;
  const index = new Map(nouns.flatMap(({ word, instead: [verb] }) => (verb ? [[word, verb] as const] : [])));
  indexes.set(nouns, index);
  return index;
}
