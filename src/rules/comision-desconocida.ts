import type { Rule } from '../check/rule.ts';
import { unknownBody } from '../check/unknown-body.ts';
import { findCommission } from '../reference/lookup.ts';

/** A commission that the reference frame does not know. */
export const rule: Rule = {
  id: 'comision-desconocida',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'La comisión de los metadatos no es ninguna de las del marco de referencia.',
    en: 'The commission in the metadata is none of those of the reference frame.',
  },
  *check(plan, { frame }) {
    yield* unknownBody(plan, frame, {
      key: 'comision',
      es: 'comisión',
      en: 'commission',
      all: frame.comisiones,
      find: findCommission,
    });
  },
};
