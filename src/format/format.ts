import type { AnalysisSettings } from '../analyze-document.ts';
import { check } from '../check/check.ts';
import type { Fix, Rule } from '../check/rule.ts';
import type { Document } from '../document/document.ts';
import { readDocument } from '../document/read-document.ts';
import type { Plan } from '../plan/model.ts';
import { readPlan } from '../plan/read-plan.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type Loss, layoutLoss } from './loss.ts';
import { makeChanges } from './make-changes.ts';
import type { LayoutChange, Pass } from './pass.ts';

/** A file after the passes. */
export interface Formatting {
  readonly plan: Plan;
  /** The passes that changed something. */
  readonly changed: readonly Pass[];
  /** Changes that were not made, since they would lose something. */
  readonly refused: readonly {
    readonly pass: Pass;
    readonly change: LayoutChange;
    readonly loss: Loss;
  }[];
}

/** One pass may prepare another; more rounds than this are a quarrel between two. */
const rounds = 10;

/**
 * Lays out a plan: every pass in turn, again and again until none changes anything. Words, paragraphs, elements,
 * metadata and comments stay as they are; a change that would alter one of them is not made.
 */
export function format(
  file: SourceFile,
  settings: AnalysisSettings,
  passes: readonly Pass[],
  readText: (file: SourceFile) => Document = readDocument,
): Formatting {
  const read = (text: SourceFile) => readPlan(readText(text), settings.profile);
  let plan = read(file);
  const changed = new Set<Pass>();
  let refused: Formatting['refused'] = [];
  for (let round = 0, before: Plan | null = null; round < rounds && before !== plan; round++) {
    before = plan;
    refused = [];
    if (plan.document.refusal) break;
    for (const pass of passes) {
      const changes = [...pass.changes(plan, fixesIn(plan, settings))];
      const step = makeChanges(plan, read, changes, lossOf);
      refused = [...refused, ...step.refused.map(one => ({ pass, ...one }))];
      if (step.made.length > 0) changed.add(pass);
      plan = step.plan;
    }
  }
  return { plan, changed: [...changed], refused };
}

function lossOf(before: Plan, after: Plan, made: readonly LayoutChange[]): Loss | null {
  return layoutLoss(before, after, {
    dropped: made.flatMap(({ dropped }) => dropped ?? []),
    joins: made.some(({ joins }) => joins),
  });
}

function fixesIn(plan: Plan, settings: AnalysisSettings): (rule: Rule) => Fix[] {
  const severities = { ...settings.profile.reglas, ...settings.severities };
  return rule =>
    check(plan, [rule], settings.frame, { ...settings, severities })
      .filter(finding => finding.rule === rule.id && !finding.suppression)
      .flatMap(({ fix }) => fix ?? []);
}
