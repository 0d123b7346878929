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
  secciones: planDeTrabajo.secciones.map(section =>
    section.id === 'base-normativa'
      ? {
          ...section,
          guia: 'La norma que da origen a la coordinación regional y al plan, con artículo, fracción y fecha de publicación. Otros planes han citado los artículos 14 y 15 de los Lineamientos para la Organización, Coordinación y Funcionamiento de las Instancias de los Integrantes del SNT: compruebe que rigen en el periodo.',
        }
      : section,
  ),
} as const satisfies Profile;
