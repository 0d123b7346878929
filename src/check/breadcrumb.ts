import type { Element, Kind } from '../plan/model.ts';
import { bare } from '../plan/number.ts';

/** What each kind is called where a plan is cited. */
export const kindNames: Readonly<Record<Kind, string>> = {
  eje: 'Eje',
  programa: 'Programa',
  objetivo: 'Objetivo',
  estrategia: 'Estrategia',
  linea: 'Línea',
  actividad: 'Actividad',
};

/** Elements from the top down as people cite them: `Eje 2`, `Línea 2.3`. */
export function breadcrumb(path: readonly Element[]): string[] {
  return path.map(cite);
}

/** One element as people cite it: its level and its number; where it has none, its place among its siblings. */
export function cite(element: Element): string {
  if (element.role === 'general') return 'Objetivo general';
  return `${kindNames[element.kind]} ${element.number ? bare(element.number.value) : element.ordinal}`;
}
