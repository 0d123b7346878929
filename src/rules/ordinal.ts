import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule, Setting } from '../check/rule.ts';
import { type TextMatch, textMatches } from '../check/text-matches.ts';
import { unify } from '../check/uniform.ts';
import { ownWords } from '../check/views/own-words.ts';
import type { Span } from '../text/span.ts';

const forms = ['volada', 'punto-volada', 'letra'] as const;
type Form = (typeof forms)[number];

const style: Setting<'uniforme' | Form> = {
  id: 'estilo',
  default: 'uniforme',
  choices: ['uniforme', ...forms],
  about: {
    es: 'Cómo se abrevian los ordinales: «6º» (volada), «6.º» (punto-volada), «6o.» (letra), o como más los escriba el plan',
    en: 'How ordinals are shortened: «6º» (volada), «6.º» (punto-volada), «6o.» (letra), or as the plan mostly writes them',
  },
};

/** Ordinals shortened in several ways, or with the sign of degrees. */
export const rule: Rule = {
  id: 'ordinal',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Los ordinales se abrevian de varias maneras, o con el signo de grado.',
    en: 'Ordinals are shortened in several ways, or with the sign of degrees.',
  },
  settings: [style],
  *check(plan, { views, setting }) {
    const all = textMatches(views(ownWords), plan.document.file.text, ordinal, /\d/gu)
      .filter(({ found: [, , ending = ''] }) => !isShortened(ending))
      .map(readOrdinal);
    const uniform = unify<Form | 'grado', Ordinal>(all, forms, setting(style));
    if (!uniform) return;
    const { main, odd, expected, who } = uniform;
    const places = odd.map(one => {
      const mended = shorten(one, main);
      return { ...one, mended, edits: [{ span: one.span, newText: mended }] };
    });
    yield* habit(plan, rule.id, places, ({ written, form, mended }, count) => ({
      message:
        form === 'grado'
          ? {
              es: `${quote(written)} lleva el signo de grado, y el ordinal se escribe «${mended}»`,
              en: `${quote(written)} has the sign of degrees, and the ordinal is written «${mended}»`,
            }
          : {
              es: `Se lee ${quote(written)} donde ${who.es} «${mended}»`,
              en: `It says ${quote(written)} where ${who.en} «${mended}»`,
            },
      help: {
        es: 'Abrevie todos los ordinales de la misma manera.',
        en: 'Shorten all ordinals in the same way.',
      },
      expected,
      fix: {
        title: { es: `Unificar los ordinales (${count})`, en: `Unify the ordinals (${count})` },
        safe: !places.some(isGuess),
      },
    }));
  },
};

/** Temperatures, angles and coordinates have the sign of degrees by right. */
const ordinal =
  /(?<![\p{L}\p{N}.,-])(\d{1,3})(\.?[ºª]|°(?!\s?(?:[CFK](?!\p{L})|[NSEOW](?!\p{L})|de (?:inclinación|giro|latitud|longitud|pendiente)|\d|['’′]))|\.?(?:er|[1-9]?(?:ro|ra|do|da|to|ta|mo|ma|vo|va|no|na)|o|a)\.?)(?![\p{L}\p{N}-])(?:\s+(\p{L}+))?/gu;

interface Ordinal {
  readonly form: Form | 'grado';
  readonly written: string;
  readonly number: string;
  readonly gender: 'o' | 'a';
  readonly span: Span;
}

function readOrdinal({ found: [whole, number = '', ending = '', next = ''], span }: TextMatch): Ordinal {
  const written = number + ending;
  const form =
    ending === '°'
      ? 'grado'
      : /^[ºª]$/u.test(ending)
        ? 'volada'
        : /[ºª]$/u.test(ending)
          ? 'punto-volada'
          : 'letra';
  const feminine = form === 'grado' ? isFeminine(next) : /[aª]\.?$/u.test(ending);
  return {
    form,
    written,
    number,
    gender: feminine ? 'a' : 'o',
    span: { start: span.start, end: span.end - (whole.length - written.length) },
  };
}

/** «1er» and «3er» are shortened words («primer», «tercer»), which no other form says: they go with any of them. */
function isShortened(ending: string): boolean {
  return /er\.?$/u.test(ending);
}

/** Whether mending goes by a guess: a «ª» where the sign of degrees says no gender. */
function isGuess({ form, gender }: Ordinal): boolean {
  return form === 'grado' && gender === 'a';
}

/** Whether the noun after an ordinal asks for «ª». */
function isFeminine(noun: string): boolean {
  return /(?:a|ción|sión|dad)$/u.test(noun) && !/^(?:día|mapa|\p{L}*(?:ema|oma|ama))$/u.test(noun);
}

function shorten({ number, gender }: Ordinal, form: Form | 'grado'): string {
  if (form === 'letra') return `${number}${gender}.`;
  return `${number}${form === 'punto-volada' ? '.' : ''}${gender === 'a' ? 'ª' : 'º'}`;
}
