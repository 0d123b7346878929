import type { Plan } from '../plan/model.ts';
import type { SourceFile } from '../text/source-file.ts';
import { bySpan, type Span } from '../text/span.ts';
import { applyEdits, type TextEdit } from '../text/text-edit.ts';
import type { Loss } from './loss.ts';

/** Edits that are made together or not at all. */
export interface Change {
  readonly edits: readonly TextEdit[];
}

/** Reads a text anew under the profile that holds for it. */
export type ReadPlan = (file: SourceFile) => Plan;

/** What became of some changes to a plan. */
export interface Made<T extends Change> {
  readonly plan: Plan;
  readonly made: readonly T[];
  /** Those that would lose something, and what. */
  readonly refused: readonly { readonly change: T; readonly loss: Loss }[];
}

/**
 * Makes as many of the changes as lose nothing. All refer to the same text; one that meets another is left for the
 * next time. They are tried together, then by halves, so that what is wrong is found in few readings.
 */
export function makeChanges<T extends Change>(
  plan: Plan,
  read: ReadPlan,
  changes: readonly T[],
  lossOf: (before: Plan, after: Plan, made: readonly T[]) => Loss | null,
): Made<T> {
  const { file } = plan.document;
  let [made, result]: [readonly T[], Plan] = [[], plan];
  const refused: { change: T; loss: Loss }[] = [];
  const attempt = (some: readonly T[]) => {
    const tried = [...made, ...some];
    const text = applyEdits(
      file.text,
      tried.flatMap(({ edits }) => edits),
    );
    const after = text === file.text ? plan : read(file.with(text));
    const loss = lossOf(plan, after, tried);
    const half = some.length >> 1;
    if (loss === null) [made, result] = [tried, after];
    else if (half > 0) for (const part of [some.slice(0, half), some.slice(half)]) attempt(part);
    else refused.push(...some.map(change => ({ change, loss })));
  };
  const useful = changes.filter(({ edits }) => edits.some(edit => file.slice(edit.span) !== edit.newText));
  const chosen = apart(useful);
  if (chosen.length > 0) attempt(chosen);
  return { plan: result, made, refused };
}

/** Changes of which no two meet. Every change is whole or absent, so that no fix is made by half. */
function apart<T extends Change>(changes: readonly T[]): T[] {
  const edits = changes.flatMap(change => change.edits.map(({ span }) => ({ change, span })));
  const left = new Set<T>();
  let last: { change: T; span: Span } | null = null;
  for (const edit of edits.sort((a, b) => bySpan(a.span, b.span))) {
    if (left.has(edit.change)) continue;
    if (last && last.change !== edit.change && meets(last.span, edit.span)) left.add(edit.change);
    else if (!last || edit.span.end >= last.span.end) last = edit;
  }
  return changes.filter(change => !left.has(change));
}

/** Whether two edits touch the same characters, or insert at one place. */
function meets(a: Span, b: Span): boolean {
  return b.start < a.end || a.start === b.start;
}
