import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule, Setting } from '../check/rule.ts';
import { textMatches } from '../check/text-matches.ts';
import { unify } from '../check/uniform.ts';
import { ownWords } from '../check/views/own-words.ts';

const forms = ['con-espacio', 'sin-espacio'] as const;
type Form = (typeof forms)[number];

const style: Setting<'uniforme' | Form> = {
  id: 'estilo',
  default: 'uniforme',
  choices: ['uniforme', ...forms],
  about: {
    es: 'Cómo se escribe el signo de porcentaje: «10 %», «10%», o como más lo escriba el plan',
    en: 'How the percent sign is written: «10 %», «10%», or as the plan mostly writes it',
  },
};

/** «10 %» and «10%» in one plan. */
export const rule: Rule = {
  id: 'porcentaje',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'El signo de porcentaje va unas veces separado de la cifra y otras pegado.',
    en: 'The percent sign is sometimes apart from its number and sometimes joined to it.',
  },
  settings: [style],
  *check(plan, { views, setting }) {
    const all = textMatches(views(ownWords), plan.document.file.text, percentage, '%').map(
      ({ found: [written, number = '', space], span }) => {
        const form: Form = space === '' ? 'sin-espacio' : 'con-espacio';
        return { form, written, number, span };
      },
    );
    const uniform = unify(all, forms, setting(style));
    if (!uniform) return;
    const { main, odd, expected, who } = uniform;
    const [shown, space] = main === 'con-espacio' ? [' %', '\u00A0'] : ['%', ''];
    const places = odd.map(one => ({
      ...one,
      edits: [{ span: one.span, newText: `${one.number}${space}%` }],
    }));
    yield* habit(plan, rule.id, places, ({ written, number }, count) => ({
      message: {
        es: `Se lee ${quote(written)} donde ${who.es} «${number}${shown}»`,
        en: `It says ${quote(written)} where ${who.en} «${number}${shown}»`,
      },
      help: {
        es: 'Escriba todos los porcentajes de la misma manera.',
        en: 'Write all percentages in the same way.',
      },
      expected,
      fix: {
        title: {
          es: `Unificar los porcentajes (${count})`,
          en: `Unify the percentages (${count})`,
        },
        safe: true,
      },
    }));
  },
};

/** A number and its sign, apart from one another by nothing or by one space of any width. */
const percentage = /(?<!\d[.,]?)(\d+(?:[.,]\d+)*)([ \u00A0\u2009\u202F]?)%/gu;
