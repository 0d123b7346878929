import { capital, kindWords } from '../check/kind-words.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { isInfinitive } from '../check/verb-words.ts';
import { wordingOf } from '../check/worded-lists.ts';
import { sustantivosDeAccion } from '../lexicon/sustantivos-de-accion.ts';
import { isAction } from '../plan/query.ts';

/** An action with two verbs, of which one may be done and the other not. */
export const rule: Rule = {
  id: 'dos-acciones-en-una',
  rung: 'presentable',
  severity: 'sugerencia',
  optional: true,
  summary: {
    es: 'Una acción reúne dos verbos o más: «Elaborar y difundir».',
    en: 'An action joins two verbs or more: «Elaborar y difundir».',
  },
  *check(plan, { views, words }) {
    for (const { element, opening } of wordingOf(views, words(sustantivosDeAccion)).lists.flat()) {
      if (!isAction(element) || opening.form !== 'infinitivo') continue;
      const { span } = element.text;
      const opens = plan.document.file.slice({ start: span.start + opening.from, end: span.end });
      const verbs = verbsIn(opens);
      if (!verbs) continue;
      const one = kindWords[element.kind].one;
      yield {
        span: { start: span.start + opening.from, end: span.start + opening.from + verbs.length },
        message: {
          es: `${capital(one.es)} reúne varias acciones en una: ${quote(verbs)}.`,
          en: `${capital(one.en)} joins several actions in one: ${quote(verbs)}.`,
        },
        label: { es: 'varios verbos', en: 'several verbs' },
        help: {
          es: 'Si pueden hacerse por separado, escriba una acción por verbo; si no, deje el que dice lo que se entrega.',
          en: 'If they can be done apart, write one action for each verb; if not, keep the one that says what is delivered.',
        },
      };
    }
  },
};

/** The infinitives in a row with which a wording begins; null where there is one only. */
function verbsIn(text: string): string | null {
  const [row = ''] = /^\p{L}+(?:,\s+\p{L}+)*,?\s+[yeou]\s+\p{L}+/u.exec(text) ?? [];
  const words = row.split(/,?\s+[yeou]\s+|,\s+/u);
  return words.length > 1 && words.every(isInfinitive) ? row : null;
}
