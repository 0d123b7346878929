import type { Confidence, Frame, Validity } from '../reference/frame.ts';
import { kept } from '../text/kept.ts';

/** Something that a frame knows to have begun or ended. */
export interface DatedFact extends Validity {
  readonly sigla: string;
  /** Its full name, where the sigla stands for a single one. */
  readonly names: readonly string[];
  /** Null where the frame gives no grade. */
  readonly confidence: Confidence | null;
  /** Whether the limit is known to the day; the press gives only the month. */
  readonly toTheDay: boolean;
}

/** The siglas with dates, and the bodies whose end is known. A sigla that two bodies share names neither. */
export const datedFacts: (frame: Frame) => readonly DatedFact[] = kept(frame => {
  const dated = frame.siglas.filter(({ desde, hasta }) => desde !== null || hasta !== null);
  const ended = frame.organismos.filter(
    ({ sigla, extintoAprox }) =>
      extintoAprox !== null && frame.organismos.filter(other => other.sigla === sigla).length === 1,
  );
  return [
    ...dated.map(({ sigla, expansiones, desde, hasta }) => {
      const names = expansiones.length === 1 ? expansiones : [];
      return { sigla, names, desde, hasta, confidence: null, toTheDay: true };
    }),
    ...ended.map(({ sigla, extintoAprox, confianza }) => {
      const hasta = `${extintoAprox}-31`;
      return { sigla, names: [], desde: null, hasta, confidence: confianza, toTheDay: false };
    }),
  ];
});
