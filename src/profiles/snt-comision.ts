import type { Profile } from '../plan/profile.ts';
import { planDeTrabajo } from './plan-de-trabajo.ts';

/** The plan of a thematic commission of the Sistema Nacional de Transparencia. */
export const sntComision = {
  ...planDeTrabajo,
  id: 'snt-comision',
  nombre: 'Plan de trabajo de una comisión del SNT',
  descripcion:
    'Comisión del Sistema Nacional de Transparencia (2015-2025): exige `comision` y conoce su nombre oficial.',
  marco: 'snt-2015',
  instancia: { claves: ['comision'], requerida: true },
} as const satisfies Profile;
