import { matchesOf } from '../text/matches.ts';
/** A year or a range of years in a text: «2026», «2020 – 2021», «2025-26». */
export interface YearMention {
  /** As written. */
  readonly text: string;
  readonly start: number;
  readonly from: number;
  readonly to: number;
}

/** The years that a text names, in its order. A year with its month («2020-10») is a year. */
export function yearMentions(text: string): YearMention[] {
  const years = /(?<![\p{L}\d.,/-])((?:19|20)\d{2})(?:\s*[-–—/]\s*((?:19|20)\d{2}|\d{2}))?(?![\p{L}\d])/gu;
  return matchesOf(text, years).map(({ 0: whole, 1: first = '', 2: second = '', index }) => {
    const from = Number(first);
    const to = Number(second.length === 2 ? first.slice(0, 2) + second : second);
    const isRange = to > from && (second.length === 4 || Number(second) > 12);
    return { text: isRange ? whole : first, start: index, from, to: isRange ? to : from };
  });
}
