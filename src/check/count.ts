import type { Element } from '../plan/model.ts';
import { last, renumber, type WrittenNumber } from '../plan/number.ts';
import { sayNumber } from './kind-words.ts';
import type { Series } from './views/series.ts';

/** An element whose author gave it a number. */
export type Numbered = Element & { readonly number: NonNullable<Element['number']> };

/** One way in which the numbers of a series do not count. No element is in two of them. */
export type NumberingFault =
  /** Numbers are missing before `element`; `previous` is null where the count begins too late. */
  | {
      readonly kind: 'gap';
      readonly element: Numbered;
      readonly previous: Numbered | null;
      readonly missing: Missing;
    }
  /** `element` stands after one with a higher number. */
  | { readonly kind: 'order'; readonly element: Numbered; readonly previous: Numbered }
  /** `again` carry the number of `first`; `all` where the whole series carries one number. */
  | {
      readonly kind: 'repeated';
      readonly first: Numbered;
      readonly again: readonly Numbered[];
      readonly all: boolean;
      /** What the only repetition should say, where the numbers around it leave no doubt. */
      readonly meant: string | null;
    }
  /** The count begins anew at `element` with nothing between. */
  | { readonly kind: 'restart'; readonly element: Numbered; readonly previous: Numbered }
  /** The numbers of `elements`, siblings, do not begin with that of `holder`. */
  | { readonly kind: 'foreign'; readonly elements: readonly Numbered[]; readonly holder: Numbered };

