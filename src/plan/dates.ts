import { create, daysInMonth } from 'temporal-polyfill/fns/PlainYearMonth';
import { foldAccents } from '../text/fold.ts';

/** A stretch of days, both ends included, in ISO form `AAAA-MM-DD`: they compare as text. */
export interface DateRange {
  readonly start: string;
  readonly end: string;
}

/** A date as plans write it: how exact it is and the days it covers. */
export interface PlanDate extends DateRange {
  readonly precision: 'day' | 'month' | 'quarter' | 'year' | 'interval';
}

export const monthNames = [
  'enero',
  'febrero',
  'marzo',
  'abril',
  'mayo',
  'junio',
  'julio',
  'agosto',
  'septiembre',
  'octubre',
  'noviembre',
  'diciembre',
] as const;

/**
 * Reads a date: ISO (`2020`, `2020-10`, `2020-10-27`), quarter (`2021-T2`), Spanish («27 de octubre de 2017»,
 * «oct 2020», «segundo trimestre de 2021») or an interval of two of them (`2020-2021`, `2020-11-01/2021-10-31`).
 * Null for everything else, impossible days included.
 */
export function parseDate(text: string): PlanDate | null {
  const folded = foldAccents(text.trim()).replace(/\s+/gu, ' ');
  return parseSingle(folded) ?? parseInterval(folded);
}

/** Whether a text is a term counted from something else: «90 días naturales», «permanente». */
export function isRelativeTerm(text: string): boolean {
  const folded = foldAccents(text.trim());
  return (
    /\b\d+\s+(?:dias?|semanas?|mes(?:es)?|trimestres?|semestres?|anos?|años?)\b/u.test(folded) ||
    /^(?:permanente(?:mente)?|continu[oa]|anual(?:mente)?|semestral(?:mente)?|trimestral(?:mente)?|bimestral(?:mente)?|mensual(?:mente)?|durante (?:todo )?el periodo)\b/u.test(
      folded,
    )
  );
}

function parseSingle(text: string): PlanDate | null {
  const year = /^(\d{4})$/u.exec(text);
  if (year) return yearRange(Number(year[1]));
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  const quarter = /^(\d{4})-?t([1-4])$/u.exec(text) ?? null;
  if (quarter) return quarterRange(Number(quarter[1]), Number(quarter[2]));
  const named = /^(primer|segundo|tercer|cuarto|[1-4]\.?[oº°]?)\.? trimestre (?:de |del )?(\d{4})$/u.exec(
    text,
  );
  if (named?.[1]) return quarterRange(Number(named[2]), ordinal(named[1]));
  const spanish = /^(?:(\d{1,2})[oº°]?\.? (?:de )?)?([a-z]{3,10})\.?,? (?:de |del )?(\d{4})$/u.exec(text);
  const month = spanish?.[2] ? monthNumber(spanish[2]) : null;
  if (spanish && month) return dateOf(Number(spanish[3]), month, spanish[1] ? Number(spanish[1]) : null);
  return null;
}

function parseInterval(text: string): PlanDate | null {
  for (const match of text.matchAll(/ ?(?:\/|[-–—]| al? | hasta )(?: ?)/gu)) {
    const from = parseSingle(text.slice(0, match.index).replace(/^(?:de|del|desde) /u, ''));
    const to = parseSingle(text.slice(match.index + match[0].length));
    if (from && to && from.precision !== 'interval')
      return { start: from.start, end: to.end, precision: 'interval' };
  }
  return null;
}

function ordinal(text: string): number {
  const index = ['primer', 'segundo', 'tercer', 'cuarto'].indexOf(text);
  return index === -1 ? Number(text[0]) : index + 1;
}

function monthNumber(name: string): number | null {
  if (/^set(?:iembre|\.)?$/u.test(name)) return 9;
  const index = monthNames.findIndex(
    month => month === name || (name.length >= 3 && name.length <= 4 && month.startsWith(name)),
  );
  return index === -1 ? null : index + 1;
}

function yearRange(year: number): PlanDate {
  return { start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' };
}

function quarterRange(year: number, quarter: number): PlanDate {
  const first = quarter * 3 - 2;
  return {
    start: isoDay(year, first, 1),
    end: isoDay(year, first + 2, daysInMonth(create(year, first + 2))),
    precision: 'quarter',
  };
}

function dateOf(year: number, month: number, day: number | null): PlanDate | null {
  if (month < 1 || month > 12 || year < 1) return null;
  const days = daysInMonth(create(year, month));
  if (day === null)
    return { start: isoDay(year, month, 1), end: isoDay(year, month, days), precision: 'month' };
  if (day < 1 || day > days) return null;
  const date = isoDay(year, month, day);
  return { start: date, end: date, precision: 'day' };
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** A date as it is printed: «27 de octubre de 2017», «octubre de 2020», «2020-2021». */
export function printDate(date: PlanDate): string {
  const [year = '', month = '', day = ''] = date.start.split('-');
  const name = monthNames[Number(month) - 1] ?? '';
  if (date.precision === 'day') return `${Number(day)} de ${name} de ${year}`;
  if (date.precision === 'month') return `${name} de ${year}`;
  if (date.precision === 'quarter')
    return `${['primer', 'segundo', 'tercer', 'cuarto'][(Number(month) - 1) / 3]} trimestre de ${year}`;
  if (date.precision === 'year') return year;
  return printRange(date);
}

/** An interval of whole years prints as «2020-2021», any other with its days. */
export function printRange(range: DateRange): string {
  const [from, to] = [range.start.slice(0, 4), range.end.slice(0, 4)];
  if (range.start.endsWith('-01-01') && range.end.endsWith('-12-31'))
    return from === to ? from : `${from}-${to}`;
  const day = (iso: string) => printDate({ start: iso, end: iso, precision: 'day' });
  return `${day(range.start)} al ${day(range.end)}`;
}
