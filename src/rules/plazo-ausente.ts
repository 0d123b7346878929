import { type Lack, lacking } from '../check/lacking.ts';
import type { Rule } from '../check/rule.ts';
import { heldActions } from '../check/views/held-actions.ts';

/** An action that may take for ever. */
export const rule: Rule = {
  id: 'plazo-ausente',
  rung: 'ejecutable',
  severity: 'error',
  summary: {
    es: 'Una acción no dice para cuándo es, ni lo dice nada que la contenga.',
    en: 'An action does not say when it is due, nor does anything that holds it.',
  },
  check(plan, { views }) {
    return lacking(plan, views(heldActions), lack);
  },
};

const lack: Lack = {
  rule: rule.id,
  has: ({ attributes }) => attributes.some(({ key }) => key === 'plazo' || key === 'fin'),
  what: { es: 'plazo', en: 'a deadline' },
  label: { es: 'sin plazo', en: 'no deadline' },
  help: {
    es: 'Agregue debajo «- Plazo: 2026-T2», otra fecha o un término («90 días naturales»); en el eje vale para todas sus acciones.',
    en: 'Add «- Plazo: 2026-T2» under it, another date or a term («90 días naturales»); on the eje it holds for all its actions.',
  },
};
