import { type DateRange, monthNames, type PlanDate, printDate, printRange } from '../plan/dates.ts';
import type { Language } from '../text/bilingual.ts';

const englishMonths = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** The first three letters of a month, from 0, for the scale of a chart. */
export function shortMonth(month: number, language: Language): string {
  return ({ es: monthNames, en: englishMonths }[language][month] ?? '').slice(0, 3);
}

/** A date in the language of a publication: «octubre de 2020», «October 2020». */
export function dateIn(date: PlanDate, language: Language): string {
  if (language === 'es') return printDate(date);
  const [year = '', month = '', day = ''] = date.start.split('-');
  const name = englishMonths[Number(month) - 1] ?? '';
  if (date.precision === 'day') return `${name} ${Number(day)}, ${year}`;
  if (date.precision === 'month') return `${name} ${year}`;
  if (date.precision === 'quarter') return `Q${(Number(month) + 2) / 3} ${year}`;
  return date.precision === 'year' ? year : rangeIn(date, language);
}

/** An interval in the language of a publication: «2020-2021», or its two days. */
export function rangeIn(range: DateRange, language: Language): string {
  const printed = printRange(range);
  if (language === 'es' || /^\d{4}(?:-\d{4})?$/u.test(printed)) return printed;
  const day = (iso: string) => dateIn({ start: iso, end: iso, precision: 'day' }, language);
  return `${day(range.start)} to ${day(range.end)}`;
}
