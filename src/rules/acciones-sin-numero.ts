import { planPlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { heldActions } from '../check/views/held-actions.ts';

/** Actions that nobody can cite. */
export const rule: Rule = {
  id: 'acciones-sin-numero',
  rung: 'presentable',
  severity: 'sugerencia',
  optional: true,
  summary: {
    es: 'Las acciones del plan no llevan número con que citarlas.',
    en: 'The actions of the plan carry no number to cite them by.',
  },
  *check(plan, { views }) {
    const actions = views(heldActions).map(({ action }) => action);
    const bare = actions.filter(({ number }) => number === null);
    const n = bare.length;
    if (n === 0) return;
    const all = n === actions.length;
    yield {
      span: all ? planPlace(plan) : (bare[0]?.text.span ?? planPlace(plan)),
      places: bare.map(({ text }) => text.span),
      message: {
        es: all
          ? `Ninguna de las ${n} acciones lleva número.`
          : `${n} de las ${actions.length} acciones no ${n === 1 ? 'lleva' : 'llevan'} número; la primera es esta.`,
        en: all
          ? `None of the ${n} actions carries a number.`
          : `${n} of the ${actions.length} actions carry no number; this is the first.`,
      },
      help: {
        es: 'Numérelas por eje («1.1.», «1.2.»): un acta o un informe tienen que poder citarlas.',
        en: 'Number them by eje («1.1.», «1.2.»): minutes and reports have to be able to cite them.',
      },
    };
  },
};
