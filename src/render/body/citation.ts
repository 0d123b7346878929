import { kindNames } from '../../check/breadcrumb.ts';
import type { Element, Kind, Plan } from '../../plan/model.ts';
import { bare, inherits } from '../../plan/number.ts';

/** How people cite an element. */
export interface Citation {
  /** Letter of its level and the numbers down to it: «E2.3», where «L2.3» is the línea of the same place. */
  readonly short: string;
  /** «Eje 2, estrategia 3». */
  readonly spoken: string;
  /** Whether the text itself does not say it: no number was written, and others of its kind stand beside it. */
  readonly needed: boolean;
}

/** The citation of every element by address: its written number, or else its place among its like. */
export function citations(plan: Plan): ReadonlyMap<string, Citation> {
  const found = new Map<string, Citation>();
  const cite = (siblings: readonly Element[], above: Above) => {
    const total = new Map<Kind, number>();
    for (const { kind, role } of siblings)
      if (role !== 'general') total.set(kind, (total.get(kind) ?? 0) + 1);
    const met = new Map<Kind, number>();
    siblings.forEach(element => {
      const { kind, role, dress, number } = element;
      if (role !== 'general') met.set(kind, (met.get(kind) ?? 0) + 1);
      const numbers = numbersOf(element, String(met.get(kind) ?? 1), above);
      const name = nameOf(element, numbers.at(-1) ?? '');
      const spoken =
        above.spoken === '' ? name : `${above.spoken}, ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
      found.set(element.address, {
        short: `${kindNames[kind][0]}${numbers.join('.')}`,
        spoken,
        needed: !number && role !== 'general' && (dress !== 'prose' || (total.get(kind) ?? 0) > 1),
      });
      cite(element.children, { element, numbers, spoken });
    });
  };
  cite(plan.children, { element: null, numbers: [], spoken: '' });
  return found;
}

interface Above {
  readonly element: Element | null;
  readonly numbers: readonly string[];
  readonly spoken: string;
}

/** The numbers from the top down to an element; a written «2.3» already says those above it. */
function numbersOf({ number }: Element, place: string, above: Above): string[] {
  if (!number) return [...above.numbers, place];
  const complete = above.element?.number && inherits(number.value, above.element.number.value);
  return complete ? number.value.parts.map(String) : [...above.numbers, bare(number.value)];
}

function nameOf(element: Element, place: string): string {
  if (element.role === 'general') return 'Objetivo general';
  return `${kindNames[element.kind]} ${element.number ? bare(element.number.value) : place}`;
}
