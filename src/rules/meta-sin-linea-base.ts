import { keyPlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { indicators } from '../check/views/indicators.ts';
import { isFilled } from '../plan/placeholder.ts';

/** A target of which nobody can tell how far away it is. */
export const rule: Rule = {
  id: 'meta-sin-linea-base',
  rung: 'auditable',
  severity: 'error',
  summary: {
    es: 'Un indicador tiene metas, pero no el valor y el año de los que parte.',
    en: 'An indicator has targets but not the value and the year it starts from.',
  },
  *check(plan, { views }) {
    for (const { id, sheet } of views(indicators).sheets) {
      if (Object.keys(sheet.metas ?? {}).length === 0) continue;
      const base = sheet['linea-base'];
      if (base && isFilled(base.valor) && base.anio !== undefined) continue;
      yield {
        span: keyPlace(plan, ['indicadores', id, base ? 'linea-base' : 'metas']),
        message:
          base && isFilled(base.valor)
            ? {
                es: `La línea base del indicador «${id}» no dice de qué año es.`,
                en: `The baseline of the indicator «${id}» does not say of which year it is.`,
              }
            : {
                es: `El indicador «${id}» tiene metas y no dice de qué valor parte.`,
                en: `The indicator «${id}» has targets and does not say from which value it starts.`,
              },
        help: {
          es: 'Agregue `linea-base: {valor: 40, anio: 2025}`; si nunca se ha medido, el primer resultado es la línea base.',
          en: 'Add `linea-base: {valor: 40, anio: 2025}`; if it was never measured, the first result is the baseline.',
        },
      };
    }
  },
};
