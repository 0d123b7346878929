import type { Fix, Rule } from '../check/rule.ts';
import type { Plan } from '../plan/model.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Allowance } from './loss.ts';
import type { Change } from './make-changes.ts';

/** A change of layout, with what it may lose besides white space and marks. */
export interface LayoutChange extends Change, Allowance {}

/** One habit of layout. Pure: it yields changes, each of which is made only if words and plan stay as they are. */
export interface Pass {
  readonly id: string;
  /** What it sees to, as it is listed beside a file: «viñetas dobles». */
  readonly title: Bilingual;
  /** `fixesOf` gives the fixes that a rule proposes, those apart that the author or the configuration does not want. */
  changes(plan: Plan, fixesOf: (rule: Rule) => readonly Fix[]): Iterable<LayoutChange>;
}
