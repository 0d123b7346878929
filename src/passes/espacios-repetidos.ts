import type { Pass } from '../format/pass.ts';
import { rule } from '../rules/espacio-duplicado.ts';

/** Several spaces between two words become one. */
export const pass: Pass = {
  id: 'espacios-repetidos',
  title: { es: 'espacios repetidos', en: 'repeated spaces' },
  changes: (_, fixesOf) => fixesOf(rule),
};
