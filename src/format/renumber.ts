import { isNumbered, type Numbered } from '../check/count.ts';
import { numberEdit } from '../check/number-edit.ts';
import { proseReferences } from '../check/views/prose-references.ts';
import { series } from '../check/views/series.ts';
import type { Element, Plan } from '../plan/model.ts';
import { bare, last, renumber, type WrittenNumber } from '../plan/number.ts';
import { elements, elementsWithPath } from '../plan/query.ts';
import { references } from '../plan/references.ts';
import { applyEdits, type TextEdit } from '../text/text-edit.ts';
import { type Loss, renumberingLoss } from './loss.ts';
import type { ReadPlan } from './make-changes.ts';
import { pin } from './pin.ts';

/** A plan whose written numbers follow each other. */
export interface Renumbering {
  /** As it was where something would be lost. */
  readonly plan: Plan;
  /** How many elements carry another number. */
  readonly renumbered: number;
  readonly refused: Loss | null;
}

/**
 * Numbers the elements of each series one after the other in their own style, and with them what names them by number
 * under `Depende de` and `Repite`. Elements whose address would change are pinned, so that every address stays.
 * Elements without number get none, and a plan whose prose names by number what would change is left as it is.
 */
export function renumberPlan(plan: Plan, read: ReadPlan): Renumbering {
  let pinned = plan;
  for (;;) {
    const { after, renumbered } = numbered(pinned, read);
    const moved = renumbered === 0 ? new Set<string>() : movedAddresses(pinned, after);
    if (moved.size === 0) {
      const refused = renumbered === 0 ? null : isCited(plan) ? 'citations' : renumberingLoss(plan, after);
      return refused ? { plan, renumbered: 0, refused } : { plan: after, renumbered, refused };
    }
    const next = pin(pinned, read, ({ address }) => moved.has(address));
    if (next.pinned.length === 0) return { plan, renumbered: 0, refused: 'elements' };
    pinned = next.plan;
  }
}

function numbered(plan: Plan, read: ReadPlan): { after: Plan; renumbered: number } {
  const numbers = newNumbers(plan);
  const changes = [...numbers].filter(([{ number }, now]) => number.value.text !== now.text);
  const edits = [
    ...changes.flatMap(([element, now]) => numberEdits(plan, element, now)),
    ...referenceEdits(plan, numbers),
  ];
  const { file } = plan.document;
  const after = changes.length === 0 ? plan : read(file.with(applyEdits(file.text, edits)));
  return { after, renumbered: changes.length };
}

/** Whether the prose names, by the old or by the new number, an element that gets another: it would mislead its readers. */
function isCited(plan: Plan): boolean {
  const changed = [...newNumbers(plan)].filter(([{ number }, now]) => number.value.text !== now.text);
  return proseReferences(plan).some(({ kind, number: said }) =>
    changed.some(
      ([element, now]) => element.kind === kind && [bare(element.number.value), bare(now)].includes(said),
    ),
  );
}

/** The addresses that would be others, the uppermost of each branch: what hangs from it goes by it. */
function movedAddresses(before: Plan, after: Plan): Set<string> {
  const now = [...elements(after)].map(({ address }) => address);
  const moved = new Set<string>();
  for (const [i, { element, path }] of [...elementsWithPath(before)].entries()) {
    if (element.address !== now[i] && !path.some(({ address }) => moved.has(address)))
      moved.add(element.address);
  }
  return moved;
}

/**
 * The number that each numbered element should carry. Parents come first: the prefix of a number follows theirs, and
 * one that no parent has is that of another plan.
 */
