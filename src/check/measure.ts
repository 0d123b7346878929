/** Does some work and may take its time, by what the work is for; what is measured inside is not counted twice. */
export type Measure = <T>(what: string, work: () => T) => T;

/** Does the work and nothing more. */
export const unmeasured: Measure = (_, work) => work();

/** What work is measured under besides the rules, which go by their ids. */
export const phases = ['leer', 'partir', 'entender', 'compartir', 'escribir'] as const;
