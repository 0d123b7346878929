import type { Counts } from '../plan/query.ts';
import type { Bilingual, Language } from '../text/bilingual.ts';
import { count } from './wording.ts';

/** What plans hold together, each kind by its own name, so that every command counts alike; nothing for zero. */
export function sayCounts(plans: readonly Counts[], language: Language): string[] {
  return (Object.keys(countNames) as (keyof Counts)[]).flatMap(key => {
    const total = plans.reduce((sum, counts) => sum + counts[key], 0);
    return total > 0 ? [count(total, ...countNames[key], language)] : [];
  });
}

const countNames: Readonly<Record<keyof Counts, readonly [Bilingual, Bilingual]>> = {
  objetivoGeneral: [
    { es: 'objetivo general', en: 'general objective' },
    { es: 'objetivos generales', en: 'general objectives' },
  ],
  objetivosEspecificos: [
    { es: 'objetivo específico', en: 'specific objective' },
    { es: 'objetivos específicos', en: 'specific objectives' },
  ],
  ejes: [
    { es: 'eje', en: 'eje' },
    { es: 'ejes', en: 'ejes' },
  ],
  programas: [
    { es: 'programa', en: 'programme' },
    { es: 'programas', en: 'programmes' },
  ],
  objetivos: [
    { es: 'objetivo', en: 'objective' },
    { es: 'objetivos', en: 'objectives' },
  ],
  estrategias: [
    { es: 'estrategia', en: 'strategy' },
    { es: 'estrategias', en: 'strategies' },
  ],
  lineas: [
    { es: 'línea de acción', en: 'line of action' },
    { es: 'líneas de acción', en: 'lines of action' },
  ],
  actividades: [
    { es: 'actividad', en: 'activity' },
    { es: 'actividades', en: 'activities' },
  ],
  accionesSinNombre: [
    { es: 'acción sin nombre de nivel', en: 'action without level name' },
    { es: 'acciones sin nombre de nivel', en: 'actions without level name' },
  ],
};
