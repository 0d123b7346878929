import { planPlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { says, wholeText } from '../check/views/whole-text.ts';
import { temasObligados } from '../lexicon/temas-obligados.ts';

/** A subject that the institution wants in every plan, and that this one does not touch. */
export const rule: Rule = {
  id: 'tema-sin-cubrir',
  rung: 'auditable',
  severity: 'sugerencia',
  optional: true,
  summary: {
    es: 'El plan no toca un tema que la institución pide en todos.',
    en: 'The plan does not touch a subject that the institution asks of all.',
  },
  *check(plan, { views, words }) {
    const missing = words(temasObligados)
      .filter(({ word, instead }) => ![word, ...instead].some(phrase => says(views(wholeText), phrase)))
      .map(({ word }) => quote(word));
    if (missing.length === 0) return;
    yield {
      span: planPlace(plan),
      message: {
        es: `El plan no toca ${missing.join(', ')}.`,
        en: `The plan does not touch ${missing.join(', ')}.`,
      },
      help: {
        es: 'Agregue una acción sobre cada tema, o diga en la presentación por qué queda fuera.',
        en: 'Add an action on each subject, or say in the presentation why it is left out.',
      },
    };
  },
};
