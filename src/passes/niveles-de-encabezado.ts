import type { Pass } from '../format/pass.ts';
import { rule } from '../rules/titulos-orden.ts';

/** A heading that skips a level is raised, where the plan stays as it is. */
export const pass: Pass = {
  id: 'niveles-de-encabezado',
  title: { es: 'niveles de los encabezados', en: 'levels of headings' },
  changes: (_, fixesOf) => fixesOf(rule),
};
