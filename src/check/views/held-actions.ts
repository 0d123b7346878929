import type { Attribute, Element, Plan } from '../../plan/model.ts';
import { isFilled } from '../../plan/placeholder.ts';
import { elementsWithPath, isAction } from '../../plan/query.ts';

/** An action that gets carried out, with the attributes that hold for it: its own and those of what holds it. */
export interface HeldAction {
  readonly action: Element;
  /** The element of the first level that holds it; null where it is one itself. */
  readonly holder: Element | null;
  readonly attributes: readonly Attribute[];
}

/** The leaf actions of a plan; attributes that say nothing yet are left out. */
export function heldActions(plan: Plan): readonly HeldAction[] {
  const actions: HeldAction[] = [];
  for (const { element, path } of elementsWithPath(plan)) {
    if (!isAction(element) || element.children.length > 0) continue;
    const attributes = [element, ...path].flatMap(holder => holder.attributes);
    actions.push({
      action: element,
      holder: path[0] ?? null,
      attributes: attributes.filter(attribute => isFilled(attribute.value.value)),
    });
  }
  return actions;
}
