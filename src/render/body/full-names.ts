import { acronyms } from '../../plan/acronyms.ts';
import { type DateRange, parseDate } from '../../plan/dates.ts';
import { periodOf } from '../../plan/frontmatter.ts';
import type { Plan } from '../../plan/model.ts';
import type { Frame } from '../../reference/frame.ts';
import { holdsDuring } from '../../reference/lookup.ts';
import type { FullNames } from './text-marks.ts';

/**
 * What the acronyms of a plan stand for: what the plan says comes first, then what the reference frame knows of the
 * plan's time. An acronym with two names in the frame has none here, nor has one that belongs to another time.
 */
export function fullNames(plan: Plan, frame: Frame): FullNames {
  const names = new Map<string, string>();
  const add = (sigla: string | null, name: string | undefined) => {
    if (sigla !== null && name !== undefined && !names.has(sigla)) names.set(sigla, name);
  };
  for (const { sigla, name } of acronyms(plan).definitions) add(sigla, name);
  const time = timeOf(plan);
  for (const acronym of frame.siglas) {
    const alone = acronym.expansiones.length === 1 && (time === null || holdsDuring(acronym, time));
    if (alone) add(acronym.sigla, acronym.expansiones[0]);
  }
  for (const { sigla, nombre } of frame.comisiones) add(sigla, nombre);
  return names;
}

/** The days a plan speaks of: its period, or else its date. */
function timeOf({ frontmatter }: Plan): DateRange | null {
  const { fecha } = frontmatter.values;
  return periodOf(frontmatter.values) ?? (fecha === undefined ? null : parseDate(String(fecha)));
}
