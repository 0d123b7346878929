import type { Rule } from '../check/rule.ts';
import { unknownBody } from '../check/unknown-body.ts';
import { findRegion } from '../reference/lookup.ts';

/** A region that the reference frame does not know. */
export const rule: Rule = {
  id: 'region-desconocida',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'La región de los metadatos no es ninguna de las del marco de referencia.',
    en: 'The region in the metadata is none of those of the reference frame.',
  },
  *check(plan, { frame }) {
    yield* unknownBody(plan, frame, {
      key: 'region',
      es: 'región',
      en: 'region',
      all: frame.regiones,
      find: findRegion,
    });
  },
};
