import { quote } from '../check/quote.ts';
import { type FileReport, shown } from './report.ts';
import type { Reported } from './reported.ts';

/** A place at fault when the baseline was made, which is let pass until it is mended. */
interface Debt {
  readonly rule: string;
  /** As `placePrints` gives it. */
  readonly print: string;
  /** The words it stands at, for who reviews the file; nothing reads them. */
  readonly words: string;
}

/** Findings that are accepted, by the path of their plan from the folder of the baseline. */
export type Baseline = ReadonlyMap<string, readonly Debt[]>;

/** What a baseline accepts of a file's findings, and how many of its debts are no longer there. */
export function applyBaseline(
  baseline: Baseline,
  path: string,
  report: FileReport,
): { report: FileReport; settled: number } {
  const debts = new Set((baseline.get(path) ?? []).map(({ print }) => print));
  if (debts.size === 0) return { report, settled: 0 };
  const isDebt = ({ placePrints }: Reported) => placePrints.every(print => debts.has(print));
  const debt = new Set(
    shown(report)
      .filter(isDebt)
      .map(({ print }) => print),
  );
  return { report: { ...report, debt }, settled: debts.size - standing(report, debts).size };
}

/** What became of a baseline when it was made anew. */
export interface BaselineUpdate {
  readonly baseline: Baseline;
  readonly total: number;
  readonly added: number;
  readonly removed: number;
}

/**
 * A baseline that accepts today's findings of `files`, which are keyed as the baseline is and gone through once. Debts of other files stay,
 * but for those that are `gone`; so do debts that only a higher level than today's would show.
 */
export function updateBaseline(
  before: Baseline,
  files: Iterable<readonly [string, FileReport]>,
  gone: ReadonlySet<string>,
): BaselineUpdate {
  const after = new Map([...before].filter(([path]) => !gone.has(path)));
  for (const [path, report] of files) {
    const { debt: _, ...whole } = report;
    const old = before.get(path) ?? [];
    const there = standing(whole, new Set(old.map(({ print }) => print)));
    const today = shown(whole).flatMap(diagnostic =>
      (diagnostic.places ?? [diagnostic.span]).map((span, i) => ({
        rule: diagnostic.rule,
        print: diagnostic.placePrints[i] ?? '',
        words: quote(report.file.slice(span) || diagnostic.message.es).slice(1, -1),
      })),
    );
    const now = new Set(today.map(({ print }) => print));
    const debts = [...today, ...old.filter(({ print }) => there.has(print) && !now.has(print))];
    if (debts.length > 0) after.set(path, debts);
    else after.delete(path);
  }
  const [was, is] = [printsOf(before), printsOf(after)];
  return {
    baseline: after,
    total: is.size,
    added: [...is].filter(print => !was.has(print)).length,
    removed: [...was].filter(print => !is.has(print)).length,
  };
}

/** The debts that are still there: an author who allows a finding with a reason settles it. */
function standing(report: FileReport, debts: ReadonlySet<string>): Set<string> {
  const open = report.diagnostics.filter(diagnostic => !diagnostic.suppression);
  return new Set(open.flatMap(({ placePrints }) => placePrints).filter(print => debts.has(print)));
}

function printsOf(baseline: Baseline): Set<string> {
  return new Set([...baseline].flatMap(([path, debts]) => debts.map(({ print }) => `${path}\n${print}`)));
}
