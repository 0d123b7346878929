import type { Plan } from '../../plan/model.ts';
import { itemAt } from '../../plan/query.ts';

/** The two sorts of objectives of a whole plan. */
export type ObjectiveRole = 'general' | 'especifico';

/** The sorts of objective of which the plan shows no trace above its elements: «Objetivos» alone stands for both. */
export function missingRoles(plan: Plan): ReadonlySet<ObjectiveRole> {
  const missing = new Set<ObjectiveRole>(['general', 'especifico']);
  const shown = [
    ...plan.children.filter(({ kind }) => kind === 'objetivo').map(({ role }) => role),
    ...plan.announcements
      .filter(({ kinds, parent }) => parent === null && kinds.includes('objetivo'))
      .map(({ role }) => role),
    ...plan.document.sections
      .filter(
        ({ title, span }) =>
          /^\P{L}*objetivos?(?!\p{L})(?!\s+(?:general|espec))/iu.test(title) &&
          itemAt(plan, span.start) === null,
      )
      .map(() => null),
  ];
  for (const role of shown) {
    if (role === null) missing.clear();
    else missing.delete(role);
  }
  return missing;
}
