import { keyPlace, valuePlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { indicators } from '../check/views/indicators.ts';
import { periodOf } from '../plan/frontmatter.ts';

/** An indicator that stops before the plan does. */
export const rule: Rule = {
  id: 'meta-no-alcanza-periodo',
  rung: 'auditable',
  severity: 'error',
  summary: {
    es: 'Las metas de un indicador terminan antes que el periodo del plan, o no tiene ninguna.',
    en: 'The targets of an indicator end before the period of the plan, or it has none.',
  },
  *check(plan, { views }) {
    const end = periodOf(plan.frontmatter.values)?.end.slice(0, 4);
    if (end === undefined) return;
    for (const { id, sheet } of views(indicators).sheets) {
      const last = Object.keys(sheet.metas ?? {})
        .sort()
        .at(-1);
      if (last !== undefined && last.slice(0, 4) >= end) continue;
      const path = ['indicadores', id];
      yield {
        span: last === undefined ? keyPlace(plan, path) : keyPlace(plan, [...path, 'metas', last]),
        message:
          last === undefined
            ? {
                es: `El indicador «${id}» no tiene ninguna meta; se esperaba por lo menos la de ${end}.`,
                en: `The indicator «${id}» has no target; at least that of ${end} was expected.`,
              }
            : {
                es: `La última meta del indicador «${id}» es de ${last} y el plan termina en ${end}.`,
                en: `The last target of the indicator «${id}» is of ${last} and the plan ends in ${end}.`,
              },
        help: {
          es: `Agregue a sus \`metas\` la de ${end}: el valor al que el plan se compromete al terminar.`,
          en: `Add that of ${end} to its \`metas\`: the value the plan commits to at its end.`,
        },
        related: [
          {
            span: valuePlace(plan, ['periodo']),
            message: { es: 'el periodo del plan', en: 'the period of the plan' },
          },
        ],
      };
    }
  },
};
