import type { Language } from '../text/bilingual.ts';
import { type FileReport, type Report, shown, tally } from './report.ts';
import { count, countSeverities } from './wording.ts';

/** What a run found, in one phrase: «1 error, 2 avisos en 1 de 3 planes», «3 planes sin hallazgos»; of one plan, «1 error». */
export function sayVerdict({ files }: Report, language: Language): string {
  const found = files.flatMap(shown);
  const plans = files.filter(file => file.plan !== null).length;
  const total = count(plans, { es: 'plan', en: 'plan' }, { es: 'planes', en: 'plans' }, language);
  if (found.length === 0) {
    const isNew = files.some(({ debt }) => debt && debt.size > 0);
    if (language === 'en') return `${total} without ${isNew ? 'new findings' : 'findings'}`;
    return `${total} sin hallazgos${isNew ? ' nuevos' : ''}`;
  }
  if (files.length === 1) return countSeverities(tally(found), language);
  const touched = files.filter(file => shown(file).length > 0).length;
  const where = language === 'es' ? `en ${touched} de ${total}` : `in ${touched} of ${total}`;
  return `${countSeverities(tally(found), language)} ${where}`;
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
