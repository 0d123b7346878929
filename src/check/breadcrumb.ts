import type { Element, Kind } from '../plan/model.ts';
import { bare } from '../plan/number.ts';
import { fold } from '../text/fold.ts';

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
  return `${levelName(element)} ${element.number ? bare(element.number.value) : element.ordinal}`;
}

/** The author's own word for the level where it is another one: «Dimensión», «OEI». */
function levelName({ kind, label }: Element): string {
  const usual = kindNames[kind];
  const own = label?.value.split(' ')[0] ?? '';
  if (own === '' || own === usual || fold(own) === fold(usual)) return usual;
  const isCode = own.length <= 3 && own === own.toUpperCase();
  return isCode ? own : own.charAt(0).toUpperCase() + own.slice(1).toLowerCase();
}
