import { create, daysInMonth } from 'temporal-polyfill/fns/PlainYearMonth';
import type { PlanDate } from './dates.ts';

/** The whole of a year. */
export function yearRange(year: number): PlanDate {
  return { start: isoDay(year, 1, 1), end: isoDay(year, 12, 31), precision: 'year' };
}

/** One of the equal parts of a year, `months` long: the second of three months is April to June. Null past its end. */
export function partRange(year: number, months: number, index: number): PlanDate | null {
  if (index < 1 || index * months > 12) return null;
  const last = index * months;
  return {
    start: isoDay(year, last - months + 1, 1),
    end: isoDay(year, last, daysInMonth(create(year, last))),
    precision: months === 3 ? 'quarter' : 'interval',
  };
}

/** A month, or a day of it; null where there is none. */
export function dateOf(year: number, month: number, day: number | null): PlanDate | null {
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
