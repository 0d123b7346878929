import { keyPlace, valuePlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { indicators } from '../check/views/indicators.ts';
import { readQuantity } from '../plan/quantity.ts';

type Sense = 'ascendente' | 'descendente' | 'constante';

/** An indicator whose target would be a step back. */
export const rule: Rule = {
  id: 'indicador-sentido',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'Una meta anual va en contra del sentido que declara su indicador.',
    en: 'An annual target goes against the direction its indicator declares.',
  },
  *check(plan, { views }) {
    for (const { id, sheet } of views(indicators).sheets) {
      const { sentido, metas = {} } = sheet;
      const base = figure(sheet['linea-base']?.valor);
      if (!sentido || base === null) continue;
      const wrong = Object.entries(metas).find(
        ([when, target]) => /^\d{4}$/u.test(when) && contradicts(base, figure(target), sentido),
      );
      if (!wrong) continue;
      const [when, target] = wrong;
      const path = ['indicadores', id];
      yield {
        span: valuePlace(plan, [...path, 'metas', when]),
        message: {
          es: `El indicador «${id}» se declara ${sentido}, pero parte de ${base} y su meta de ${when} es ${target}.`,
          en: `The indicator «${id}» is declared ${sentido}, but starts from ${base} and its target of ${when} is ${target}.`,
        },
        help: {
          es: 'Corrija la meta, la línea base o el `sentido` de la ficha.',
          en: 'Correct the target, the baseline or the `sentido` of the sheet.',
        },
        related: [
          {
            span: keyPlace(plan, [...path, 'sentido']),
            message: { es: 'el sentido declarado', en: 'the declared direction' },
          },
          {
            span: keyPlace(plan, [...path, 'linea-base']),
            message: { es: 'el valor de partida', en: 'the starting value' },
          },
        ],
      };
    }
  },
};

function contradicts(base: number, target: number | null, sense: Sense): boolean {
  if (target === null) return false;
  if (sense === 'ascendente') return target < base;
  return sense === 'descendente' ? target > base : target !== base;
}

/** A number as sheets write it: 40, «40 %», «1,200». Null for words, and where words stand beside it. */
function figure(value: number | string | undefined): number | null {
  const read = readQuantity(value);
  return read && read.unit === '' ? read.value : null;
}
