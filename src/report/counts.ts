import type { Counts } from '../plan/query.ts';
import type { Bilingual, Language } from '../text/bilingual.ts';
import { count } from './wording.ts';

/** What is held, each kind by its own name, so that every command counts alike; nothing for zero. */
export function sayCounts(counts: Counts, language: Language): string[] {
  return kindsCounted.flatMap(key =>
    counts[key] > 0 ? [count(counts[key], ...countNames[key], language)] : [],
  );
}

/** What two hold together. */
export function addCounts(some: Counts, others: Counts): Counts {
  const sum: Record<keyof Counts, number> = { ...some };
  for (const key of kindsCounted) sum[key] += others[key];
  return sum;
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

const kindsCounted = Object.keys(countNames) as (keyof Counts)[];

/** Nothing at all. */
export const noCounts: Counts = Object.fromEntries(kindsCounted.map(key => [key, 0])) as Record<
  keyof Counts,
  number
>;