/** How many numbers a series lacks in one place, and the first and the last as they are cited. */
export interface Missing {
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** Siblings whose prefix is not that of what holds them. */
export type Foreign = Extract<NumberingFault, { kind: 'foreign' }>;

/** Whether an author numbered an element. */
export function isNumbered(element: Element): element is Numbered {
  return element.number !== null;
}

/** What a series is counted in. */
interface Setting {
  /** Whether a numbered element stands around it. */
  readonly held: boolean;
  readonly foreign: Foreign | null;
  /** The numbers of the series before it; takes its own. */
  readonly seen: Set<string>;
}

/** What is wrong with how a series counts. */
export function countFaults(series: Series, { held, foreign, seen }: Setting): NumberingFault[] {
  const isWhole = foreign?.elements.length === series.elements.length;
  const strays = new Set<Element>(isWhole ? [] : foreign?.elements);
  const faults: NumberingFault[] = [];
  for (const steps of stepsOf(series, strays)) {
    for (const { run, restart } of runsOf(steps)) {
      if (restart) faults.push(restart);
      faults.push(...runFaults(run, held, seen));
    }
    for (const { element } of steps) seen.add(nameNumber(element.number.value));
  }
  return faults;
}

/** One step of a count: an element, what its number counts to, and how many siblings without number precede it. */
interface Step {
  readonly element: Numbered;
  readonly value: number;
  readonly unnumbered: number;
}

/**
 * The numbers of a series that count together: of one style and one prefix. One with a stray prefix is as good as
 * none, and a list that counts «ñ)» among its letters is as right as one that does not.
 */
function stepsOf({ elements }: Series, strays: ReadonlySet<Element>): Step[][] {
  const groups = new Map<string, Step[]>();
  let unnumbered = 0;
  for (const element of elements) {
    if (!isNumbered(element) || strays.has(element)) {
      unnumbered++;
      continue;
    }
    const { value } = element.number;
    if (/ñ/iu.test(value.text)) continue;
    const group = `${value.style} ${value.parts.slice(0, -1).join('.')}`;
    const steps = groups.get(group) ?? [];
    steps.push({ element, value: last(value), unnumbered });
    groups.set(group, steps);
    unnumbered = 0;
  }
  return [...groups.values()];
}

/** Parts where the count begins anew: at 1, when 2 comes next. */
function* runsOf(
  steps: readonly Step[],
): Generator<{ run: readonly Step[]; restart: NumberingFault | null }> {
  let from = 0;
  let restart: NumberingFault | null = null;
  for (let i = 1; i <= steps.length; i++) {
    const [previous, step, next] = [steps[i - 1], steps[i], steps[i + 1]];
    const begins = step && previous && step.value === 1 && previous.value > 1 && next?.value === 2;
    if (step && !begins) continue;
    yield { run: steps.slice(from, i), restart };
    from = i;
    restart =
      step && previous ? { kind: 'restart', element: step.element, previous: previous.element } : null;
  }
}

function runFaults(run: readonly Step[], held: boolean, seen: ReadonlySet<string>): NumberingFault[] {
  const byValue = new Map<number, Numbered[]>();
  for (const { element, value } of run) byValue.set(value, [...(byValue.get(value) ?? []), element]);
  const [first] = run;
  if (!first) return [];
  if (byValue.size === 1 && run.length > 1) {
    const again = run.slice(1).map(({ element }) => element);
    return [{ kind: 'repeated', first: first.element, again, all: true, meant: null }];
  }
  return [...repetitions(run, byValue), ...gaps(run, byValue, held, seen)];
}

function* repetitions(
  run: readonly Step[],
  byValue: ReadonlyMap<number, Numbered[]>,
): Generator<NumberingFault> {
  for (const [value, [first, ...again]] of byValue) {
    const [second] = again;
    if (!first || !second) continue;
    const next = run[run.findIndex(({ element }) => element === second) + 1];
    const fits = again.length === 1 && !byValue.has(value + 1) && (!next || next.value === value + 2);
    const { parts } = second.number.value;
    const meant = fits ? renumber(second.number.value, [...parts.slice(0, -1), value + 1]) : null;
    yield { kind: 'repeated', first, again, all: false, meant };
  }
}

/** Holes and steps back. Numbers that mostly jump do not count anything: they cite something else. */
function gaps(
  run: readonly Step[],
  byValue: ReadonlyMap<number, Numbered[]>,
  held: boolean,
  seen: ReadonlySet<string>,
): NumberingFault[] {
  const found: NumberingFault[] = [];
  let [highest] = run;
  let [even, repeats, back] = [0, 0, false];
  if (!highest) return [];
  if (highest.value > 1) found.push(...lateStart(run, highest, held, seen));
  for (const step of run.slice(1)) {
    const { element, value } = step;
    if (byValue.get(value)?.[0] !== element) {
      repeats++;
      continue;
    }
    const previous = highest.element;
    if (value < highest.value) {
      if (!back) found.push({ kind: 'order', element, previous });
      back = true;
      continue;
    }
    const missing = value > highest.value + 1 ? between(step, highest.value, byValue) : null;
    if (!missing || missing.count === 0) even++;
    else if (step.unnumbered + repeats < missing.count)
      found.push({ kind: 'gap', element, previous, missing });
    [highest, repeats] = [step, 0];
  }
  const counts =
    found.filter(({ kind }) => kind === 'gap').length <= Math.max(even, run[0]?.value === 1 ? 1 : 0);
  return counts ? found : [];
}

/** A count that begins past 1 and goes on with no other. «4.6.8» may be the number it has in another plan. */
function lateStart(
  run: readonly Step[],
  first: Step,
  held: boolean,
  seen: ReadonlySet<string>,
): NumberingFault[] {
  const { element, value, unnumbered } = first;
  const isPart = element.number.value.parts.length > 1;
  if (isPart ? !held : run.length === 1) return [];
  if (seen.has(nameNumber(element.number.value, value - 1)) || unnumbered >= value - 1) return [];
  return [{ kind: 'gap', element, previous: null, missing: between(first, 0, new Map()) }];
}

/** The numbers between two steps that the run does not have. They are counted, not listed: there may be millions. */
function between({ element, value }: Step, from: number, present: ReadonlyMap<number, unknown>): Missing {
  const { value: number } = element.number;
  let [first, final] = [from + 1, value - 1];
  while (first <= final && present.has(first)) first++;
  while (final > first && present.has(final)) final--;
  const held = heldBetween(first, final, present);
  const cited = (n: number) => {
    const parts = [...number.parts.slice(0, -1), n];
    return sayNumber({ ...number, parts, text: renumber(number, parts) });
  };
  return { count: Math.max(0, final - first + 1 - held), first: cited(first), last: cited(final) };
}

/** How many numbers of a run stand between two, found by the shorter way. */
function heldBetween(first: number, final: number, present: ReadonlyMap<number, unknown>): number {
  if (final - first > present.size) return [...present.keys()].filter(n => n > first && n < final).length;
  let held = 0;
  for (let n = first + 1; n < final; n++) if (present.has(n)) held++;
  return held;
}

/** A number without its form, to be recognised when another list goes on with it. */
export function nameNumber({ style, parts }: WrittenNumber, value = parts.at(-1)): string {
  return `${style} ${[...parts.slice(0, -1), value].join('.')}`;
}
