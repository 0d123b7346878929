import type { Analysis } from '../analyze-document.ts';
import { cite } from '../check/breadcrumb.ts';
import type { Ladder } from '../check/ladder.ts';
import type { Diagnostic } from '../check/rule.ts';
import type { Element } from '../plan/model.ts';
import type { Rung } from '../plan/profile.ts';
import { type Counts, countElements, itemsAt } from '../plan/query.ts';
import { kept } from '../text/kept.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type Prints, printsOf } from './fingerprint.ts';
import type { FileReport } from './report.ts';

/** What reports say of a plan besides its findings: plain data, so that its trees need not be kept. */
export interface PlanFacts {
  /** The name of its profile. */
  readonly profile: string;
  readonly title: string | null;
  readonly counts: Counts;
  readonly ladder: Ladder;
}

/** A finding as reports need it: plain data too, with all they ask of the plan around its place. */
export interface Reported extends Diagnostic, Prints {
  /** The address of the innermost element that holds its place; null where none does. */
  readonly element: string | null;
  /** The element of the first level that holds it, by its address, and what it says; null where none does. */
  readonly chapter: { readonly address: string; readonly title: string } | null;
}

/** What a run found in a plan. */
export function reportPlan(
  file: SourceFile,
  { plan, diagnostics, ladder }: Analysis,
  gate: Rung,
): FileReport {
  const facts: PlanFacts = {
    profile: plan.profile.id,
    title: plan.frontmatter.values.titulo ?? null,
    counts: countElements(plan),
    ladder,
  };
  const prints = printsOf(file, plan, diagnostics);
  return {
    file,
    plan: facts,
    gate,
    diagnostics: diagnostics.map((diagnostic, i) => {
      const holders = itemsAt(plan, diagnostic.span.start);
      const [first] = holders;
      return {
        ...diagnostic,
        element: holders.at(-1)?.address ?? null,
        chapter: first ? chapterOf(first) : null,
        ...(prints[i] ?? noPrints),
      };
    }),
  };
}

const chapterOf = kept((element: Element) => ({
  address: element.address,
  title: `${cite(element)}. ${element.text.value}`.replace(/\.\s*$/u, ''),
}));

/** What was found in a file that is no plan, such as a profile. */
export function reportFaults(file: SourceFile, faults: readonly Diagnostic[]): FileReport {
  const prints = printsOf(file, null, faults);
  return {
    file,
    plan: null,
    gate: 'esqueleto',
    diagnostics: faults.map((fault, i) => ({
      ...fault,
      element: null,
      chapter: null,
      ...(prints[i] ?? noPrints),
    })),
  };
}

const noPrints: Prints = { print: '', placePrints: [] };
