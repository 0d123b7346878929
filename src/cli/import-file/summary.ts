import { doubtful, type ImportedPlan } from '../../import/import-plan.ts';
import type { Bilingual } from '../../text/bilingual.ts';

/** In one line: how sure the levels are, how many places a person should look at, and what was left out. */
export function summary({
  understanding,
  record,
  accounts,
}: Pick<ImportedPlan, 'understanding' | 'record' | 'accounts'>): Bilingual {
  const sure = Math.round(understanding * 100);
  const doubts = doubtsOf(record);
  const { source, residue } = accounts;
  return {
    es: `Certeza ${sure} % · ${doubts === 1 ? '1 lugar por revisar' : `${doubts} lugares por revisar`} · ${source} palabras, ${residue} fuera del plan`,
    en: `Confidence ${sure} % · ${doubts === 1 ? '1 place to review' : `${doubts} places to review`} · ${source} words, ${residue} left out of the plan`,
  };
}

/** How many places a person should look at. */
export function doubtsOf({ decisions }: ImportedPlan['record']): number {
  return decisions.filter(({ confidence }) => confidence < doubtful).length;
}
