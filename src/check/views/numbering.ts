import type { Element, Plan } from '../../plan/model.ts';
import { inherits, last, readNumber } from '../../plan/number.ts';
import { elements, elementsWithPath } from '../../plan/query.ts';
import {
  countFaults,
  type Foreign,
  isNumbered,
  type Numbered,
  type NumberingFault,
  nameNumber,
} from '../count.ts';
import { type Series, series } from './series.ts';

/** Every fault in the numbers of a plan, series by series. */
export function numbering(plan: Plan): readonly NumberingFault[] {
  const holders = holdersOf(plan);
  const seen = new Set(sectionNumbers(plan));
  const faults: NumberingFault[] = [];
  for (const one of series(plan)) {
    const around = (one.parent && holders.get(one.parent)) ?? [];
    const foreign = foreignOf(one, around);
    if (foreign) faults.push(foreign);
    faults.push(...countFaults(one, { held: around.length > 0, foreign, seen }));
  }
  const atFault = new Map<Element, NumberingFault>();
  for (const fault of faults) {
    if (fault.kind === 'repeated') for (const element of fault.again) atFault.set(element, fault);
    if (fault.kind === 'gap') atFault.set(fault.element, fault);
  }
  return faults.filter(fault => fault.kind !== 'foreign' || !isOfHolder(fault, atFault.get(fault.holder)));
}

/** Whether the number of the holder is what is wrong: it repeats another, or its own carry the one that is missing. */
function isOfHolder({ elements, holder }: Foreign, fault: NumberingFault | undefined): boolean {
  if (fault?.kind !== 'gap') return fault !== undefined;
  const from = fault.previous ? last(fault.previous.number.value) : 0;
  return elements.every(({ number }) => {
    const prefix = number.value.parts.at(-2) ?? 0;
    return prefix > from && prefix < last(holder.number.value);
  });
}

/** The numbers of headings that are no elements: ejes may go on counting after «2. Marco jurídico». */
function sectionNumbers(plan: Plan): string[] {
  const known = new Set([...elements(plan)].map(({ span }) => span.start));
  return plan.document.sections.flatMap(({ title, span }) => {
    const read = known.has(span.start) ? null : readNumber(title, 'heading');
    return read ? [nameNumber(read.number)] : [];
  });
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
