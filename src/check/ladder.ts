import type { Plan } from '../plan/model.ts';
import { type Rung, rungs } from '../plan/profile.ts';
import { elements, itemsAt } from '../plan/query.ts';
import { responsiblesOf } from '../plan/responsibles.ts';
import { inCodeOrder } from '../text/code-order.ts';
import { fold } from '../text/fold.ts';
import type { Span } from '../text/span.ts';
import { cite } from './breadcrumb.ts';
import type { Diagnostic } from './rule.ts';

/** How far a plan has come and what it lacks. */
export interface Ladder {
  /** The highest rung below which, and on which, the plan has no error; null where it does not reach the first. */
  readonly reached: Rung | null;
  /** The next rung; null at the top. */
  readonly next: Rung | null;
  /** Errors that keep the plan from the next rung, by rule, most first. */
  readonly missing: readonly { readonly rule: string; readonly count: number }[];
  /** The same errors by element of the first level, in the order of the text; `cite` is empty for the plan itself. */
  readonly byElement: readonly { readonly cite: string; readonly count: number }[];
  /**
   * The same errors by who answers for the element or for the nearest that holds it, most first; last those of nobody,
   * whose name is empty. What two answer for counts for both. Empty below the rungs that ask for what an action says:
   * how a plan is set out is its author's work, whoever answers for its actions.
   */
  readonly byResponsible: readonly { readonly name: string; readonly count: number }[];
}

/** Places a plan on the maturity ladder. Findings the author allowed do not hold it back. */
export function ladder(plan: Plan, diagnostics: readonly Diagnostic[]): Ladder {
  const errors = diagnostics.filter(diagnostic => diagnostic.severity === 'error' && !diagnostic.suppression);
  const next = rungs.find(rung => errors.some(error => error.rung === rung)) ?? null;
  const below = next === null ? rungs.length : rungs.indexOf(next);
  const holding = errors.filter(error => error.rung === next);
  return {
    reached: rungs[below - 1] ?? null,
    next,
    missing: tally(holding.flatMap(error => placesOf(error).map(() => error.rule)))
      .map(([rule, count]) => ({ rule, count }))
      .sort((a, b) => b.count - a.count || inCodeOrder(a.rule, b.rule)),
    byElement: byElement(plan, holding),
    byResponsible: next !== null && within('ejecutable', next) ? byResponsible(plan, holding) : [],
  };
}

/** Whether a rung is at or below another. */
export function within(rung: Rung, gate: Rung): boolean {
  return rungs.indexOf(rung) <= rungs.indexOf(gate);
}

function byElement(plan: Plan, errors: readonly Diagnostic[]): { cite: string; count: number }[] {
  const places = errors.flatMap(placesOf);
  const counts = new Map(tally(places.map(({ start }) => itemsAt(plan, start)[0]?.address ?? '')));
  const own = counts.get('');
  const named = [...elements(plan)].flatMap(element => {
    const count = counts.get(element.address);
    return count ? [{ cite: cite(element), count }] : [];
  });
  return own ? [{ cite: '', count: own }, ...named] : named;
}

function byResponsible(plan: Plan, errors: readonly Diagnostic[]): { name: string; count: number }[] {
  const counts = new Map<string, { name: string; count: number }>();
  for (const { start } of errors.flatMap(placesOf)) {
    const names = itemsAt(plan, start)
      .map(responsiblesOf)
      .findLast(found => found.length > 0) ?? [''];
    for (const name of names) {
      const known = counts.get(fold(name)) ?? { name, count: 0 };
      counts.set(fold(name), { ...known, count: known.count + 1 });
    }
  }
  return [...counts.values()].sort(
    (a, b) =>
      Number(a.name === '') - Number(b.name === '') || b.count - a.count || (a.name < b.name ? -1 : 1),
  );
}

/** Every place that an error counts for. */
function placesOf({ places, span }: Diagnostic): readonly Span[] {
  return places ?? [span];
}

function tally(keys: readonly string[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts];
}
