import { quote, quotedSpan } from '../check/quote.ts';
import type { Rule, Severity } from '../check/rule.ts';
import { type Restatement, restatements } from '../check/views/restatements.ts';
import type { Element } from '../plan/model.ts';
import { fold } from '../text/fold.ts';

/** The same action twice: nobody knows whether it is to be done once or twice, nor which of the two is reported on. */
export const rule: Rule = {
  id: 'accion-duplicada',
  rung: 'presentable',
  severity: 'error',
  summary: {
    es: 'Una acción está escrita dos veces con las mismas palabras.',
    en: 'An action is written twice in the same words.',
  },
  *check(plan, { views }) {
    const { text } = plan.document.file;
    for (const restatement of views(restatements).actions) {
      const severity = weigh(restatement);
      if (!severity) continue;
      const { earlier, later } = restatement;
      yield {
        span: quotedSpan(text, later.element.text.span),
        severity,
        message: {
          es: `${quote(later.element.text.value)} repite, palabra por palabra, ${earlier.cite}.`,
          en: `${quote(later.element.text.value)} repeats ${earlier.cite} word for word.`,
        },
        label: { es: 'repetida', en: 'repeated' },
        related: [
          {
            span: quotedSpan(text, earlier.element.text.span),
            message: { es: 'la primera vez está aquí', en: 'it stands here first' },
          },
        ],
        help: {
          es: `Deje una sola o diga en qué difieren; si se repite a propósito, agregue debajo «- Repite: ${earlier.element.address}».`,
          en: `Keep one of them or say how they differ; if it is meant, add «- Repite: ${earlier.element.address}» under it.`,
        },
      };
    }
  },
};

/**
 * Only an aviso where something may tell the two apart: another value of an attribute («Plazo: 2026-T1» and
 * «2026-T2»), or, for short wordings such as «Elaborar un diagnóstico», what holds them.
 */
function weigh({ earlier, later, likeness, siblings, words }: Restatement): Severity | null {
  if (likeness < 1 || (words < 3 && !siblings)) return null;
  return (siblings || words > 5) && !differ(earlier.element, later.element) ? 'error' : 'aviso';
}

function differ(a: Element, b: Element): boolean {
  return a.attributes.some(({ key, value }) =>
    b.attributes.some(other => other.key === key && fold(other.value.value) !== fold(value.value)),
  );
}
