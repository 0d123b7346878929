import { foldAccents } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import { dateOf, partRange, yearRange } from './date-range.ts';

/** A stretch of days, both ends included, in ISO form `AAAA-MM-DD`: they compare as text. */
export interface DateRange {
  readonly start: string;
  readonly end: string;
}

/** A date as plans write it: how exact it is and the days it covers. */
export interface PlanDate extends DateRange {
  readonly precision: 'day' | 'month' | 'quarter' | 'year' | 'interval';
}

/** The months from January on, in Spanish. */
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
 * Reads a date: ISO (`2020`, `2020-10`, `2020-10-27`), day first (`27/10/2017`), a part of a year (`2021-T2`,
 * «segundo trimestre de 2021», «1er. semestre de 2021»), Spanish («27 de octubre de 2017», «oct 2020»), several of
 * these («2020-2021», «enero a marzo de 2021», «marzo y octubre de 2021») as the interval that holds them, or any of
 * them as a limit («a más tardar el 31 de marzo de 2021»). Null for everything else, impossible days included.
 */
export function parseDate(text: string): PlanDate | null {
  const folded = plain(text);
  return parseSingle(folded) ?? parseSeveral(folded);
}

/**
 * Whether a text is a term counted from something else («90 días naturales», «seis meses», «permanente») or a part
 * of every year («segundo trimestre», «enero a marzo»).
 */
export function isRelativeTerm(text: string): boolean {
  const everyYear = parseDate(`${plain(text)} de 2000`);
  return relative.test(tidy(text)) || (everyYear !== null && everyYear.precision !== 'year');
}

const relative = new RegExp(
  [
    String.raw`\b(?:\d+|un|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|quince|dieciocho|veinte|treinta|sesenta|noventa)(?: \(\d+\))? (?:dias?|semanas?|mes(?:es)?|bimestres?|trimestres?|cuatrimestres?|semestres?|años?)\b`,
    '^(?:permanente|continu|anual|semestral|cuatrimestral|trimestral|bimestral|mensual|quincenal|semanal|diari|cada )',
    '^(?:durante )?tod[oa] (?:el|la) (?:periodo|año|gestion|vigencia)',
    '^durante (?:el|la) (?:periodo|año|gestion|vigencia)',
    '^(?:a|al|de|en)? ?(?:inicios?|principios?|mediados?|fin(?:al|es|ales)?|cierre|termino) de',
  ].join('|'),
  'u',
);

function tidy(text: string): string {
  return foldAccents(text.trim()).replace(/\s+/gu, ' ').replace(/\.$/u, '');
}

/** Without what says only that it is a limit or a beginning. */
function plain(text: string): string {
  return tidy(text).replace(
    /^(?:(?:a mas tardar|antes|hasta|para|durante|desde|en|al|de|del|el) )+(?=\S)/u,
    '',
  );
}

function parseSingle(text: string): PlanDate | null {
  const year = /^(?:año )?(\d{4})$/u.exec(text);
  if (year) return yearRange(Number(year[1]));
  const iso = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(text);
  if (iso) return dateOf(Number(iso[1]), Number(iso[2]), iso[3] === undefined ? null : Number(iso[3]));
  const dayFirst = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/u.exec(text);
  if (dayFirst) return dateOf(Number(dayFirst[4]), Number(dayFirst[3]), Number(dayFirst[1]));
  const spanish =
    /^(?:(\d{1,2})(?:[oº°]|\.º)?\.? (?:de )?)?([a-z]{3,10})\.?(?:,? (?:de |del )?(?:año )?|[-/])(\d{4})$/u.exec(
      text,
    );
  const month = spanish?.[2] ? monthNumber(spanish[2]) : null;
  if (spanish && month) return dateOf(Number(spanish[3]), month, spanish[1] ? Number(spanish[1]) : null);
  return parsePart(text);
}

const partMonths: Readonly<Record<string, number>> = { bi: 2, tri: 3, cuatri: 4, se: 6 };
const ordinals: readonly RegExp[] = [
  /^(?:primer|primero|1|i)$/u,
  /^(?:segundo|2|ii)$/u,
  /^(?:tercer|tercero|3|iii)$/u,
  /^(?:cuarto|4|iv)$/u,
  /^(?:quinto|5|v)$/u,
  /^(?:sexto|6|vi)$/u,
];

/** `2021-T2`, «T2 2021», «2021-S1», «2.º trimestre de 2021», «primer semestre de 2021». */
function parsePart(text: string): PlanDate | null {
  const coded =
    /^(?<year>\d{4})[- ]?(?<part>[ts])(?<index>\d)$/u.exec(text) ??
    /^(?<part>[ts])(?<index>\d)[-/ ](?<year>\d{4})$/u.exec(text);
  if (coded?.groups) {
    const { year, part, index } = coded.groups;
    return partRange(Number(year), part === 't' ? 3 : 6, Number(index));
  }
  const named =
    /^(?<ordinal>[a-z]+|\d)(?:er|do|to|[oº°])?(?:\.[oº°]?)? (?<part>bi|tri|cuatri|se)mestre,? (?:de |del )?(?:año )?(?<year>\d{4})$/u.exec(
      text,
    );
  const { ordinal = '', part = '', year } = named?.groups ?? {};
  const index = ordinals.findIndex(pattern => pattern.test(ordinal)) + 1;
  return named ? partRange(Number(year), partMonths[part] ?? 12, index) : null;
}

/**
 * From the first of several dates to the last; what the last says of month and year holds for those before it. The
 * hyphens of an ISO date part nothing: `2024-02-30/2024-12-31` has an impossible day.
 */
function parseSeveral(text: string): PlanDate | null {
  const breaks = [
    ...matchesOf(text, / ?\/ ?|(?!(?<=\d{4}|\d{4}-\d{2})-\d{2}(?!\d)) ?[-–—] ?| al? | hasta |, | [ye] /gu),
  ];
  if (breaks.length > 6) return null;
  for (const parseRest of [parseSingle, parseSeveral]) {
    for (const { 0: mark, index } of breaks) {
      const to = parseRest(plain(text.slice(index + mark.length)));
      const from = to && parseBefore(plain(text.slice(0, index)), to);
      if (from) return { start: from.start, end: to.end, precision: 'interval' };
    }
  }
  return null;
}

/** «15 de marzo», «noviembre» or «1» before a date that says the rest; a later month is that of the year before. */
function parseBefore(text: string, later: PlanDate): PlanDate | null {
  const own = parseSingle(text);
  if (own || later.precision === 'year') return own;
  const [year = '', month = ''] = later.start.split('-');
  if (/^\d{1,2}[oº°]?$/u.test(text))
    return parseSingle(`${text} de ${monthNames[Number(month) - 1]} de ${year}`);
  const same = parseSingle(`${text} de ${year}`);
  return same && same.start > later.start ? parseSingle(`${text} de ${Number(year) - 1}`) : same;
}

function monthNumber(name: string): number | null {
  if (/^set(?:iembre|\.)?$/u.test(name)) return 9;
  const index = monthNames.findIndex(
    month => month === name || (name.length >= 3 && name.length <= 4 && month.startsWith(name)),
  );
  return index === -1 ? null : index + 1;
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
