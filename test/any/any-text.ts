import fc from 'fast-check';
import { anyBody } from './any-body.ts';
import { anyFrontmatter } from './any-frontmatter.ts';
import { anyLine } from './any-line.ts';
import { anyPlan } from './any-plan.ts';
import { editedPlan } from './edited-plan.ts';

const underAnyFrontmatter = fc
  .tuple(anyFrontmatter, anyPlan)
  .map(
    ([lines, plan]) => `---\n${lines.join('\n')}\n---\n${plan.replace(/^\uFEFF?---[\s\S]*?\n---\r?\n/u, '')}`,
  );

/** Texts of every sort that a file may hold: plans, spoilt plans, lines of plans in any order, and noise. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: editedPlan },
  { weight: 2, arbitrary: anyPlan },
  { weight: 1, arbitrary: anyBody },
  { weight: 1, arbitrary: underAnyFrontmatter },
  { weight: 1, arbitrary: fc.array(anyLine, { maxLength: 30 }).map(lines => lines.join('\n')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
);