function newNumbers(plan: Plan): Map<Numbered, WrittenNumber> {
  const paths = new Map([...elementsWithPath(plan)].map(({ element, path }) => [element, path]));
  const inOrder = [...paths.keys()].filter(isNumbered);
  const numbers = new Map<Element, WrittenNumber>();
  const ends = new Map<string, Numbered>();
  for (const { parent, kind, elements: siblings } of series(plan)) {
    const counted = siblings.filter(isNumbered);
    const [first, final] = [counted[0], counted.at(-1)];
    if (!first || !final) continue;
    const { value } = first.number;
    const earlier = ends.get(`${kind} ${formOf(value)}`);
    ends.set(`${kind} ${formOf(value)}`, final);
    const depth = value.parts.length - 1;
    const holder = (parent ? [...(paths.get(parent) ?? []), parent] : [])
      .map(element => numbers.get(element)?.parts)
      .findLast(parts => parts?.length === depth);
    if (!counts(counted) || (depth > 0 && !holder)) continue;
    const before = [earlier, sameFormBefore(inOrder, first)].find(
      other => other && last(value) > 1 && last(value) === last(other.number.value) + 1,
    );
    const start = before ? last(numbers.get(before) ?? before.number.value) + 1 : 1;
    for (const [i, element] of counted.entries()) {
      const old = element.number.value;
      const parts = [...(holder ?? []), start + i];
      numbers.set(element, { ...old, parts, text: renumber(old, parts) });
    }
  }
  return numbers as Map<Numbered, WrittenNumber>;
}

/** The element with a number of the same form that stands before another, whatever its kind. */
function sameFormBefore(inOrder: readonly Numbered[], element: Numbered): Numbered | undefined {
  const form = formOf(element.number.value);
  return inOrder.slice(0, inOrder.indexOf(element)).findLast(({ number }) => formOf(number.value) === form);
}

/** As many letters as a list may have. */
const letters = 26;

/** How far one number of a count may be from the one before. */
const widest = 3;

/** Whether numbers of one form count their elements, with gaps and repetitions; those that mostly jump cite something. */
function counts(counted: readonly Numbered[]): boolean {
  const values = counted.map(({ number }) => number.value);
  const forms = new Set(values.map(formOf));
  if (forms.size > 1 || (values[0]?.style === 'letter' && values.length > letters)) return false;
  const steps = values.slice(1).map((value, i) => last(value) - last(values[i] ?? value));
  return steps.filter(step => step >= 0 && step <= widest).length * 2 >= steps.length;
}

function formOf({ style, parts }: WrittenNumber): string {
  return `${style} ${parts.length}`;
}

/** Where the number is the marker of the list and gets longer, what stands in the item moves with it. */
function numberEdits(plan: Plan, { number, span }: Numbered, now: WrittenNumber): TextEdit[] {
  const { file } = plan.document;
  const edit = numberEdit(file.text, number, now.text);
  const longer = now.text.length - number.value.text.length;
  if (edit.span.start !== span.start || longer <= 0) return [edit];
  const first = file.positionAt(span.start).line + 1;
  const end = file.positionAt(Math.max(span.start, span.end - 1)).line;
  const lines = Array.from({ length: Math.max(0, end - first + 1) }, (_, i) => file.lineSpan(first + i));
  const indented = lines.filter(line => /^[ \t]+\S/u.test(file.slice(line)));
  return [
    edit,
    ...indented.map(({ start }) => ({ span: { start, end: start }, newText: ' '.repeat(longer) })),
  ];
}

/** What names an element by its number; addresses stay, and with them what names it by address. */
function referenceEdits(plan: Plan, numbers: ReadonlyMap<Element, WrittenNumber>): TextEdit[] {
  return references(plan).flatMap(({ written, target }) => {
    const [old, now] = [target?.number?.value, target && numbers.get(target)];
    const cited = written.value.replace(/^\(|\)$/gu, '');
    if (!old || !now || bare(old).toLowerCase() !== cited.toLowerCase()) return [];
    const at = written.span.start + plan.document.file.slice(written.span).indexOf(cited);
    return [{ span: { start: at, end: at + cited.length }, newText: bare(now) }];
  });
}
