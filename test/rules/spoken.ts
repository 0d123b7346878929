import { check } from '../../src/check/check.ts';
import type { Diagnostic } from '../../src/check/rule.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { rules } from '../../src/rules/index.ts';
import { bodyPlan, planOf } from '../read.ts';

/** What some rules find in a body under plain metadata, or in a whole document, on a deep-frozen plan. */
export function found(ids: readonly string[], text: string): Diagnostic[] {
  const plan = text.startsWith('---\n') ? planOf(text) : bodyPlan(text);
  const chosen = rules.filter(({ id }) => ids.includes(id));
  const known = check(plan, chosen, frameByKey(plan.profile.marco));
  return known.filter(({ rule }) => ids.includes(rule));
}

/** The same as `rule «words underlined»`, in the order of the text. */
export function spoken(ids: readonly string[], text: string): string[] {
  const plan = text.startsWith('---\n') ? planOf(text) : bodyPlan(text);
  return found(ids, text).map(({ rule, span }) => `${rule} «${plan.document.file.slice(span)}»`);
}
