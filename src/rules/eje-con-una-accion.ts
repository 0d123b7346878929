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
    const [first, ...more] = [...counts].filter(([, count]) => count === 1).map(([eje]) => eje);
    if (!first) return;
    const { es, en } = theElement(first);
    yield {
      span: titlePlace(first),
      message:
        more.length === 0
          ? {
              es: `${capital(es)} tiene una sola acción; otro llega a ${most}.`,
              en: `${capital(en)} has a single action; another has as many as ${most}.`,
            }
          : {
              es: `${capital(es)} y ${more.length} más tienen una sola acción cada uno; otro llega a ${most}.`,
              en: `${capital(en)} and ${more.length} more have a single action each; another has as many as ${most}.`,
            },
      help: {
        es: 'Vea si el eje puede unirse con otro, o si le faltan acciones.',
        en: 'See whether the eje could be joined with another, or lacks actions.',
      },
      related: more.map(eje => ({
        span: titlePlace(eje),
        message: { es: 'otro con una sola', en: 'another with only one' },
      })),
    };
  },
};
