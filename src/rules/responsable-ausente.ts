import { type Lack, lacking } from '../check/lacking.ts';
import type { Rule } from '../check/rule.ts';
import { heldActions } from '../check/views/held-actions.ts';

/** An action for which nobody answers. */
export const rule: Rule = {
  id: 'responsable-ausente',
  rung: 'ejecutable',
  severity: 'error',
  summary: {
    es: 'Una acción no tiene responsable, ni lo tiene nada que la contenga.',
    en: 'Nobody is responsible for an action, nor for anything that holds it.',
  },
  check(plan, { views }) {
    return lacking(plan, views(heldActions), lack);
  },
};

const lack: Lack = {
  rule: rule.id,
  has: ({ attributes }) => attributes.some(({ key }) => key === 'responsable'),
  what: { es: 'responsable', en: 'somebody responsible' },
  label: { es: 'sin responsable', en: 'nobody responsible' },
  help: {
    es: 'Agregue debajo «- Responsable: …» con la unidad o el cargo que responde; en el eje vale para todas sus acciones.',
    en: 'Add «- Responsable: …» under it with the unit or post that answers for it; on the eje it holds for all its actions.',
  },
};
