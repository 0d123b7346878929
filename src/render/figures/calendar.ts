import { cite } from '../../check/breadcrumb.ts';
import { type DateRange, parseDate } from '../../plan/dates.ts';
import type { Element } from '../../plan/model.ts';
import type { Language } from '../../text/bilingual.ts';
import { rangeIn, shortMonth } from '../dates.ts';
import type { Overview } from '../overview.ts';
import type { Row } from './chart.ts';
import type { Figure } from './figure.ts';
import { tableOf } from './table.ts';
import type { FigureWords } from './words.ts';

/** With more elements than these the chart shows the parts of the plan alone. */
const most = 30;

/** When each element is due, by part of the plan; null where fewer than two have a date that can be read. */
export function calendarOf({ parts }: Overview, words: FigureWords, language: Language): Figure | null {
  const groups = parts.flatMap(({ element, cited, under }) => {
    const dated = [element, ...under].flatMap(each => {
      const range = rangeOf(each);
      return range ? [{ element: each, range }] : [];
    });
    return dated.length > 0
      ? [{ element, cited, dated, range: around(dated.map(({ range }) => range)) }]
      : [];
  });
  const all = groups.flatMap(({ dated }) => dated);
  if (all.length < 2) return null;
  const whole = around(all.map(({ range }) => range));
  const first = monthOf(whole.start);
  const last = monthOf(whole.end) + 1;
  const at = (month: number) => (month - first) / (last - first);
  const row = (label: string, { start, end }: DateRange, shade: number): Row => ({
    label,
    bars: [{ from: at(exact(start, 0)), to: at(exact(end, 1)), shade }],
    note: '',
  });
  const title = words.calendar;
  return {
    chart: {
      id: '_cifras-calendario',
      title,
      description: groups
        .map(
          ({ cited, range, dated }) => `${cited}: ${words.dated(dated.length)}, ${rangeIn(range, language)}.`,
        )
        .join(' '),
      rows: groups.flatMap(({ element, cited, dated, range }) => [
        row(cited, range, 3),
        ...(all.length > most
          ? []
          : dated
              .filter(each => each.element !== element)
              .map(each => row(`\u2003${cite(each.element)}`, each.range, 1))),
      ]),
      ticks: ticksOf(first, last, language).map(({ month, label }) => ({ at: at(month), label })),
      legend: [],
    },
    table: tableOf(
      title,
      [words.element, words.what, words.when],
      groups.flatMap(({ cited, dated, element }) =>
        dated.map(each => [
          each.element === element ? cited : `${cited}, ${cite(each.element).toLowerCase()}`,
          each.element.text.value,
          writtenDates(each.element).join(' – '),
        ]),
      ),
    ),
  };
}

/** As the author says it. */
function writtenDates({ attributes }: Element): string[] {
  return attributes.filter(({ key }) => dates.has(key)).map(({ value }) => value.value);
}

const dates: ReadonlySet<string> = new Set(['inicio', 'fin', 'plazo']);

/** From its beginning, where it names one, to its term. */
function rangeOf({ attributes }: Element): DateRange | null {
  const read = (key: string) => {
    const written = attributes.find(attribute => attribute.key === key);
    return written ? parseDate(written.value.value) : null;
  };
  const [start, end] = [read('inicio'), read('fin') ?? read('plazo')];
  if (start && end && start.start <= end.end) return { start: start.start, end: end.end };
  return end ?? start;
}

function around(ranges: readonly DateRange[]): DateRange {
  const starts = ranges.map(({ start }) => start).sort();
  const ends = ranges.map(({ end }) => end).sort();
  return { start: starts[0] ?? '', end: ends.at(-1) ?? '' };
}

/** Months since the year 0. */
function monthOf(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return year * 12 + month - 1;
}

/** The same with the part of the month that has gone by when a day begins (0) or ends (1). */
function exact(day: string, ended: 0 | 1): number {
  return monthOf(day) + Math.min(1, (Number(day.slice(8)) - 1 + ended) / 30);
}

/** Every month, quarter or year, by how long the whole is. */
function ticksOf(first: number, last: number, language: Language): { month: number; label: string }[] {
  const step = last - first <= 14 ? 1 : last - first <= 40 ? 3 : 12;
  const months = Array.from({ length: last - first }, (_, i) => first + i).filter(
    month => month % step === 0,
  );
  return months.map(month => {
    const year = String(Math.floor(month / 12));
    const name = shortMonth(month % 12, language);
    return { month, label: month % 12 === 0 ? year : step === 12 ? year : name };
  });
}
