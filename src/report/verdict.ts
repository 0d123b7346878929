import type { Language } from '../text/bilingual.ts';
import type { FileReport } from './report.ts';
import type { Totals } from './totals.ts';
import { count, countSeverities } from './wording.ts';

/** What a run found, in one phrase: «1 error, 2 avisos en 1 de 3 planes», «3 planes sin hallazgos»; of one plan, «1 error». */
export function sayVerdict({ files, plans, touched, found, hasDebt }: Totals, language: Language): string {
  const total = count(plans, { es: 'plan', en: 'plan' }, { es: 'planes', en: 'plans' }, language);
  if (touched === 0) {
    if (language === 'en') return `${total} without ${hasDebt ? 'new findings' : 'findings'}`;
    return `${total} sin hallazgos${hasDebt ? ' nuevos' : ''}`;
  }
  if (files === 1) return countSeverities(found, language);
  const where = language === 'es' ? `en ${touched} de ${total}` : `in ${touched} of ${total}`;
  return `${countSeverities(found, language)} ${where}`;
}

/** What a page does not show because a baseline accepts it; empty where nothing. */
export function sayDebt({ debt }: FileReport, language: Language): string[] {
  if (!debt || debt.size === 0) return [];
  const one = {
    es: 'hallazgo aceptado en la deuda no se muestra',
    en: 'finding accepted by the baseline is not shown',
  };
  const many = {
    es: 'hallazgos aceptados en la deuda no se muestran',
    en: 'findings accepted by the baseline are not shown',
  };
  return [count(debt.size, one, many, language)];
}
