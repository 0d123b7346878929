import { planPlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { heldActions } from '../check/views/held-actions.ts';
import { says, wholeText } from '../check/views/whole-text.ts';
import { temasTransversales } from '../lexicon/temas-transversales.ts';

/** A plan that mentions nobody who is usually left out. */
export const rule: Rule = {
  id: 'transversal-ausente',
  rung: 'auditable',
  severity: 'sugerencia',
  summary: {
    es: 'El plan no menciona la igualdad, la inclusión ni la accesibilidad.',
    en: 'The plan mentions neither equality nor inclusion nor accessibility.',
  },
  *check(plan, { views, words }) {
    if (views(heldActions).length === 0) return;
    if (words(temasTransversales).some(({ word }) => says(views(wholeText), word))) return;
    yield {
      span: planPlace(plan),
      message: {
        es: 'El plan no menciona género, inclusión, accesibilidad ni grupos de atención prioritaria.',
        en: 'The plan mentions neither gender nor inclusion, accessibility or priority groups.',
      },
      help: {
        es: 'Diga a quién no llegan hoy las acciones y cuáles cambian por eso: formatos accesibles, lenguas indígenas, horarios.',
        en: 'Say whom the actions do not reach today and which of them change for that: accessible formats, indigenous languages, hours.',
      },
    };
  },
};
