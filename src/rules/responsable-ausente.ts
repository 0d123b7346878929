import { quote, quotedSpan } from '../check/quote.ts';
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
  *check(plan, { views }) {
    for (const { action, attributes } of views(heldActions)) {
      if (attributes.some(({ key }) => key === 'responsable')) continue;
      yield {
        span: quotedSpan(plan.document.file.text, action.text.span),
        message: {
          es: `${quote(action.text.value)} no tiene responsable.`,
          en: `Nobody is responsible for ${quote(action.text.value)}.`,
        },
        label: { es: 'sin responsable', en: 'nobody responsible' },
        help: {
          es: 'Agregue debajo «- Responsable: …» con la unidad o el cargo que responde; en el eje vale para todas sus acciones.',
          en: 'Add «- Responsable: …» under it with the unit or post that answers for it; on the eje it holds for all its actions.',
        },
      };
    }
  },
};
