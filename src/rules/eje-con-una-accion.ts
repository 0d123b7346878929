import { capital, theElement, titlePlace } from '../check/kind-words.ts';
import type { Rule } from '../check/rule.ts';
import { actionsByEje } from '../check/views/actions-by-eje.ts';

/** An eje with a single action, where others have several. */
export const rule: Rule = {
  id: 'eje-con-una-accion',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Un eje tiene una sola acción, y otros ejes del plan tienen varias.',
    en: 'An eje has a single action, while other ejes of the plan have several.',
  },
  *check(_, { views }) {
    const counts = views(actionsByEje);
    const most = Math.max(...counts.values());
    if (most < 2) return;
    for (const [eje, count] of counts) {
      if (count > 1) continue;
      const { es, en } = theElement(eje);
      yield {
        span: titlePlace(eje),
        message: {
          es: `${capital(es)} tiene una sola acción; otro llega a ${most}.`,
          en: `${capital(en)} has a single action; another has as many as ${most}.`,
        },
        help: {
          es: 'Vea si el eje puede unirse con otro, o si le faltan acciones.',
          en: 'See whether the eje could be joined with another, or lacks actions.',
        },
      };
    }
  },
};
