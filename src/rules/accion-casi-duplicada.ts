import { quote, quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { restatements } from '../check/views/restatements.ts';

/** Two actions that differ in a few words: one was copied and half adapted, or they are one. */
export const rule: Rule = {
  id: 'accion-casi-duplicada',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Dos acciones dicen casi lo mismo.',
    en: 'Two actions say nearly the same.',
  },
  *check(plan, { views }) {
    const { text } = plan.document.file;
    for (const { earlier, later, likeness } of views(restatements).actions) {
      if (likeness === 1) continue;
      const percent = Math.round(likeness * 100);
      yield {
        span: quotedSpan(text, later.element.text.span),
        message: {
          es: `${quote(later.element.text.value)} dice casi lo mismo que ${earlier.cite} (${percent} % de las palabras).`,
          en: `${quote(later.element.text.value)} says nearly the same as ${earlier.cite} (${percent}% of the words).`,
        },
        label: { es: 'casi igual', en: 'nearly the same' },
        related: [
          {
            span: quotedSpan(text, earlier.element.text.span),
            message: { es: 'se parece a esta', en: 'like this one' },
          },
        ],
        help: {
          es: `Si son una sola acción, únalas; si no, redáctelas de modo que se note en qué difieren. Si la semejanza es a propósito, agregue debajo «- Repite: ${earlier.element.address}».`,
          en: `If they are one action, join them; if not, word them so that the difference shows. If it is meant, add «- Repite: ${earlier.element.address}» under it.`,
        },
      };
    }
  },
};
