import type { Analysis } from '../analyze.ts';
import { within } from '../check/ladder.ts';
import { type Diagnostic, type Severity, severities } from '../check/rule.ts';
import type { Rung } from '../plan/profile.ts';
import type { SourceFile } from '../text/source-file.ts';

/** What a run found in one file: a plan with its analysis, or another file, such as a profile, with faults alone. */
export interface FileReport {
  readonly file: SourceFile;
  readonly analysis: Analysis | null;
  /** The rung at which this file is gated. */
  readonly gate: Rung;
  /** All findings of all rungs, allowed ones included, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those of them that a baseline accepts. */
  readonly debt?: ReadonlySet<Diagnostic>;
}

/** What a run of `plan validate` found. */
export interface Report {
  readonly files: readonly FileReport[];
  /** Of the whole run, in milliseconds; null where the output must not change from run to run. */
  readonly elapsed: number | null;
  /** Set where the run fixed plans: the findings are then those that remain. */
  readonly fixed?: FixesDone;
}

/** How many fixes were made in how many files, and whether unsafe ones were asked for. */
export interface FixesDone {
  readonly fixes: number;
  readonly files: number;
  readonly unsafe: boolean;
}

/** Findings that count: at or below the gate, and neither allowed by the author nor accepted by a baseline. */
export function shown({ diagnostics, gate, debt }: FileReport): Diagnostic[] {
  return diagnostics.filter(
    diagnostic => within(diagnostic.rung, gate) && !diagnostic.suppression && !debt?.has(diagnostic),
  );
}

/** Findings at or below the gate that the author allowed with a reason. */
export function allowed(file: FileReport): Diagnostic[] {
  return file.diagnostics.filter(diagnostic => within(diagnostic.rung, file.gate) && diagnostic.suppression);
}

/** How many findings of each severity. */
export function tally(diagnostics: readonly Diagnostic[]): Record<Severity, number> {
  const counts = Object.fromEntries(severities.map(severity => [severity, 0])) as Record<Severity, number>;
  for (const diagnostic of diagnostics) counts[diagnostic.severity]++;
  return counts;
}

/** Whether the run fails: an error at or below some file's gate. */
export function fails(report: Report): boolean {
  return report.files.some(file => shown(file).some(diagnostic => diagnostic.severity === 'error'));
}
