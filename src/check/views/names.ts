import type { Element, Kind, Plan } from '../../plan/model.ts';
import { bare } from '../../plan/number.ts';
import { elements } from '../../plan/query.ts';

/** What an element may be called by: its address, or its number as written. */
export interface Named {
  readonly name: string;
  readonly element: Element;
}

/** The names of a plan by what stands before their last part: `eje-2/linea-`, `2.`, nothing before `c`. */
export type Names = ReadonlyMap<string, readonly Named[]>;

/** Gathers the addresses and the written numbers of a plan. */
export function names(plan: Plan): Names {
  const families = new Map<string, Named[]>();
  for (const element of elements(plan)) {
    for (const name of [element.address, ...(element.number ? [bare(element.number.value)] : [])]) {
      const { family } = split(name);
      const known = families.get(family);
      if (known) known.push({ name, element });
      else families.set(family, [{ name, element }]);
    }
  }
  return families;
}

/** The name nearest to one that does not exist: 2.6 for 2.9, never 3.9. Only of these kinds, where any is given. */
export function nearestName(name: string, kinds: readonly Kind[], among: Names): Named | null {
  const { family, count } = split(name.replace(/[()]/gu, ''));
  let near: Named | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const named of among.get(family) ?? []) {
    const away = Math.abs(split(named.name).count - count);
    if (away >= least || (kinds.length > 0 && !kinds.includes(named.element.kind))) continue;
    near = named;
    least = away;
  }
  return near;
}

/** `2.3` is 3 of `2.`, `linea-c` is 3 of `linea-`. */
function split(name: string): { family: string; count: number } {
  const last = /(?<![a-z])(?:\d+|[a-z])$/iu.exec(name)?.[0] ?? '';
  const count = /^\d/u.test(last) ? Number(last) : last.toLowerCase().charCodeAt(0) - 96;
  return { family: name.slice(0, name.length - last.length), count };
}
