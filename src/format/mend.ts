import { type Analysis, type AnalysisSettings, analyzePlan } from '../analyze-document.ts';
import type { Diagnostic, Fix } from '../check/rule.ts';
import type { Document } from '../document/document.ts';
import { readDocument } from '../document/read-document.ts';
import type { Plan } from '../plan/model.ts';
import { readPlan } from '../plan/read-plan.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type Loss, safeFixLoss, unsafeFixLoss } from './loss.ts';
import { type Made, makeChanges, type ReadPlan } from './make-changes.ts';

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
 * Applies the fixes of the wanted findings of an analysed file, reads again, and goes on until nothing changes. A safe
 * fix that does not keep every word, the elements and the metadata is refused, and so is an unsafe one that breaks the
 * metadata or mends nothing; what the author allowed is never fixed. Safe fixes come first, so that no unsafe one spoils
 * them.
 * What was refused is tried again when nothing else is left: other fixes may have made way for it.
 */
export function mend(
  found: Analysis,
  settings: AnalysisSettings,
  isWanted: (finding: Diagnostic) => boolean,
  readText: (file: SourceFile) => Document = readDocument,
): Mending {
  const read = (text: SourceFile) => readPlan(readText(text), settings.profile);
  const analysed = new WeakMap<Plan, Analysis>([[found.plan, found]]);
  const analyse = (plan: Plan): Analysis => {
    const analysis = analysed.get(plan) ?? analyzePlan(plan, settings);
    analysed.set(plan, analysis);
    return analysis;
  };
  const applied: Diagnostic[] = [];
  const seen = new Set<string>();
  let analysis = found;
  let refused: Made<Mendable>['refused'] = [];
  for (let round = 0; round < rounds; round++) {
    seen.add(analysis.plan.document.file.text);
    const wanted = analysis.diagnostics.filter(
      finding => finding.fix && !finding.suppression && isWanted(finding),
    );
    const names = new Set(refused.map(({ change }) => nameOf(change.finding)));
    const fresh = wanted.filter(finding => !names.has(nameOf(finding)));
    let step = nextStep(analysis.plan, read, analyse, fresh);
    if (step.made.length === 0 && fresh.length < wanted.length)
      step = nextStep(analysis.plan, read, analyse, wanted);
    refused = step.made.length === 0 ? step.refused : [...refused, ...step.refused];
    if (step.made.length === 0 || seen.has(step.plan.document.file.text)) break;
    applied.push(...step.made.map(({ finding }) => finding));
    analysis = analyse(step.plan);
  }
  return {
    file: analysis.plan.document.file,
    analysis,
    applied,
    refused: refused
      .map(({ change, loss }) => ({ finding: change.finding, loss }))
      .filter(({ finding }) => analysis.diagnostics.includes(finding)),
  };
}

/** The same for a finding that another round finds again, wherever it stands then. */
function nameOf({ rule, message, fix }: Diagnostic): string {
  return JSON.stringify([rule, message.es, fix?.edits.map(({ newText }) => newText)]);
}

interface Mendable {
  readonly finding: Diagnostic;
  readonly edits: Fix['edits'];
}

function nextStep(
  plan: Plan,
  read: ReadPlan,
  analyse: (plan: Plan) => Analysis,
  findings: readonly Diagnostic[],
): Made<Mendable> {
  const mendable = (safe: boolean) =>
    findings.flatMap((finding): Mendable[] =>
      finding.fix?.safe === safe ? [{ finding, edits: finding.fix.edits }] : [],
    );
  const safe = makeChanges(plan, read, mendable(true), safeFixLoss);
  if (safe.made.length > 0) return safe;
  const unsafe = makeChanges(plan, read, mendable(false), (before, after, made) => {
    const loss = unsafeFixLoss(before, after);
    if (loss) return loss;
    return areMended(made, analyse(before), analyse(after)) ? null : 'findings';
  });
  return { ...unsafe, refused: [...safe.refused, ...unsafe.refused] };
}

/** Whether each rule whose fixes were applied finds less than before. */
function areMended(made: readonly Mendable[], before: Analysis, after: Analysis): boolean {
  const count = ({ diagnostics }: Analysis, rule: string) =>
    diagnostics.filter(other => other.rule === rule).length;
  const rules = new Set(made.map(({ finding }) => finding.rule));
  return [...rules].every(rule => count(after, rule) < count(before, rule));
}
