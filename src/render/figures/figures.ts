import type { Overview } from '../overview.ts';
import type { TocEntry } from '../publication.ts';
import { calendarOf } from './calendar.ts';
import type { Figure } from './figure.ts';
import { loadOf } from './load.ts';
import { structureOf } from './structure.ts';

/** Where the pictures stand, as the table of contents lists it. */
export const figuresEntry: TocEntry = { depth: 2, title: 'El plan en cifras', anchor: '_cifras' };

/** Every picture for which a plan says enough. */
export function figuresOf(overview: Overview | null): readonly Figure[] {
  if (!overview) return [];
  return [structureOf, calendarOf, loadOf].map(figure => figure(overview)).filter(figure => figure !== null);
}
