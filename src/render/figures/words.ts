import type { Language } from '../../text/bilingual.ts';

/** What the pictures of a plan say by themselves. */
export interface FigureWords {
  /** What their chapter is called. */
  readonly chapter: string;
  readonly structure: (one: string) => string;
  readonly nothing: string;
  readonly calendar: string;
  readonly dated: (count: number) => string;
  readonly element: string;
  readonly what: string;
  readonly when: string;
  readonly load: string;
  readonly unanswered: (count: number, all: number) => string;
  readonly responsible: string;
  readonly elements: string;
  readonly indicators: string;
  readonly indicator: string;
  readonly baseline: string;
  readonly targets: string;
  readonly toGain: string;
  readonly toLose: string;
  readonly fromTo: (from: string, to: string) => string;
}

/** In each language. */
export const figureWords: Readonly<Record<Language, FigureWords>> = {
  es: {
    chapter: 'El plan en cifras',
    structure: one => `Qué contiene cada ${one}`,
    nothing: 'nada',
    calendar: 'Calendario',
    dated: count => (count === 1 ? 'un elemento con plazo' : `${count} elementos con plazo`),
    element: 'Elemento',
    what: 'Qué',
    when: 'Cuándo',
    load: 'De cuánto responde cada quien',
    unanswered: (count, all) => `Sin responsable: ${count} de ${all} acciones.`,
    responsible: 'Responsable',
    elements: 'Elementos',
    indicators: 'De la línea base a la meta',
    indicator: 'Indicador',
    baseline: 'Línea base',
    targets: 'Metas',
    toGain: 'Por avanzar hasta la meta',
    toLose: 'Línea base por reducir',
    fromTo: (from, to) => `de ${from} a ${to}`,
  },
  en: {
    chapter: 'The plan in figures',
    structure: one => `What each ${one} holds`,
    nothing: 'nothing',
    calendar: 'Calendar',
    dated: count => (count === 1 ? 'one element with a date' : `${count} elements with a date`),
    element: 'Element',
    what: 'What',
    when: 'When',
    load: 'How much each one answers for',
    unanswered: (count, all) => `Nobody answers for ${count} of ${all} actions.`,
    responsible: 'Responsible',
    elements: 'Elements',
    indicators: 'From the baseline to the target',
    indicator: 'Indicator',
    baseline: 'Baseline',
    targets: 'Targets',
    toGain: 'To be gained until the target',
    toLose: 'Baseline to be reduced',
    fromTo: (from, to) => `from ${from} to ${to}`,
  },
};
