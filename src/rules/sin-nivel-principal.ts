import { planPlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { elements } from '../plan/query.ts';

/** A text that says nothing to be done: prose, or the objectives of the plan alone. */
export const rule: Rule = {
  id: 'sin-nivel-principal',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'El plan no tiene ejes, líneas de acción ni otro elemento que desarrolle sus objetivos.',
    en: 'The plan has no ejes, lines of action or any other element that develops its objectives.',
  },
  *check(plan) {
    const { document, profile } = plan;
    if (document.refusal || !document.frontmatter?.closed) return;
    let objectives = 0;
    for (const element of elements(plan)) {
      if (element.kind !== 'objetivo') return;
      objectives++;
    }
    const { eje, linea } = profile.niveles;
    const [first, list] = [eje.singular, linea.plural];
    const others = objectives > 0 ? { es: ', fuera de sus objetivos', en: ' besides its objectives' } : null;
    yield {
      span: planPlace(plan),
      message: {
        es: `En el plan no se reconoce ningún elemento${others?.es ?? ''}: ni ${eje.plural.toLowerCase()}, ni ${list.toLowerCase()}.`,
        en: `No element is recognised in the plan${others?.en ?? ''}: neither «${eje.plural}» nor «${list}».`,
      },
      help: {
        es: `Ponga encabezados como «## ${first} 1. …» con sus acciones en lista, o una lista bajo el encabezado «## ${list}».`,
        en: `Put headings such as «## ${first} 1. …» with their actions as a list, or a list under the heading «## ${list}».`,
      },
    };
  },
};
