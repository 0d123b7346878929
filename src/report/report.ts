import { within } from '../check/ladder.ts';
import { type Severity, severities } from '../check/rule.ts';
import type { Rung } from '../plan/profile.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { PlanFacts, Reported } from './reported.ts';

/** What a run found in one file: a plan, or another file, such as a profile, with faults alone. */
export interface FileReport {
  readonly file: SourceFile;
  /** Null for a file that is no plan. */
  readonly plan: PlanFacts | null;
  /** The rung at which this file is gated. */
  readonly gate: Rung;
  /** All findings of all rungs, allowed ones included, in the order of the text. */
  readonly diagnostics: readonly Reported[];
  /** The prints of those of them that a baseline accepts. */
  readonly debt?: ReadonlySet<string>;
}

/** How many fixes were made in how many files, and whether unsafe ones were asked for. */
export interface FixesDone {
  readonly fixes: number;
  readonly files: number;
  readonly unsafe: boolean;
}

/** Findings that count: at or below the gate, and neither allowed by the author nor accepted by a baseline. */
export function shown({ diagnostics, gate, debt }: FileReport): Reported[] {
  return diagnostics.filter(
    diagnostic => within(diagnostic.rung, gate) && !diagnostic.suppression && !debt?.has(diagnostic.print),
  );
}

/** Findings at or below the gate that the author allowed with a reason. */
export function allowed(file: FileReport): Reported[] {
  return file.diagnostics.filter(diagnostic => within(diagnostic.rung, file.gate) && diagnostic.suppression);
}

/** How many findings of each severity. */
export function tally(diagnostics: readonly { readonly severity: Severity }[]): Record<Severity, number> {
  const counts = Object.fromEntries(severities.map(severity => [severity, 0])) as Record<Severity, number>;
  for (const diagnostic of diagnostics) counts[diagnostic.severity]++;
  return counts;
}
