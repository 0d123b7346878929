import { valuePlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { indicators } from '../check/views/indicators.ts';
import { readQuantity } from '../plan/quantity.ts';

/** Quarterly targets that do not make up that of their year. */
export const rule: Rule = {
  id: 'meta-no-suma',
  rung: 'auditable',
  severity: 'error',
  summary: {
    es: 'Las metas de los cuatro trimestres no dan la del año.',
    en: 'The targets of the four quarters do not make that of the year.',
  },
  *check(plan, { views }) {
    for (const { id, sheet } of views(indicators).sheets) {
      const metas = sheet.metas ?? {};
      for (const [year, target] of Object.entries(metas)) {
        if (!/^\d{4}$/u.test(year)) continue;
        const whole = readQuantity(target)?.value;
        const quarters = [1, 2, 3, 4].flatMap(n => readQuantity(metas[`${year}-T${n}`])?.value ?? []);
        if (whole === undefined || quarters.length < 4 || makes(quarters, whole)) continue;
        const sum = rounded(quarters.reduce((total, value) => total + value, 0));
        const last = quarters.at(-1) ?? 0;
        yield {
          span: valuePlace(plan, ['indicadores', id, 'metas', year]),
          message: {
            es: `Las metas trimestrales de «${id}» suman ${sum} y terminan en ${last}; la de ${year} es ${whole}.`,
            en: `The quarterly targets of «${id}» add up to ${sum} and end at ${last}; that of ${year} is ${whole}.`,
          },
          label: { es: 'no coincide', en: 'does not agree' },
          help: {
            es: 'Corrija la meta anual o las trimestrales: o se suman, o la última es la del año.',
            en: 'Correct the annual target or the quarterly ones: either they add up, or the last is that of the year.',
          },
          related: [1, 2, 3, 4].map(n => ({
            span: valuePlace(plan, ['indicadores', id, 'metas', `${year}-T${n}`]),
            message: { es: `trimestre ${n}`, en: `quarter ${n}` },
          })),
        };
      }
    }
  },
};

/** Whether quarters make a year: added, accumulated, as the highest or the lowest of them, or as their mean. */
function makes(quarters: readonly number[], whole: number): boolean {
  const sum = quarters.reduce((total, value) => total + value, 0);
  const ways = [
    sum,
    quarters.at(-1) ?? 0,
    Math.max(...quarters),
    Math.min(...quarters),
    sum / quarters.length,
  ];
  return ways.some(way => Math.abs(way - whole) <= Math.abs(whole) * 0.011 + 1e-9);
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
