import { type CheckSettings, check } from './check/check.ts';
import { type Ladder, ladder } from './check/ladder.ts';
import { unmeasured } from './check/measure.ts';
import type { Diagnostic, Rule } from './check/rule.ts';
import type { Document } from './document/document.ts';
import type { Plan } from './plan/model.ts';
import type { Profile } from './plan/profile.ts';
import { readPlan } from './plan/read-plan.ts';
import type { Frame } from './reference/frame.ts';
import { rules as allRules } from './rules/index.ts';

/** What the front half of the program knows of one file. */
export interface Analysis {
  readonly plan: Plan;
  /** Every finding of every rung, silenced ones included, in the order of the text. */
  readonly diagnostics: readonly Diagnostic[];
  readonly ladder: Ladder;
}

/** What an analysis stands on besides the text. */
export interface AnalysisSettings extends CheckSettings {
  readonly profile: Profile;
  readonly frame: Frame;
  readonly rules?: readonly Rule[];
}

/** A document to findings in one call: used by the command line, by editors and by tests alike. Pure; never throws. */
export function analyzeDocument(document: Document, settings: AnalysisSettings): Analysis {
  const { measure = unmeasured } = settings;
  return analyzePlan(
    measure('entender', () => readPlan(document, settings.profile)),
    settings,
  );
}

/** The same for what is read already, under the profile of the settings. */
export function analyzePlan(plan: Plan, settings: AnalysisSettings): Analysis {
  const severities = { ...settings.profile.reglas, ...settings.severities };
  const diagnostics = check(plan, settings.rules ?? allRules, settings.frame, { ...settings, severities });
  return { plan, diagnostics, ladder: ladder(plan, diagnostics) };
}

/** What `perfil:` says; null where it says nothing that can be a profile. */
export function profileName(document: Document): string | null {
  const value = document.frontmatter?.value;
  const name = typeof value === 'object' && value !== null && 'perfil' in value ? value.perfil : null;
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : null;
}
