import { habit } from '../check/habit.ts';
import type { Rule, Setting } from '../check/rule.ts';
import { type TextMatch, textMatches } from '../check/text-matches.ts';
import { unify } from '../check/uniform.ts';
import { ownWords } from '../check/views/own-words.ts';
import type { Span } from '../text/span.ts';

const forms = ['coma', 'espacio', 'punto'] as const;
type Form = (typeof forms)[number];

const style: Setting<'uniforme' | Form> = {
  id: 'estilo',
  default: 'uniforme',
  choices: ['uniforme', ...forms],
  about: {
    es: 'Qué separa los miles: coma («12,500»), espacio («12 500»), punto («12.500»), o lo que más use el plan',
    en: 'What parts thousands: a comma («12,500»), a space («12 500»), a point («12.500»), or what the plan mostly uses',
  },
};

/** «12,500» and «12.500» in one plan. */
export const rule: Rule = {
  id: 'miles',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Los miles se separan de varias maneras: «12,500», «12.500», «12 500».',
    en: 'Thousands are parted in several ways: «12,500», «12.500», «12 500».',
  },
  settings: [style],
  *check(plan, { views, setting }) {
    const all = textMatches(views(ownWords), plan.document.file.text, grouped, /\d/gu).flatMap(readQuantity);
    const uniform = unify<Form, Quantity>(all, forms, setting(style));
    if (!uniform) return;
    const { main, odd, expected, who } = uniform;
    const places = odd.map(one => {
      const mended =
        one.groups.join(signs[main]) + one.decimals.replace(/[.,]/u, main === 'punto' ? ',' : '.');
      return { ...one, mended, edits: [{ span: one.span, newText: mended }] };
    });
    yield* habit(plan, rule.id, places, ({ written, mended }, count) => ({
      message: {
        es: `Se lee «${written}» donde ${who.es} «${mended}»`,
        en: `It says «${written}» where ${who.en} «${mended}»`,
      },
      help: {
        es: 'Separe los miles siempre igual: si no, no se sabe si el signo separa miles o decimales.',
        en: 'Always part thousands alike: otherwise nobody knows whether the sign parts thousands or decimals.',
      },
      expected,
      fix: {
        title: { es: `Unificar los miles (${count})`, en: `Unify the thousands (${count})` },
        safe: false,
      },
    }));
  },
};

/** Groups of three digits parted by one sign, with the decimals after another. */
const grouped =
  /(?<![\p{L}\p{N}.,/_-]|\d[ \u00A0\u2009\u202F])[1-9]\d{0,2}(?:([ \u00A0\u2009\u202F.,])\d{3}(?:\1\d{3})*)(?:(?!\1)[.,]\d{1,2})?(?![\p{L}\p{N}/_-]|[.,]\d|[ \u00A0\u2009\u202F]\d)/gu;

/** Words before a number that names something and counts nothing: of a law, an office, a telephone. */
const naming =
  /(?:leye?s?|decretos?|acuerdos?|resoluci[óo]n(?:es)?|oficios?|expedientes?|folios?|art[íi]culos?|arts?\.?|circular|ordenanza|n[úu]m(?:ero)?s?\.?|nros?\.?|no\.|n\.?[º°]s?|tel[ée]fonos?|tels?\.?|ext\.?|c\. ?p\.|rut|dni|nit|rfc|secci[óo]n|apartado|numeral|inciso|punto)[\s:]*$/iu;

interface Quantity {
  readonly form: Form;
  readonly written: string;
  readonly groups: readonly string[];
  readonly decimals: string;
  readonly span: Span;
}

function readQuantity({ block, found, span }: TextMatch): Quantity[] {
  const [written, sign = ''] = found;
  if (naming.test(block.prose.slice(Math.max(0, found.index - 20), found.index))) return [];
  const [whole = '', decimals = ''] =
    written.match(sign === '.' ? /^[\d.]+|,.*$/gu : sign === ',' ? /^[\d,]+|\..*$/gu : /^[^.,]+|[.,].*$/gu) ??
    [];
  const form = sign === '.' ? 'punto' : sign === ',' ? 'coma' : 'espacio';
  return [{ form, written, groups: whole.split(sign), decimals, span }];
}

const signs: Readonly<Record<Form, string>> = { coma: ',', punto: '.', espacio: '\u00A0' };
