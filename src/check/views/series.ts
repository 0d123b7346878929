import type { Paragraph } from 'mdast';
import { spanOf } from '../../document/span-of.ts';
import type { Element, Kind, Plan } from '../../plan/model.ts';
import { elements } from '../../plan/query.ts';
import { kept } from '../../text/kept.ts';
import { announcedEjes } from './announced-ejes.ts';

/** Siblings of one kind in the order of the text, with no heading or label between them: they are counted as one. */
export interface Series {
  readonly parent: Element | null;
  readonly kind: Kind;
  readonly elements: readonly Element[];
}

/** Every series of a plan, in the order of the text. Ejes that only the list of ejes names are in none. */
export const series: (plan: Plan) => readonly Series[] = kept(plan => {
  const { undeveloped } = announcedEjes(plan);
  const separators = separatorsOf(plan);
  const found: Series[] = [];
  const split = (children: readonly Element[], parent: Element | null) => {
    const last = new Map<Kind, Element[]>();
    for (const element of children) {
      if (undeveloped.includes(element)) continue;
      const run = last.get(element.kind);
      const previous = run?.at(-1);
      if (run && previous && !isApart(previous, element, separators)) run.push(element);
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
});

/** Where headings, bold lines and labels stand by themselves, in order. */
function separatorsOf(plan: Plan): number[] {
  const known = new Set([...elements(plan)].map(({ span }) => span.start));
  const labels = plan.announcements.map(({ label }) => label.span.start);
  const others = plan.document.body.children
    .filter(block => block.type === 'heading' || (block.type === 'paragraph' && isBoldLine(block)))
    .map(block => spanOf(block).start)
    .filter(start => !known.has(start));
  return [...labels, ...others].sort((a, b) => a - b);
}

/** Whether a paragraph is a line in bold and nothing else, which is how some authors write a heading. */
export function isBoldLine({ children }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === 'strong';
}

/** Whether something stands between the whole of the first and the second. */
function isApart(a: Element, b: Element, separators: readonly number[]): boolean {
  let [low, high] = [0, separators.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((separators[middle] ?? 0) < a.span.end) low = middle + 1;
    else high = middle;
  }
  return (separators[low] ?? b.span.start) < b.span.start;
}
