import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { schedule } from '../check/views/schedule.ts';
import { isRelativeTerm } from '../plan/dates.ts';

/** A deadline of which nobody can tell when it passes. */
export const rule: Rule = {
  id: 'plazo-ilegible',
  rung: 'ejecutable',
  severity: 'aviso',
  summary: {
    es: 'Un plazo no es una fecha ni un término que se pueda contar.',
    en: 'A deadline is neither a date nor a term that can be counted.',
  },
  *check(_plan, { views }) {
    for (const { attribute, date } of views(schedule)) {
      const { label, value } = attribute;
      if (date || isRelativeTerm(value.value)) continue;
      yield {
        span: value.span,
        message: {
          es: `${label.value}: ${quote(value.value)} no es una fecha ni un término que se pueda contar.`,
          en: `${label.value}: ${quote(value.value)} is neither a date nor a term that can be counted.`,
        },
        help: {
          es: 'Escriba un día, un mes, un trimestre (2026-T2), un intervalo («enero a marzo de 2026») o un término («90 días naturales»).',
          en: 'Write a day, a month, a quarter (2026-T2), an interval («enero a marzo de 2026») or a term («90 días naturales»).',
        },
      };
    }
  },
};
