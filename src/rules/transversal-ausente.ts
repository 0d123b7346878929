import { planPlace } from '../check/frontmatter-place.ts';
import type { Rule } from '../check/rule.ts';
import { heldActions } from '../check/views/held-actions.ts';
import { allTokens } from '../check/views/tokens.ts';
import { says, wholeText } from '../check/views/whole-text.ts';
import { wordPlaces } from '../check/word-places.ts';
import { temasTransversales } from '../lexicon/temas-transversales.ts';
import type { WordEntry } from '../lexicon/word-list.ts';
import { words } from '../text/fold.ts';

/** A plan that mentions nobody who is usually left out. */
export const rule: Rule = {
  id: 'transversal-ausente',
  rung: 'auditable',
  severity: 'sugerencia',
  summary: {
    es: 'El plan no menciona la igualdad, la inclusión ni la accesibilidad.',
    en: 'The plan mentions neither equality nor inclusion nor accessibility.',
  },
  *check(plan, { views, words: entries }) {
    if (views(heldActions).length === 0) return;
    const { tokens } = wordPlaces(views(allTokens));
    const isSaid = ({ word }: WordEntry) =>
      words(word)
        .slice(0, 1)
        .every(head => tokens.has(head)) && says(views(wholeText), word);
    if (entries(temasTransversales).some(isSaid)) return;
    yield {
      span: planPlace(plan),
      message: {
        es: 'El plan no menciona género, inclusión, accesibilidad ni grupos de atención prioritaria.',
        en: 'The plan mentions neither gender nor inclusion, accessibility or priority groups.',
      },
      help: {
        es: 'Diga a quién no llegan hoy las acciones y cuáles cambian por eso: formatos accesibles, lenguas indígenas, horarios.',
        en: 'Say whom the actions do not reach today and which of them change for that: accessible formats, indigenous languages, hours.',
      },
    };
  },
};
