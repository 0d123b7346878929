import { kindNames } from '../../check/breadcrumb.ts';
import type { Element, Plan } from '../../plan/model.ts';
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
    siblings.forEach(element => {
      const like = siblings.filter(other => other.kind === element.kind && other.role !== 'general');
      const numbers = numbersOf(element, String(like.indexOf(element) + 1), above);
      const name = nameOf(element, numbers.at(-1) ?? '');
      const spoken =
        above.spoken === '' ? name : `${above.spoken}, ${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
      found.set(element.address, {
        short: `${kindNames[element.kind][0]}${numbers.join('.')}`,
        spoken,
        needed:
          !element.number && element.role !== 'general' && (element.dress !== 'prose' || like.length > 1),
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
