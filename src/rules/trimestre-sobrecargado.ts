import type { Rule, Setting } from '../check/rule.ts';
import { heldActions } from '../check/views/held-actions.ts';
import { partRange } from '../plan/date-range.ts';
import { type PlanDate, parseDate, printDate } from '../plan/dates.ts';
import type { Attribute } from '../plan/model.ts';

const actions: Setting<number> = {
  id: 'acciones',
  default: 15,
  about: {
    es: 'Cuántas acciones pueden terminar en un mismo trimestre',
    en: 'How many actions may end in one quarter',
  },
};

/** A quarter in which everything falls due. */
export const rule: Rule = {
  id: 'trimestre-sobrecargado',
  rung: 'ejecutable',
  severity: 'sugerencia',
  summary: {
    es: 'Demasiadas acciones terminan en el mismo trimestre.',
    en: 'Too many actions end in the same quarter.',
  },
  settings: [actions],
  *check(_, { views, setting }) {
    const ends = views(heldActions).flatMap(({ attributes }) => endOf(attributes) ?? []);
    const byQuarter = new Map<string, End[]>();
    for (const end of ends) {
      const known = byQuarter.get(end.quarter.start);
      if (known) known.push(end);
      else byQuarter.set(end.quarter.start, [end]);
    }
    for (const due of byQuarter.values()) {
      const [first] = due;
      // An even share is no load, however many the plan has.
      if (!first || due.length <= setting(actions) || due.length * 3 < ends.length) continue;
      const name = printDate(first.quarter);
      yield {
        span: first.attribute.value.span,
        message: {
          es: `En el ${name} terminan ${due.length} de las ${ends.length} acciones con fecha.`,
          en: `Between ${first.quarter.start.slice(0, 7)} and ${first.quarter.end.slice(0, 7)} end ${due.length} of the ${ends.length} actions with a date.`,
        },
        label: { es: 'la primera', en: 'the first' },
        help: {
          es: 'Adelante las que no dependan de otras: lo que vence todo junto se atrasa todo junto.',
          en: 'Bring forward those that depend on no other: what falls due together is late together.',
        },
      };
    }
  },
};

interface End {
  readonly attribute: Attribute;
  readonly quarter: PlanDate;
}

/** The quarter in which the nearest term of an action ends; null where it says none so exactly. */
function endOf(attributes: readonly Attribute[]): End | null {
  const attribute = attributes.find(({ key }) => key === 'fin' || key === 'plazo');
  const date = attribute && parseDate(attribute.value.value);
  if (!attribute || !date || date.precision === 'year') return null;
  const [year, month] = date.end.split('-').map(Number);
  const quarter = partRange(year ?? 0, 3, Math.ceil((month ?? 1) / 3));
  return quarter && { attribute, quarter };
}
