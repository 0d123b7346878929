import { theElement } from '../check/kind-words.ts';
import type { Rule } from '../check/rule.ts';
import type { Attribute, Element, Kind } from '../plan/model.ts';
import { readQuantity } from '../plan/quantity.ts';
import { elements } from '../plan/query.ts';

/** Weights of parts that do not make a whole. */
export const rule: Rule = {
  id: 'ponderacion-no-suma',
  rung: 'auditable',
  severity: 'error',
  summary: {
    es: 'Las ponderaciones de los elementos hermanos no suman 100.',
    en: 'The weights of sibling elements do not add up to 100.',
  },
  *check(plan) {
    const holders: { holder: Element | null; children: readonly Element[] }[] = [
      { holder: null, children: plan.children },
      ...[...elements(plan)].map(element => ({ holder: element, children: element.children })),
    ];
    for (const { holder, children } of holders) {
      for (const group of byKind(children)) {
        const weights = group.flatMap(weightOf);
        const [first] = weights;
        if (!first || weights.length < 2 || weights.length < group.length) continue;
        const sum = Math.round(weights.reduce((total, { value }) => total + value, 0) * 100) / 100;
        const whole = weights.every(({ value, percent }) => value <= 1 && !percent) ? 1 : 100;
        if (Math.abs(sum - whole) <= whole * 0.005) continue;
        const of = holder ? theElement(holder) : { es: 'el plan', en: 'the plan' };
        yield {
          span: first.attribute.value.span,
          message: {
            es: `Las ${weights.length} ponderaciones en ${of.es} suman ${sum}; se esperaba ${whole}.`,
            en: `The ${weights.length} weights in ${of.en} add up to ${sum}; ${whole} was expected.`,
          },
          help: {
            es: 'Corrija las que no correspondan: juntas son el todo que se evalúa.',
            en: 'Correct those that are wrong: together they are the whole that is assessed.',
          },
          related: weights.slice(1).map(({ attribute }) => ({
            span: attribute.value.span,
            message: { es: 'suma con esta', en: 'added to this' },
          })),
        };
      }
    }
  },
};

/** Siblings by kind; none where no sibling has a weight. */
function byKind(children: readonly Element[]): Iterable<readonly Element[]> {
  const groups = new Map<Kind, Element[]>();
  if (!children.some(isWeighed)) return groups.values();
  for (const child of children) {
    const known = groups.get(child.kind);
    if (known) known.push(child);
    else groups.set(child.kind, [child]);
  }
  return groups.values();
}

function isWeighed({ attributes }: Element): boolean {
  return attributes.some(({ key }) => key === 'ponderacion');
}

function weightOf({ attributes }: Element): { attribute: Attribute; value: number; percent: boolean }[] {
  const attribute = attributes.find(({ key }) => key === 'ponderacion');
  const read = attribute && readQuantity(attribute.value.value);
  return attribute && read && read.unit === ''
    ? [{ attribute, value: read.value, percent: read.percent }]
    : [];
}
