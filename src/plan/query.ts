import { kept } from '../text/kept.ts';
import type { Element, Kind, Plan } from './model.ts';

/** Every element in the order of the text, parents before children. */
export const elements: (plan: Plan) => readonly Element[] = kept(plan =>
  elementsWithPath(plan).map(({ element }) => element),
);

/** Every element of one kind. */
export function items<K extends Kind>(plan: Plan, kind: K): Extract<Element, { kind: K }>[] {
  return elements(plan).filter((one): one is Extract<Element, { kind: K }> => one.kind === kind);
}

/** An element and those that hold it, outermost first. */
export interface ElementWithPath {
  readonly element: Element;
  readonly path: readonly Element[];
}

/** Every element with those that hold it. Walks without recursion. */
export const elementsWithPath: (plan: Plan) => readonly ElementWithPath[] = kept(plan => {
  const all: ElementWithPath[] = [];
  const pending: ElementWithPath[] = [];
  const push = (children: readonly Element[], path: readonly Element[]) => {
    for (let i = children.length - 1; i >= 0; i--) {
      const element = children[i];
      if (element) pending.push({ element, path });
    }
  };
  push(plan.children, []);
  for (let next = pending.pop(); next; next = pending.pop()) {
    all.push(next);
    const { element, path } = next;
    if (element.children.length > 0) push(element.children, [...path, element]);
  }
  return all;
});

/** The elements that hold an offset, outermost first; empty where none does. */
export function itemsAt(plan: Plan, offset: number): readonly Element[] {
  const path: Element[] = [];
  for (let inner = holding(plan.children, offset); inner; inner = holding(inner.children, offset))
    path.push(inner);
  return path;
}

/** Looks in halves: elements stand in the order of the text, each behind the one before it. */
function holding(siblings: readonly Element[], offset: number): Element | undefined {
  let [from, to] = [0, siblings.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((siblings[middle]?.span.start ?? 0) <= offset) from = middle + 1;
    else to = middle;
  }
  const last = siblings[from - 1];
  return last && offset < last.span.end ? last : undefined;
}

/** The innermost element that holds an offset. */
export function itemAt(plan: Plan, offset: number): Element | null {
  return itemsAt(plan, offset).at(-1) ?? null;
}

/** Estrategias, líneas and actividades: what somebody has to do. */
export function isAction(element: Element): boolean {
  return element.kind === 'estrategia' || element.kind === 'linea' || element.kind === 'actividad';
}

/** How many elements of each kind, the objectives of the whole plan counted apart. */
export interface Counts {
  readonly objetivoGeneral: number;
  readonly objetivosEspecificos: number;
  readonly ejes: number;
  readonly programas: number;
  readonly objetivos: number;
  readonly estrategias: number;
  readonly lineas: number;
  readonly actividades: number;
  /** Actions whose level no word of the plan names: «Líneas de acción» never stands above or before them. */
  readonly accionesSinNombre: number;
}

/** Counts every element once, by kind. */
export function countElements(plan: Plan): Counts {
  const named = namedKinds(plan);
  const all = [...elements(plan)];
  const unnamed = (element: Element) =>
    isAction(element) && element.settledBy === 'profile' && !named.has(element.kind);
  const of = (kind: Kind) =>
    all.filter(element => element.kind === kind && !unnamed(element) && element.role === null).length;
  return {
    objetivoGeneral: all.filter(element => element.role === 'general').length,
    objetivosEspecificos: all.filter(element => element.role === 'especifico').length,
    ejes: of('eje'),
    programas: of('programa'),
    objetivos: of('objetivo'),
    estrategias: of('estrategia'),
    lineas: of('linea'),
    actividades: of('actividad'),
    accionesSinNombre: all.filter(unnamed).length,
  };
}

/** The levels that some word of the plan names. */
export function namedKinds(plan: Plan): ReadonlySet<Kind> {
  const named = new Set(plan.announcements.flatMap(announcement => announcement.kinds));
  for (const element of elements(plan)) if (element.settledBy === 'label') named.add(element.kind);
  return named;
}

/** Everything under an element, in the order of the text. */
export function elementsUnder({ children }: Element): readonly Element[] {
  return children.flatMap(child => [child, ...elementsUnder(child)]);
}
