import type { Root } from 'hast';
import { cite } from '../check/breadcrumb.ts';
import { type Element, isDeeper, type Kind, type Plan } from '../plan/model.ts';
import { elements as allElements, elementsUnder, isAction, namedKinds } from '../plan/query.ts';
import { elementsIn } from './body/elements-in.ts';
import { capitalised } from './cover.ts';
import { withoutHidden } from './json/without-hidden.ts';
import { publicPlan } from './public-plan.ts';

/** A plan at a glance: its parts of the highest level, each with what stands under it. */
export interface Overview {
  /** What the parts are called: «Ejes», «Líneas de acción». */
  readonly name: string;
  /** One of them: «eje». */
  readonly one: string;
  readonly parts: readonly Part[];
}

/** One part, in words that may be published. */
export interface Part {
  readonly element: Element;
  /** «Eje 2». */
  readonly cited: string;
  /** Its wording; may be empty. */
  readonly text: string;
  /** Everything under it, at any depth. */
  readonly under: readonly Element[];
  /** How many elements of each level are under it: «5 estrategias». */
  readonly counts: readonly Count[];
}

/** How many there are of something, and its name in the number that goes with them. */
export interface Count {
  readonly count: number;
  readonly name: string;
  /** Its name in the plural. */
  readonly many: string;
}

/** The overview of a plan as far as it stands in a body; null where there are no two parts to tell apart. */
export function overviewOf(written: Plan, body: Root): Overview | null {
  const plan = withoutHidden(publicPlan(written));
  const shown = idsOf(body);
  const isShown = ({ address }: Element) => shown.has(address);
  const top = plan.children.filter(child => child.role === null && isShown(child));
  const [main, ...rest] = top
    .map(({ kind }) => kind)
    .sort((a, b) => (isDeeper(b, a) ? -1 : isDeeper(a, b) ? 1 : 0));
  if (main === undefined || rest.length === 0) return null;
  const elements = top.filter(({ kind }) => kind === main);
  if (elements.length < 2) return null;
  const named = namedKinds(plan);
  return {
    name: capitalised(plan.profile.niveles[main].plural),
    one: plan.profile.niveles[main].singular.toLowerCase(),
    parts: elements.map(element => {
      const under = elementsUnder(element).filter(isShown);
      return {
        element,
        cited: cite(element),
        text: element.text.value,
        under,
        counts: countsOf(under, plan, named),
      };
    }),
  };
}

/** Every element of a plan that stands in a body, in words that may be published. */
export function shownElements(written: Plan, body: Root): Element[] {
  const shown = idsOf(body);
  return [...allElements(withoutHidden(publicPlan(written)))].filter(({ address }) => shown.has(address));
}

function idsOf(body: Root): ReadonlySet<unknown> {
  const ids = new Set<unknown>();
  for (const { properties } of elementsIn(body)) ids.add(properties.id);
  return ids;
}

/** By level from the top down; actions whose level the plan never names are just that. */
function countsOf(under: readonly Element[], plan: Plan, named: ReadonlySet<Kind>): Count[] {
  const counts = new Map<string, { count: number; one: string; many: string }>();
  for (const element of under) {
    const { kind, settledBy } = element;
    const unnamed = isAction(element) && settledBy === 'profile' && !named.has(kind);
    const { singular, plural } = plan.profile.niveles[kind];
    const key = unnamed ? 'accion' : kind;
    const known = counts.get(key) ?? {
      count: 0,
      one: unnamed ? 'acción' : singular.toLowerCase(),
      many: unnamed ? 'acciones' : plural.toLowerCase(),
    };
    counts.set(key, { ...known, count: known.count + 1 });
  }
  return [...counts.values()].map(({ count, one, many }) => ({
    count,
    name: count === 1 ? one : many,
    many,
  }));
}
