import type { Element, Plan } from '../../plan/model.ts';
import { inherits } from '../../plan/number.ts';
import { elementsWithPath } from '../../plan/query.ts';
import { countFaults, type Foreign, isNumbered, type Numbered, type NumberingFault } from '../count.ts';
import { type Series, series } from './series.ts';

/** Every fault in the numbers of a plan, series by series. */
export function numbering(plan: Plan): readonly NumberingFault[] {
  const holders = holdersOf(plan);
  const seen = new Set<string>();
  const faults: NumberingFault[] = [];
  for (const one of series(plan)) {
    const around = (one.parent && holders.get(one.parent)) ?? [];
    const foreign = foreignOf(one, around);
    if (foreign) faults.push(foreign);
    faults.push(...countFaults(one, { held: around.length > 0, foreign, seen }));
  }
  const repeated = new Set(faults.flatMap(fault => (fault.kind === 'repeated' ? fault.again : [])));
  return faults.filter(fault => fault.kind !== 'foreign' || !repeated.has(fault.holder));
}

/** For each element, itself and those around it whose numbers others may begin with, innermost first. */
function holdersOf(plan: Plan): Map<Element, readonly Numbered[]> {
  const holders = new Map<Element, readonly Numbered[]>();
  for (const { element, path } of elementsWithPath(plan)) {
    const numbered = [...path, element].filter(isNumbered);
    holders.set(element, numbered.filter(({ number }) => number.value.style !== 'letter').reverse());
  }
  return holders;
}

/** «3.1» under «2.»: a number of several parts has to begin with that of some element around it. */
function foreignOf({ elements }: Series, around: readonly Numbered[]): Foreign | null {
  const [holder] = around;
  if (!holder) return null;
  const foreign = elements.filter(isNumbered).filter(({ number: { value } }) => {
    const isShort = value.style !== 'arabic' || value.parts.length === 1;
    return !isShort && !around.some(({ number }) => inherits(value, number.value));
  });
  return foreign.length > 0 ? { kind: 'foreign', elements: foreign, holder } : null;
}
