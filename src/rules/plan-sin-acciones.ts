import { planPlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { heldActions } from '../check/views/held-actions.ts';

/** A plan in which nobody has anything to do. */
export const rule: Rule = {
  id: 'plan-sin-acciones',
  rung: 'ejecutable',
  severity: 'error',
  summary: {
    es: 'El plan no tiene ninguna acción: ni estrategias, ni líneas, ni actividades.',
    en: 'The plan has no action: no strategies, no lines of action, no activities.',
  },
  *check(plan, { views }) {
    if (views(heldActions).length > 0) return;
    yield {
      span: planPlace(plan),
      message: {
        es: 'El plan no tiene ninguna acción que llevar a cabo.',
        en: 'The plan has no action to carry out.',
      },
      help: {
        es: 'Escriba las acciones de cada eje como una lista, o póngales delante su rótulo: «Líneas de acción».',
        en: 'Write the actions of each eje as a list, or put their label above them: «Líneas de acción».',
      },
    };
  },
};
