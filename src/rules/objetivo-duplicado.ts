import { quote, quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { restatements } from '../check/views/restatements.ts';

/** Two objectives that ask for the same. */
export const rule: Rule = {
  id: 'objetivo-duplicado',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Dos objetivos dicen lo mismo, o casi.',
    en: 'Two objectives say the same, or nearly.',
  },
  *check(plan, { views }) {
    const { text } = plan.document.file;
    for (const { earlier, later, likeness, words } of views(restatements).objectives) {
      if (words < 3) continue;
      yield {
        span: quotedSpan(text, later.element.text.span),
        message: {
          es: `El objetivo ${quote(later.element.text.value)} dice ${likeness === 1 ? 'lo' : 'casi lo'} mismo que ${earlier.cite}.`,
          en: `The objective ${quote(later.element.text.value)} says ${likeness === 1 ? 'the' : 'nearly the'} same as ${earlier.cite}.`,
        },
        label: { es: 'repetido', en: 'repeated' },
        related: [
          {
            span: quotedSpan(text, earlier.element.text.span),
            message: { es: 'ya se dijo aquí', en: 'already said here' },
          },
        ],
        help: {
          es: 'Deje uno solo, o redacte cada uno con el cambio propio que persigue.',
          en: 'Keep one of them, or word each with the change of its own that it seeks.',
        },
      };
    }
  },
};
