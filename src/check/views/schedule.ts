import { type PlanDate, parseDate } from '../../plan/dates.ts';
import type { Attribute, Element, Plan } from '../../plan/model.ts';
import { isFilled } from '../../plan/placeholder.ts';
import { elements } from '../../plan/query.ts';

/** A `Plazo`, `Inicio` or `Fin` of an element. */
export interface Term {
  readonly element: Element;
  readonly attribute: Attribute;
  /** Null where the words are no date. */
  readonly date: PlanDate | null;
}

/** The terms of a plan in the order of its elements; those still to be defined are left out. */
export function schedule(plan: Plan): readonly Term[] {
  const terms: Term[] = [];
  for (const element of elements(plan)) {
    for (const attribute of element.attributes) {
      const { key, value } = attribute;
      if ((key !== 'plazo' && key !== 'inicio' && key !== 'fin') || !isFilled(value.value)) continue;
      terms.push({ element, attribute, date: parseDate(value.value) });
    }
  }
  return terms;
}
