import type { Element, Kind } from '../plan/model.ts';
import { bare, type WrittenNumber } from '../plan/number.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';
import { quote } from './quote.ts';

interface KindWords {
  /** «el eje», «la línea»: how a sentence goes on to name one. */
  readonly one: Bilingual;
  /** «los ejes», «las líneas». */
  readonly many: Bilingual;
  /** «los demás ejes», «las demás líneas». */
  readonly others: Bilingual;
}

/** The levels in the middle of a sentence. English keeps «eje», which it has no word for. */
export const kindWords: Readonly<Record<Kind, KindWords>> = {
  eje: words('eje', 'ejes', 'el', 'eje', 'ejes'),
  programa: words('programa', 'programas', 'el', 'programme', 'programmes'),
  objetivo: words('objetivo', 'objetivos', 'el', 'objective', 'objectives'),
  estrategia: words('estrategia', 'estrategias', 'la', 'strategy', 'strategies'),
  linea: words('línea', 'líneas', 'la', 'line', 'lines'),
  actividad: words('actividad', 'actividades', 'la', 'activity', 'activities'),
};

function words(es: string, plural: string, article: 'el' | 'la', en: string, enPlural: string): KindWords {
  const articles = article === 'el' ? 'los' : 'las';
  return {
    one: { es: `${article} ${es}`, en },
    many: { es: `${articles} ${plural}`, en: `the ${enPlural}` },
    others: { es: `${articles} demás ${plural}`, en: `the other ${enPlural}` },
  };
}

/** An element in the middle of a sentence: «el eje «Apertura»», «la línea 2.3» where it has no wording. */
export function theElement({ kind, text, number }: Element): Bilingual {
  const { es, en } = kindWords[kind].one;
  const name = text.value !== '' ? ` ${quote(text.value)}` : number ? ` ${sayNumber(number.value)}` : '';
  return { es: `${es}${name}`, en: `${en}${name}` };
}

/** A text as it begins a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** What to underline of an element: its wording, or the label and number where that is all it has. */
export function titlePlace({ text, label, number }: Element): Span {
  if (text.value !== '') return text.span;
  return { start: (label ?? number ?? text).span.start, end: (number ?? label ?? text).span.end };
}

/** A number as a sentence cites it: `1.2` without its point, `b)` with its bracket. */
export function sayNumber(number: WrittenNumber): string {
  return number.style === 'letter' ? number.text : bare(number);
}
