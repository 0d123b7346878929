import { isGiven, planPlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { isFilled } from '../plan/placeholder.ts';
import { elements } from '../plan/query.ts';

/** A plan that does not say which greater plan it serves. */
export const rule: Rule = {
  id: 'alineacion-ausente',
  rung: 'auditable',
  severity: 'error',
  summary: {
    es: 'El plan no dice a qué instrumentos de planeación contribuye.',
    en: 'The plan does not say which planning instruments it contributes to.',
  },
  *check(plan) {
    const { alineacion } = plan.frontmatter.values;
    if (
      alineacion ? alineacion.some(({ instrumento }) => isFilled(instrumento)) : isGiven(plan, 'alineacion')
    )
      return;
    for (const { attributes } of elements(plan)) {
      if (attributes.some(({ key, value }) => key === 'alineacion' && isFilled(value.value))) return;
    }
    yield {
      span: planPlace(plan),
      message: {
        es: 'El plan no dice a qué instrumentos de planeación contribuye.',
        en: 'The plan does not say which planning instruments it contributes to.',
      },
      help: {
        es: 'Agregue `alineacion:` con el programa vigente y el objetivo al que contribuye, o «- Alineación: …» en cada eje.',
        en: 'Add `alineacion:` with the programme in force and the objective it serves, or «- Alineación: …» on each eje.',
      },
    };
  },
};
