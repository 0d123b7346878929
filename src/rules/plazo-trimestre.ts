import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { schedule, type Term } from '../check/views/schedule.ts';
import { isRelativeTerm, parseDate } from '../plan/dates.ts';

/** A term that falls in no quarter, where reports are made by the quarter. */
export const rule: Rule = {
  id: 'plazo-trimestre',
  rung: 'auditable',
  severity: 'sugerencia',
  summary: {
    es: 'Un plazo no dice en qué trimestre termina, y los avances se informan por trimestre.',
    en: 'A term does not say in which quarter it ends, and progress is reported by the quarter.',
  },
  *check(_, { views }) {
    const loose = views(schedule).filter(isLoose);
    const [first, ...more] = loose;
    if (!first) return;
    const said = [...new Set(loose.map(({ attribute }) => attribute.value.value))];
    const list = said.slice(0, 3).map(quote).join(', ');
    yield {
      span: first.attribute.value.span,
      message:
        more.length === 0
          ? {
              es: `El plazo ${list} no dice en qué trimestre termina.`,
              en: `The term ${list} does not say in which quarter it ends.`,
            }
          : {
              es: `${loose.length} plazos no dicen en qué trimestre terminan: ${list}${said.length > 3 ? '…' : ''}.`,
              en: `${loose.length} terms do not say in which quarter they end: ${list}${said.length > 3 ? '…' : ''}.`,
            },
      help: {
        es: 'Escriba el trimestre, el mes o el día en que termina: «2026-T2», «junio de 2026».',
        en: 'Write the quarter, the month or the day in which it ends: «2026-T2», «junio de 2026».',
      },
      related: more.map(({ attribute }) => ({
        span: attribute.value.span,
        message: { es: 'tampoco este', en: 'nor does this one' },
      })),
    };
  },
};

/**
 * A whole year, or a term counted from something else. «Marzo» says its quarter without a year, and what cannot be read
 * is the business of another rule.
 */
function isLoose({ attribute, date }: Term): boolean {
  if (attribute.key === 'inicio') return false;
  const { value } = attribute.value;
  return date ? date.precision === 'year' : isRelativeTerm(value) && parseDate(`${value} de 2000`) === null;
}
