import type { Analysis } from '../analyze.ts';
import type { Diagnostic, Fix } from '../check/rule.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type Loss, safeFixLoss, unsafeFixLoss } from './loss.ts';
import { type Made, makeChanges } from './make-changes.ts';

/** A file after its fixes. */
export interface Mending {
  readonly file: SourceFile;
  /** Of the mended file: what is left to do. */
  readonly analysis: Analysis;
  /** The findings that were mended, in the order in which they were. */
  readonly applied: readonly Diagnostic[];
  /** Findings of the mended file whose fix would lose something, and what. */
  readonly refused: readonly { readonly finding: Diagnostic; readonly loss: Loss }[];
}

/** Fixes uncover faults: a second marker behind the first, a word behind a hyphen. More rounds than this are a quarrel. */
const rounds = 10;

/**
 * Applies the fixes of the wanted findings, reads again, and goes on until nothing changes. A safe fix that does not
 * keep every word, the elements and the metadata is refused, and so is an unsafe one that breaks the metadata or
 * mends nothing; what the author allowed is never fixed. Safe fixes come first, so that no unsafe one spoils them.
 */
export function mend(
  file: SourceFile,
  analyze: (file: SourceFile) => Analysis,
  isWanted: (finding: Diagnostic) => boolean,
): Mending {
  const read = remembering(analyze);
  const applied: Diagnostic[] = [];
  const seen = new Set<string>();
  let analysis = read(file);
  let refused: Mending['refused'] = [];
  for (let round = 0; round < rounds; round++) {
    seen.add(analysis.plan.document.file.text);
    const step = nextStep(analysis, read, isWanted);
    if (step.made.length === 0 || seen.has(step.plan.document.file.text)) {
      refused = step.refused.map(({ change, loss }) => ({ finding: change.finding, loss }));
      break;
    }
    applied.push(...step.made.map(({ finding }) => finding));
    analysis = read(step.plan.document.file);
  }
  return { file: analysis.plan.document.file, analysis, applied, refused };
}

/** A text that was looked at to judge a fix is mostly the next one to be mended. */
function remembering(analyze: (file: SourceFile) => Analysis): (file: SourceFile) => Analysis {
  const known = new WeakMap<SourceFile, Analysis>();
  return file => {
    const analysis = known.get(file) ?? analyze(file);
    known.set(file, analysis);
    return analysis;
  };
}

interface Mendable {
  readonly finding: Diagnostic;
  readonly edits: Fix['edits'];
}

function nextStep(
  { plan, diagnostics }: Analysis,
  read: (file: SourceFile) => Analysis,
  isWanted: (finding: Diagnostic) => boolean,
): Made<Mendable> {
  const mendable = (safe: boolean) =>
    diagnostics.flatMap((finding): Mendable[] =>
      finding.fix?.safe === safe && !finding.suppression && isWanted(finding)
        ? [{ finding, edits: finding.fix.edits }]
        : [],
    );
  const readPlan = (file: SourceFile) => read(file).plan;
  const safe = makeChanges(plan, readPlan, mendable(true), safeFixLoss);
  if (safe.made.length > 0) return safe;
  const unsafe = makeChanges(plan, readPlan, mendable(false), (before, after, made) => {
    const loss = unsafeFixLoss(before, after);
    return loss ?? (areMended(made, diagnostics, read(after.document.file).diagnostics) ? null : 'findings');
  });
  return { ...unsafe, refused: [...safe.refused, ...unsafe.refused] };
}

/** Whether each rule whose fixes were applied finds less than before. */
function areMended(
  made: readonly Mendable[],
  before: readonly Diagnostic[],
  after: readonly Diagnostic[],
): boolean {
  return made.every(({ finding: { rule } }) => {
    const [old, now] = [before, after].map(all => all.filter(other => other.rule === rule).length);
    return (now ?? 0) < (old ?? 0);
  });
}
