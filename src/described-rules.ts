import type { Rule } from './check/rule.ts';
import { suppressionRules } from './check/suppression.ts';
import { rules } from './rules/index.ts';

/** Every rule by name and weight, those about suppressions included, in the order of the alphabet. */
export const describedRules: readonly Omit<Rule, 'check'>[] = [...rules, ...suppressionRules].sort((a, b) =>
  a.id < b.id ? -1 : 1,
);
