import type { Rung } from '../../plan/profile.ts';
import type { Outcome } from '../check-file.ts';
import { packReport, unpackReport } from '../packed-report.ts';

/** What a thread is told when it is hired. */
export interface Orders {
  readonly cwd: string;
  readonly gate: Rung | null;
  /** Where the store is; null for none. */
  readonly store: string | null;
}

/** What a thread says of the file it was given. */
export interface Answer {
  readonly at: number;
  readonly packed?: string;
  /** What went wrong in the program itself. */
  readonly fault?: string;
}

/** An outcome as text: texts pass between threads faster than what they say. */
export function packOutcome(outcome: Outcome): string {
  if ('failure' in outcome) return JSON.stringify(outcome);
  const { reports, key } = outcome;
  return JSON.stringify({
    key,
    reports: { own: packReport(reports.own), profile: reports.profile && packReport(reports.profile) },
  });
}

/** The outcome that `packOutcome` made a text of. */
export function unpackOutcome(packed: string): Outcome {
  const outcome = JSON.parse(packed);
  if ('failure' in outcome) return outcome;
  const { key, reports } = outcome;
  return {
    key,
    reports: { own: unpackReport(reports.own), profile: reports.profile && unpackReport(reports.profile) },
  };
}
