import type { Overview } from '../overview.ts';
import { calendarOf } from './calendar.ts';
import type { Figure } from './figure.ts';
import { loadOf } from './load.ts';
import { structureOf } from './structure.ts';

/** Every picture for which a plan says enough. */
export function figuresOf(overview: Overview | null): readonly Figure[] {
  if (!overview) return [];
  return [structureOf, calendarOf, loadOf].map(figure => figure(overview)).filter(figure => figure !== null);
}
