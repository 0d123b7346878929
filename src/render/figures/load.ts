import { isAction } from '../../plan/query.ts';
import { responsiblesOf } from '../../plan/responsibles.ts';
import { fold } from '../../text/fold.ts';
import type { Overview } from '../overview.ts';
import type { Figure } from './figure.ts';
import { tableOf } from './table.ts';
import type { FigureWords } from './words.ts';

/** More than these are only in the table. */
const most = 20;

/** How many elements each body or post answers for; null where fewer than two answer for any. */
export function loadOf({ parts }: Overview, words: FigureWords): Figure | null {
  const loads = new Map<string, { name: string; count: number }>();
  const elements = parts.flatMap(({ element, under }) => [element, ...under]);
  for (const element of elements) {
    for (const name of responsiblesOf(element)) {
      const key = fold(name);
      const known = loads.get(key) ?? { name, count: 0 };
      loads.set(key, { ...known, count: known.count + 1 });
    }
  }
  if (loads.size < 2) return null;
  const ranked = [...loads.values()].sort((a, b) => b.count - a.count);
  const top = ranked[0]?.count ?? 1;
  const all = elements.filter(element => isAction(element));
  const without = all.filter(element => responsiblesOf(element).length === 0).length;
  const title = words.load;
  const rest = without === 0 ? '' : ` ${words.unanswered(without, all.length)}`;
  return {
    chart: {
      id: '_cifras-responsables',
      title,
      description: `${ranked.map(({ name, count }) => `${name}: ${count}`).join('; ')}.${rest}`,
      rows: ranked.slice(0, most).map(({ name, count }) => ({
        label: name,
        bars: [{ from: 0, to: count / top, shade: 1 }],
        note: String(count),
      })),
      ticks: [],
      legend: [],
    },
    table: tableOf(
      title,
      [words.responsible, words.elements],
      ranked.map(({ name, count }) => [name, String(count)]),
    ),
  };
}
