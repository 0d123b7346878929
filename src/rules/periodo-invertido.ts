import { valuePlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { printDate } from '../plan/dates.ts';
import { periodOf } from '../plan/frontmatter.ts';

/** A period that ends before it begins. */
export const rule: Rule = {
  id: 'periodo-invertido',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'El periodo del plan termina antes de empezar.',
    en: 'The period of the plan ends before it begins.',
  },
  *check(plan) {
    const period = periodOf(plan.frontmatter.values);
    if (!period || period.start <= period.end) return;
    const day = (iso: string) => printDate({ start: iso, end: iso, precision: 'day' });
    yield {
      span: valuePlace(plan, ['periodo']),
      message: {
        es: `El periodo empieza el ${day(period.start)} y termina antes, el ${day(period.end)}.`,
        en: `The period begins on ${period.start} and ends before that, on ${period.end}.`,
      },
      help: {
        es: 'Escriba primero el año o el día en que empieza.',
        en: 'Write the year or the day it begins first.',
      },
    };
  },
};
