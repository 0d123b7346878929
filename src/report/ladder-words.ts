import type { Ladder } from '../check/ladder.ts';
import { type Rung, rungs } from '../plan/profile.ts';
import type { Bilingual, Language } from '../text/bilingual.ts';

/** What a plan on each rung can be. */
export const rungMeanings: Readonly<Record<Rung, Bilingual>> = {
  esqueleto: { es: 'el programa lo entiende', en: 'the program understands it' },
  presentable: {
    es: 'se puede llevar a sesión y publicar',
    en: 'it can be put before a session and published',
  },
  ejecutable: {
    es: 'cada acción dice quién, cuándo y qué entrega',
    en: 'each action says who, when and what it delivers',
  },
  auditable: {
    es: 'se le puede dar seguimiento y auditar',
    en: 'it can be followed up and audited',
  },
};

/** The rungs climbed and the highest of them: «●●○○ nivel presentable». */
export function drawLevel(reached: Rung | null, language: Language): string {
  const climbed = reached === null ? 0 : rungs.indexOf(reached) + 1;
  return `${'●'.repeat(climbed)}${'○'.repeat(rungs.length - climbed)} ${sayLevel(reached, language)}`;
}

/** The highest rung of a plan in words. */
export function sayLevel(reached: Rung | null, language: Language): string {
  if (reached === null) return { es: 'sin nivel', en: 'no level' }[language];
  return language === 'es' ? `nivel ${reached}` : `level ${reached}`;
}

/** What a plan lacks for its next rung, counted: by rule and element of the first level; by who answers. */
export function sayLacks({ next, missing, byElement, byResponsible }: Ladder, language: Language): string[] {
  if (next === null || missing.length === 0) return [];
  const rules = missing.map(({ rule, count }) => `${rule} ${count}`);
  const places = byElement.filter(({ cite }) => cite !== '').map(({ cite, count }) => `${cite}: ${count}`);
  const nobody = { es: 'nadie', en: 'nobody' }[language];
  const people = byResponsible.map(({ name, count }) => `${name || nobody} ${count}`);
  const lead = language === 'es' ? `para ${next} falta` : `${next} needs`;
  const by = places.length > 1 ? ` (${first(places, language)})` : '';
  const named = byResponsible.some(({ name }) => name !== '');
  return [
    `${lead}: ${first(rules, language)}${by}`,
    ...(named
      ? [`${{ es: 'por responsable', en: 'by who answers' }[language]}: ${first(people, language, '; ')}`]
      : []),
  ];
}

/** Enough to see where the work is; the rest is counted. */
const enough = 7;

function first(words: readonly string[], language: Language, comma = ', '): string {
  if (words.length <= enough) return words.join(comma);
  const rest = words.length - enough + 1;
  const more = language === 'es' ? `y ${rest} más` : `and ${rest} more`;
  return [...words.slice(0, enough - 1), more].join(comma);
}
