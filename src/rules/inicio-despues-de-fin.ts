import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { schedule, type Term } from '../check/views/schedule.ts';

/** An action that would end before it begins. */
export const rule: Rule = {
  id: 'inicio-despues-de-fin',
  rung: 'presentable',
  severity: 'error',
  summary: {
    es: 'Una acción empieza después de terminar.',
    en: 'An action begins after it ends.',
  },
  *check(_plan, { views }) {
    const terms = views(schedule);
    const starts = new Map(
      terms.filter(({ attribute }) => attribute.key === 'inicio').map(term => [term.element, term]),
    );
    for (const term of terms) {
      const { attribute, date, element } = term;
      if (!date) continue;
      if (date.start > date.end) yield reversed(term);
      const start = attribute.key === 'fin' ? starts.get(element) : undefined;
      if (!start?.date || start.date.start <= date.end) continue;
      const [from, to] = [quote(start.attribute.value.value), quote(attribute.value.value)];
      yield {
        span: attribute.value.span,
        message: {
          es: `La acción termina en ${to}, antes de su inicio, ${from}.`,
          en: `The action ends in ${to}, before its start, ${from}.`,
        },
        help: { es: 'Corrija una de las dos fechas.', en: 'Correct one of the two dates.' },
        related: [{ span: start.attribute.value.span, message: { es: 'el inicio', en: 'the start' } }],
      };
    }
  },
};

/** «2026-T3/2026-T1». */
function reversed({ attribute: { label, value } }: Term): Finding {
  return {
    span: value.span,
    message: {
      es: `${label.value}: ${quote(value.value)} termina antes de empezar.`,
      en: `${label.value}: ${quote(value.value)} ends before it begins.`,
    },
    help: { es: 'Escriba primero la fecha en que empieza.', en: 'Write the date it begins first.' },
  };
}
