import { type WordChanges, withChanges } from '../lexicon/word-list.ts';
import type { Plan } from '../plan/model.ts';
import { itemsAt } from '../plan/query.ts';
import type { Frame } from '../reference/frame.ts';
import { inCodeOrder } from '../text/code-order.ts';
import { bySpan } from '../text/span.ts';
import { breadcrumb } from './breadcrumb.ts';
import { type Measure, unmeasured } from './measure.ts';
import type { Diagnostic, Finding, Rule, RuleContext, Setting, SettingValue, Severity } from './rule.ts';
import { applySuppressions } from './suppression.ts';

/** Which rules run and how much each weighs; `no` switches one off. Rules not named keep their own severity. */
export type Severities = Readonly<Record<string, Severity | 'no'>>;

/** What a profile and a configuration say about checking; all of it may be absent. */
export interface CheckSettings {
  readonly severities?: Severities;
  /** Values of the rules' settings, by rule and setting. */
  readonly adjustments?: Readonly<Record<string, Readonly<Record<string, SettingValue>>>>;
  /** Changes to word lists, by list. */
  readonly words?: Readonly<Record<string, WordChanges>>;
  /** Whether the configuration says which profile the plans have that name none. */
  readonly profileGiven?: boolean;
  /** Takes the time of each rule, and of what they share. */
  readonly measure?: Measure;
}

/**
 * Runs the rules over a plan. All findings at once, in the order of the text; those the author silenced are kept
 * and marked. A rule that throws becomes one finding that names it, and the others still run.
 */
export function check(
  plan: Plan,
  rules: readonly Rule[],
  frame: Frame,
  settings: CheckSettings = {},
): Diagnostic[] {
  const {
    severities = {},
    adjustments = {},
    words = {},
    profileGiven = false,
    measure = unmeasured,
  } = settings;
  const views = newViews(plan, measure);
  const diagnostics: Diagnostic[] = [];
  for (const rule of rules) {
    const weight = severities[rule.id] ?? (rule.optional ? 'no' : rule.severity);
    if (weight === 'no') continue;
    const context: RuleContext = {
      frame,
      views,
      profileGiven,
      words: list => withChanges(list, words[list.id]),
      // The configuration was read against the rule's own settings, so its value has the setting's type.
      setting: <T extends SettingValue>(setting: Setting<T>) =>
        (adjustments[rule.id]?.[setting.id] as T | undefined) ?? setting.default,
    };
    for (const finding of measure(rule.id, () => run(rule, plan, context))) {
      diagnostics.push({
        ...finding,
        rule: rule.id,
        rung: rule.rung,
        severity: severities[rule.id] === undefined ? (finding.severity ?? weight) : weight,
        breadcrumb: breadcrumb(itemsAt(plan, finding.span.start)),
        suppression: null,
      });
    }
  }
  return applySuppressions(plan, diagnostics, rules, severities).sort(inReadingOrder);
}

/** By place, then heavier first, then by rule: the order never depends on that of the rules. */
function inReadingOrder(a: Diagnostic, b: Diagnostic): number {
  return (
    bySpan(a.span, b.span) || lightness[a.severity] - lightness[b.severity] || inCodeOrder(a.rule, b.rule)
  );
}

const lightness: Readonly<Record<Severity, number>> = { error: 0, aviso: 1, sugerencia: 2 };

function run(rule: Rule, plan: Plan, context: RuleContext): Finding[] {
  try {
    return [...rule.check(plan, context)];
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return [
      {
        span: { start: plan.document.bodySpan.start, end: plan.document.bodySpan.start },
        severity: 'error',
        message: {
          es: `La regla falló por un defecto del programa, no del plan: ${reason}`,
          en: `The rule failed through a fault of the program, not of the plan: ${reason}`,
        },
      },
    ];
  }
}

function newViews(plan: Plan, measure: Measure): RuleContext['views'] {
  const made = new Map<unknown, unknown>();
  return <T>(view: (plan: Plan) => T): T => {
    const known = made.get(view);
    if (known !== undefined) return known as T;
    const value = measure('compartir', () => view(plan));
    made.set(view, value);
    return value;
  };
}
