import { habit } from '../check/habit.ts';
import type { Rule } from '../check/rule.ts';
import { textMatches } from '../check/text-matches.ts';
import { ownWords } from '../check/views/own-words.ts';
import { matchesOf } from '../text/matches.ts';

/** Months and days of the week with a capital in the middle of a sentence. */
export const rule: Rule = {
  id: 'mes-minuscula',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Un mes o un día de la semana lleva mayúscula en medio de la frase.',
    en: 'A month or a day of the week has a capital in the middle of a sentence.',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    const places = textMatches(views(ownWords), source, inDate, capitalised)
      .flatMap(({ found: [phrase], span }) =>
        matchesOf(phrase, capitalised).map(({ 0: word, index }) => {
          const start = span.start + index;
          const place = { start, end: start + word.length };
          return { word, span: place, edits: [{ span: place, newText: word.toLowerCase() }] };
        }),
      )
      .filter(({ word, span }) => source.slice(span.start, span.end) === word);
    yield* habit(plan, rule.id, places, ({ word }, count) => ({
      message: {
        es: `«${word}» va con minúscula: «${word.toLowerCase()}»`,
        en: `«${word}» is written in small letters: «${word.toLowerCase()}»`,
      },
      help: {
        es: 'Los meses y los días se escriben con minúscula, salvo en nombres propios («calle 5 de Mayo»).',
        en: 'In Spanish months and days are written in small letters, except in names («calle 5 de Mayo»).',
      },
      fix: {
        title: {
          es: `Escribirlos con minúscula (${count})`,
          en: `Write them in small letters (${count})`,
        },
        safe: true,
      },
    }));
  },
};

const month = String.raw`(?:Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Sep?tiembre|Octubre|Noviembre|Diciembre)(?!\p{L})`;
const anyMonth = String.raw`(?:[Ee]nero|[Ff]ebrero|[Mm]arzo|[Aa]bril|[Mm]ayo|[Jj]unio|[Jj]ulio|[Aa]gosto|[Ss]ep?tiembre|[Oo]ctubre|[Nn]oviembre|[Dd]iciembre)(?!\p{L})`;
const day = String.raw`(?:Lunes|Martes|Miércoles|Jueves|Viernes|Sábados?|Domingos?)(?!\p{L})`;
const year = String.raw`(?:19|20)\d{2}(?!\d)`;

/**
 * Months that surely are a date, since many names hold one («escuela 18 de Marzo», «Julio César»): with a year, in a
 * range, after «mes de», after «en» where the clause ends, or with a day after «el», «al» or «día». Days of the week after an article, unless they
 * open a name («los Miércoles Ciudadanos», «el Viernes Santo»). What begins a sentence or a cell keeps its capital.
 */
const inDate = new RegExp(
  [
    `(?<=[\\p{L}\\d,;)]\\s+)${month}\\s+del?\\s+(?:año\\s+)?${year}`,
    `(?<=[\\p{L}\\d,;)]\\s+)(?<!\\d\\s+de\\s+)${month}\\s+${year}`,
    `(?<!\\p{L})de\\s+${anyMonth}\\s+a\\s+${anyMonth}`,
    `(?<!\\p{L})entre\\s+${anyMonth}\\s+y\\s+${anyMonth}`,
    `(?<=[\\p{L}\\d,;)]\\s+)${month}\\s?[-–/]\\s?${anyMonth}`,
    `(?<=(?<!\\p{L})en\\s+)${month}(?=[.,;)]|\\s+[ye]\\s+(?:en\\s+)?${anyMonth}|$)`,
    `(?<=[\\p{L}\\d,;)]\\s+)${day},?\\s+\\d{1,2}[ºo°]?\\s+de\\s+${anyMonth}`,
    `(?:mes|meses)\\s+de\\s+${anyMonth}(?:(?:,\\s+${anyMonth})*\\s+[ye]\\s+${anyMonth})?`,
    `(?<=(?<!\\p{L})(?:el|al|d[íi]as?)\\s+)\\d{1,2}[ºo°]?\\s+de\\s+${month}(?!\\s+\\p{Lu})`,
    `(?<=(?<!\\p{L})(?:[Ee]l|[Ll]os|[Cc]ada|[Dd]ías?|al|primer|segundo|tercer|cuarto|último)\\s+)${day}(?:(?:,|\\s+[ya])\\s+(?:(?:el|los)\\s+)?${day})*(?!\\s+(?:\\p{Lu}|de\\s+\\p{Lu}|sin\\s))`,
  ].join('|'),
  'gu',
);

const capitalised =
  /(?:Enero|Febrero|Marzo|Abril|Mayo|Junio|Julio|Agosto|Sep?tiembre|Octubre|Noviembre|Diciembre|Lunes|Martes|Miércoles|Jueves|Viernes|Sábados?|Domingos?)(?!\p{L})/gu;
