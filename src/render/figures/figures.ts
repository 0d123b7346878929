import type { Plan } from '../../plan/model.ts';
import { languageOf } from '../locale.ts';
import { overviewOf, shownElements } from '../overview.ts';
import { publicPlan } from '../public-plan.ts';
import type { Publication, TocEntry } from '../publication.ts';
import { calendarOf } from './calendar.ts';
import type { Figure } from './figure.ts';
import { indicatorsOf } from './indicators.ts';
import { loadOf } from './load.ts';
import { structureOf } from './structure.ts';
import { figureWords } from './words.ts';

/** Where the pictures stand, as the table of contents lists it. */
export function figuresEntry({ language }: Pick<Publication, 'language'>): TocEntry {
  return { depth: 2, title: figureWords[languageOf(language)].chapter, anchor: '_cifras' };
}

/** Every picture for which a plan says enough. */
export function figuresOf({ body, language }: Pick<Publication, 'body' | 'language'>, plan: Plan): Figure[] {
  const spoken = languageOf(language);
  const words = figureWords[spoken];
  const overview = overviewOf(plan, body);
  const parts = overview ? [structureOf, calendarOf, loadOf].map(of => of(overview, words, spoken)) : [];
  const measured = indicatorsOf(publicPlan(plan), shownElements(plan, body), words);
  return [...parts, measured].filter(figure => figure !== null);
}
