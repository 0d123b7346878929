import { quote, quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { restatements } from '../check/views/restatements.ts';

/** An action that says again what an objective says: the plan then does not tell how the objective is reached. */
export const rule: Rule = {
  id: 'objetivo-igual-a-linea',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Una acción dice lo mismo que un objetivo, o casi.',
    en: 'An action says the same as an objective, or nearly.',
  },
  *check(plan, { views }) {
    const { text } = plan.document.file;
    for (const { earlier, later, likeness, words } of views(restatements).mixed) {
      if (words < 3) continue;
      const [action, objective] = later.isAction ? [later, earlier] : [earlier, later];
      yield {
        span: quotedSpan(text, action.element.text.span),
        message: {
          es: `La acción ${quote(action.element.text.value)} dice ${likeness === 1 ? 'lo' : 'casi lo'} mismo que ${objective.cite}.`,
          en: `The action ${quote(action.element.text.value)} says ${likeness === 1 ? 'the' : 'nearly the'} same as ${objective.cite}.`,
        },
        label: { es: 'repite un objetivo', en: 'repeats an objective' },
        related: [
          {
            span: quotedSpan(text, objective.element.text.span),
            message: { es: 'el objetivo está aquí', en: 'the objective stands here' },
          },
        ],
        help: {
          es: 'Deje en el objetivo lo que se quiere lograr y diga en la acción qué se hará para lograrlo.',
          en: 'Leave in the objective what is to be achieved, and say in the action what will be done for it.',
        },
      };
    }
  },
};
