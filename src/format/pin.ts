import { type TextBlock, textBlocks } from '../document/text-blocks.ts';
import type { Element, Plan } from '../plan/model.ts';
import { elements } from '../plan/query.ts';
import { type Loss, layoutLoss } from './loss.ts';
import { type Change, makeChanges, type ReadPlan } from './make-changes.ts';

/** A plan whose elements keep their addresses whatever becomes of their numbers. */
export interface Pinning {
  readonly plan: Plan;
  /** Addresses written, in the order of the text. */
  readonly pinned: readonly string[];
  /** Elements that could not be pinned without changing the plan, and what would change. */
  readonly refused: readonly { readonly address: string; readonly loss: Loss }[];
}

interface Pin extends Change {
  readonly address: string;
}

/** Writes `<!-- id: … -->` at the end of the line of every element that has none, or of those asked for. */
export function pin(
  plan: Plan,
  read: ReadPlan,
  isWanted: (element: Element) => boolean = () => true,
): Pinning {
  const blocks = textBlocks(plan.document);
  const pins = [...elements(plan)].flatMap((element): Pin[] => {
    const block = element.pin || !isWanted(element) ? null : blockOf(blocks, element);
    if (!block) return [];
    const at = endOf(block, element, plan.document.file.text);
    const edit = { span: { start: at, end: at }, newText: ` <!-- id: ${element.address} -->` };
    return [{ address: element.address, edits: [edit] }];
  });
  const { plan: pinned, made, refused } = makeChanges(plan, read, pins, lossOf);
  return {
    plan: pinned,
    pinned: made.map(({ address }) => address),
    refused: refused.map(({ change, loss }) => ({ address: change.address, loss })),
  };
}

/** Words and comments are more by the pins; everything else is as before. */
function lossOf(before: Plan, after: Plan, made: readonly Pin[]): Loss | null {
  return layoutLoss(before, after, { pinned: made.map(({ address }) => address) });
}

/** The heading, paragraph or cell that says the element. */
function blockOf(blocks: readonly TextBlock[], { text: { span } }: Element): TextBlock | null {
  let from = 0;
  for (let to = blocks.length; from < to; ) {
    const middle = (from + to) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= span.end) from = middle + 1;
    else to = middle;
  }
  const block = blocks[from - 1];
  return block && span.end <= block.span.end ? block : null;
}

/** Behind everything the line says, its other comments included, but before the marks that close a heading. */
function endOf({ type, span }: TextBlock, { text }: Element, source: string): number {
  if (type === 'cell') return text.span.end;
  if (type === 'paragraph') return span.end;
  const heading = source.slice(span.start, span.end);
  const closing = /(?:[ \t]+#+[ \t]*|[ \t]*\r?\n[ \t]*(?:=+|-+)[ \t]*)$/u.exec(heading);
  return span.start + (closing?.index ?? heading.length);
}
