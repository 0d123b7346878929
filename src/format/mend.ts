import type { Analysis } from '../analyze.ts';
import type { Diagnostic, Fix } from '../check/rule.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type Loss, safeFixLoss, unsafeFixLoss } from './loss.ts';
import { makeChanges } from './make-changes.ts';

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
 * keep every word, the elements and the metadata is refused, and so is any that breaks the metadata; what the
 * author allowed is never fixed. Safe fixes come first, so that no unsafe one spoils them.
 */
export function mend(
  file: SourceFile,
  analyze: (file: SourceFile) => Analysis,
  isWanted: (finding: Diagnostic) => boolean,
): Mending {
  const applied: Diagnostic[] = [];
  const seen = new Set<string>();
  let analysis = analyze(file);
  let refused: Mending['refused'] = [];
  for (let round = 0; round < rounds; round++) {
    const { text } = analysis.plan.document.file;
    seen.add(text);
    const step = nextStep(analysis, isWanted);
    if (step.made.length === 0 || seen.has(step.plan.document.file.text)) {
      refused = step.refused;
      break;
    }
    applied.push(...step.made.map(({ finding }) => finding));
    analysis = analyze(step.plan.document.file);
  }
  return { file: analysis.plan.document.file, analysis, applied, refused };
}

interface Mendable {
  readonly finding: Diagnostic;
  readonly fix: Fix;
  readonly edits: Fix['edits'];
}

function nextStep({ plan, diagnostics }: Analysis, isWanted: (finding: Diagnostic) => boolean) {
  const mendable = diagnostics.flatMap((finding): Mendable[] =>
    finding.fix && !finding.suppression && isWanted(finding)
      ? [{ finding, fix: finding.fix, edits: finding.fix.edits }]
      : [],
  );
  const safe = makeChanges(
    plan,
    mendable.filter(({ fix }) => fix.safe),
    safeFixLoss,
  );
  const unsafe =
    safe.made.length > 0
      ? null
      : makeChanges(
          plan,
          mendable.filter(({ fix }) => !fix.safe),
          unsafeFixLoss,
        );
  const refused = [...safe.refused, ...(unsafe?.refused ?? [])].map(({ change, loss }) => ({
    finding: change.finding,
    loss,
  }));
  return { ...(unsafe ?? safe), refused };
}
