import { capitalised } from '../cover.ts';
import type { Overview } from '../overview.ts';
import type { Figure } from './figure.ts';
import { tableOf } from './table.ts';
import type { FigureWords } from './words.ts';

/** How much each part of a plan holds, by level; null where at most one holds anything. */
export function structureOf({ name, one, parts }: Overview, words: FigureWords): Figure | null {
  if (parts.filter(({ counts }) => counts.length > 0).length < 2) return null;
  const levels = [...new Map(parts.flatMap(({ counts }) => counts.map(count => [count.many, count]))).keys()];
  const countOf = (counts: Overview['parts'][number]['counts'], level: string) =>
    counts.find(({ many }) => many === level)?.count ?? 0;
  const most = Math.max(...parts.map(({ under }) => under.length));
  const title = words.structure(one);
  return {
    chart: {
      id: '_cifras-estructura',
      title,
      description: parts
        .map(({ cited, counts }) => {
          const said = counts.map(({ count, name }) => `${count} ${name}`).join(', ');
          return `${cited}: ${said || words.nothing}.`;
        })
        .join(' '),
      rows: parts.map(({ cited, counts, under }) => {
        let sum = 0;
        const bars = levels.flatMap((level, i) => {
          const count = countOf(counts, level);
          const from = sum / most;
          sum += count;
          return count === 0 ? [] : [{ from, to: sum / most, shade: Math.min(i + 1, 4) }];
        });
        return { label: cited, bars, note: String(under.length) };
      }),
      ticks: [],
      legend: levels.slice(0, 4),
    },
    table: tableOf(
      title,
      [name, ...levels.map(capitalised)],
      parts.map(({ cited, text, counts }) => [
        text === '' ? cited : `${cited}. ${text}`,
        ...levels.map(level => String(countOf(counts, level))),
      ]),
    ),
  };
}
