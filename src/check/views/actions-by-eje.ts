import type { Eje, Plan } from '../../plan/model.ts';
import { elementsWithPath, isAction } from '../../plan/query.ts';

/** How many actions at the bottom each eje holds, in the order of the text; those that hold none are left out. */
export function actionsByEje(plan: Plan): ReadonlyMap<Eje, number> {
  const counts = new Map<Eje, number>();
  for (const { element, path } of elementsWithPath(plan)) {
    const [eje] = path;
    if (eje?.kind !== 'eje' || !isAction(element) || element.children.length > 0) continue;
    counts.set(eje, (counts.get(eje) ?? 0) + 1);
  }
  return counts;
}
