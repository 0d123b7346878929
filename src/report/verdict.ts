import type { Language } from '../text/bilingual.ts';
import { type Report, shown, tally } from './report.ts';
import { count, countSeverities } from './wording.ts';

/** What a run found, in one phrase: «1 error, 2 avisos en 1 de 3 planes», «3 planes sin hallazgos»; of one plan, «1 error». */
export function sayVerdict({ files }: Report, language: Language): string {
  const found = files.flatMap(shown);
  const plans = files.filter(file => file.analysis !== null).length;
  const total = count(plans, { es: 'plan', en: 'plan' }, { es: 'planes', en: 'plans' }, language);
  if (found.length === 0) return language === 'es' ? `${total} sin hallazgos` : `${total} without findings`;
  if (files.length === 1) return countSeverities(tally(found), language);
  const touched = files.filter(file => shown(file).length > 0).length;
  const where = language === 'es' ? `en ${touched} de ${total}` : `in ${touched} of ${total}`;
  return `${countSeverities(tally(found), language)} ${where}`;
}
