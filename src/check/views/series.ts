import type { Paragraph } from 'mdast';
import { spanOf } from '../../document/span-of.ts';
import type { Element, Kind, Plan } from '../../plan/model.ts';
import { elements } from '../../plan/query.ts';

/** Siblings of one kind in the order of the text, with no heading or label between them: they are counted as one. */
export interface Series {
  readonly parent: Element | null;
  readonly kind: Kind;
  readonly elements: readonly Element[];
}

/** Every series of a plan, in the order of the text. */
export function series(plan: Plan): readonly Series[] {
  const separators = separatorsOf(plan);
  const found: Series[] = [];
  const split = (children: readonly Element[], parent: Element | null) => {
    const last = new Map<Kind, Element[]>();
    for (const element of children) {
      const run = last.get(element.kind);
      const previous = run?.at(-1);
      if (run && previous && !isApart(previous, element, parent, separators)) run.push(element);
      else {
        const begun = [element];
        last.set(element.kind, begun);
        found.push({ parent, kind: element.kind, elements: begun });
      }
    }
  };
  split(plan.children, null);
  for (const element of elements(plan)) split(element.children, element);
  return found;
}

/** A heading, a bold line or a label that stands by itself. `parent` is the address under which a label stands. */
interface Separator {
  readonly start: number;
  readonly parent?: string | null;
}

function separatorsOf(plan: Plan): Separator[] {
  const known = new Set([...elements(plan)].map(({ span }) => span.start));
  const labels = plan.announcements.map(({ label, parent }) => ({ start: label.span.start, parent }));
  const others = plan.document.body.children
    .filter(block => block.type === 'heading' || (block.type === 'paragraph' && isBoldLine(block)))
    .map(block => ({ start: spanOf(block).start }))
    .filter(({ start }) => !known.has(start));
  return [...labels, ...others].sort((a, b) => a.start - b.start);
}

/** Whether a paragraph is a line in bold and nothing else, which is how some authors write a heading. */
export function isBoldLine({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong';
}

/** A label of their parent, or anything that stands after the whole of the first. */
function isApart(a: Element, b: Element, parent: Element | null, separators: readonly Separator[]): boolean {
  for (let i = after(separators, a.span.start); i < separators.length; i++) {
    const separator = separators[i];
    if (!separator || separator.start >= b.span.start) return false;
    if (separator.parent !== undefined && separator.parent === (parent?.address ?? null)) return true;
    if (separator.start >= a.span.end) return true;
  }
  return false;
}

/** Index of the first separator past an offset. */
function after(separators: readonly Separator[], offset: number): number {
  let [low, high] = [0, separators.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((separators[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
