import type { Pass } from '../format/pass.ts';
import { rule } from '../rules/vineta-doble.ts';

/** «- ❖ Texto» becomes «- Texto». */
export const pass: Pass = {
  id: 'vineta-doble',
  title: { es: 'viñetas dobles', en: 'double bullets' },
  changes: (_, fixesOf) => fixesOf(rule),
};
