import { valuePlace } from '../check/frontmatter-place.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { schedule } from '../check/views/schedule.ts';
import { type DateRange, type PlanDate, printRange } from '../plan/dates.ts';
import { periodOf } from '../plan/frontmatter.ts';

/** Something due when the plan is not in force. */
export const rule: Rule = {
  id: 'fecha-fuera-de-periodo',
  rung: 'presentable',
  severity: 'error',
  summary: {
    es: 'Un plazo, un inicio o un fin cae fuera del periodo del plan.',
    en: 'A deadline, a start or an end falls outside the period of the plan.',
  },
  *check(plan, { views }) {
    const period = periodOf(plan.frontmatter.values);
    if (!period || period.start > period.end) return;
    for (const { attribute, date } of views(schedule)) {
      if (!date || date.start > date.end || falls(date, period)) continue;
      const { label, value } = attribute;
      yield {
        span: value.span,
        message: {
          es: `${label.value}: ${quote(value.value)} cae fuera del periodo del plan, «${printRange(period)}».`,
          en: `${label.value}: ${quote(value.value)} falls outside the period of the plan, «${printRange(period)}».`,
        },
        label: { es: 'fuera del periodo', en: 'outside the period' },
        help: {
          es: 'Corrija la fecha, o amplíe el `periodo` si la acción pertenece a este plan.',
          en: 'Correct the date, or widen the `periodo` if the action belongs to this plan.',
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

/** An interval must lie within the period, to the month; any other date need only touch it. */
function falls(date: PlanDate, period: DateRange): boolean {
  if (date.precision !== 'interval') return date.start <= period.end && period.start <= date.end;
  const wholeYears = date.start.endsWith('-01-01') && date.end.endsWith('-12-31');
  const exact = wholeYears ? 4 : 7;
  return (
    period.start.slice(0, exact) <= date.start.slice(0, exact) &&
    date.end.slice(0, exact) <= period.end.slice(0, exact)
  );
}
