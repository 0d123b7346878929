import { distance } from 'fastest-levenshtein';
import { fold } from './fold.ts';

/**
 * The item that was probably meant by `text`: the one with the least different name, or else the only one whose
 * name contains it. Null where nothing is like enough to be worth proposing.
 */
export function nearest<T>(
  text: string,
  items: readonly T[],
  namesOf: (item: T) => readonly string[],
): T | null {
  const wanted = fold(text);
  const away = (item: T) => Math.min(...namesOf(item).map(name => distance(wanted, fold(name))));
  const [best] = items.map(item => ({ item, away: away(item) })).sort((a, b) => a.away - b.away);
  if (best && best.away <= wanted.length * 0.4) return best.item;
  const holders = items.filter(item => namesOf(item).some(name => fold(name).includes(wanted)));
  return wanted.length > 3 && holders.length === 1 ? (holders[0] ?? null) : null;
}
