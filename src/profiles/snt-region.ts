import type { Profile } from '../plan/profile.ts';
import { planDeTrabajo } from './plan-de-trabajo.ts';

/** The plan of a regional coordination of the Sistema Nacional de Transparencia. */
export const sntRegion = {
  ...planDeTrabajo,
  id: 'snt-region',
  nombre: 'Plan de trabajo de una región del SNT',
  descripcion:
    'Coordinación regional del Sistema Nacional de Transparencia (2015-2025): exige `region` y conoce sus entidades.',
  marco: 'snt-2015',
  instancia: { claves: ['region'], requerida: true },
} as const satisfies Profile;
