import type { Pass } from '../format/pass.ts';
import { rule } from '../rules/lista-mal-anidada.ts';

/** «b)» inside «a)» gets the indentation of «a)». */
export const pass: Pass = {
  id: 'anidacion',
  title: { es: 'anidación de listas', en: 'nesting of lists' },
  changes: (_, fixesOf) => fixesOf(rule),
};
