import type { Severity } from '../check/rule.ts';
import type { Bilingual, Language } from '../text/bilingual.ts';
import type { Paint } from './reporter.ts';

/** What each severity is called. */
export const severityNames: Readonly<Record<Severity, Bilingual>> = {
  error: { es: 'error', en: 'error' },
  aviso: { es: 'aviso', en: 'warning' },
  sugerencia: { es: 'sugerencia', en: 'suggestion' },
};

/** The colour of each severity; never the only sign of it. */
export function paintSeverity(paint: Paint, severity: Severity): (text: string) => string {
  return { error: paint.error, aviso: paint.warning, sugerencia: paint.suggestion }[severity];
}

/** A count with its noun: `1 error`, `2 errores`. Thousands are parted as in Mexico; loading Intl for it costs more. */
export function count(n: number, one: Bilingual, many: Bilingual, language: Language): string {
  const figure = String(n).replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${figure} ${(n === 1 ? one : many)[language]}`;
}

/** The counts of severities in words: `1 error, 2 avisos`; empty for none. */
export function countSeverities(counts: Readonly<Record<Severity, number>>, language: Language): string {
  const words: [Severity, Bilingual][] = [
    ['error', { es: 'errores', en: 'errors' }],
    ['aviso', { es: 'avisos', en: 'warnings' }],
    ['sugerencia', { es: 'sugerencias', en: 'suggestions' }],
  ];
  return words
    .filter(([severity]) => counts[severity] > 0)
    .map(([severity, many]) => count(counts[severity], severityNames[severity], many, language))
    .join(', ');
}
