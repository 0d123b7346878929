import type { Severity } from '../check/rule.ts';
import { type Rung, rungs } from '../plan/profile.ts';
import type { Counts } from '../plan/query.ts';
import { addCounts, noCounts } from './counts.ts';
import { type FileReport, type FixesDone, shown, tally } from './report.ts';

/** What a run found, counted over all its files, none of which need be kept for it. */
export interface Totals {
  readonly files: number;
  readonly plans: number;
  /** Files with findings that count. */
  readonly touched: number;
  /** Findings that count. */
  readonly found: Readonly<Record<Severity, number>>;
  /** Those of them with a fix. */
  readonly fixes: { readonly safe: number; readonly unsafe: number };
  /** What the plans hold together. */
  readonly counts: Counts;
  /** The highest rung that every plan has reached; null for none. */
  readonly reached: Rung | null;
  /** Whether a baseline accepts anything. */
  readonly hasDebt: boolean;
}

/** A run of `plan validate` once all its files were checked. */
export interface Run extends Totals {
  /** Of the whole run, in milliseconds; null where the output must not change from run to run. */
  readonly elapsed: number | null;
  /** Set where the run fixed plans: the findings are then those that remain. */
  readonly fixed?: FixesDone;
}

/** Whether a run fails: an error at or below some file's gate. */
export function fails({ found }: Totals): boolean {
  return found.error > 0;
}

/** Counts files one after the other. */
export function totaling(): { readonly add: (report: FileReport) => void; readonly sum: () => Totals } {
  const found = tally([]);
  const fixes = { safe: 0, unsafe: 0 };
  let [files, plans, touched, lowest] = [0, 0, 0, Number.POSITIVE_INFINITY];
  let counts = noCounts;
  let hasDebt = false;
  return {
    add(report) {
      const { plan, debt } = report;
      const counting = shown(report);
      files++;
      if (counting.length > 0) touched++;
      for (const { severity, fix } of counting) {
        found[severity]++;
        if (fix) fixes[fix.safe ? 'safe' : 'unsafe']++;
      }
      hasDebt ||= debt !== undefined && debt.size > 0;
      if (!plan) return;
      plans++;
      counts = addCounts(counts, plan.counts);
      const { reached } = plan.ladder;
      lowest = Math.min(lowest, reached === null ? -1 : rungs.indexOf(reached));
    },
    sum: () => ({ files, plans, touched, found, fixes, counts, reached: rungs[lowest] ?? null, hasDebt }),
  };
}
