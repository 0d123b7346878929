import { either } from '../check/either.ts';
import { peopleNamed } from '../check/generic-masculine.ts';
import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { tokens } from '../check/views/tokens.ts';
import { placeIn } from '../document/inline-text.ts';
import { masculinoGenerico } from '../lexicon/masculino-generico.ts';

/** A group of people that a plan names in the masculine only. */
export const rule: Rule = {
  id: 'lenguaje-incluyente',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Un grupo de personas se nombra solo en masculino: «los servidores públicos».',
    en: 'A group of people is named in the masculine only: «los servidores públicos».',
  },
  *check(plan, { views, words }) {
    const { text: source } = plan.document.file;
    for (const { instead, masculine, inclusive } of peopleNamed(views(tokens), words(masculinoGenerico))) {
      if (inclusive.length > 0) continue;
      const places = masculine.map(({ in: { block }, from, to }) => ({
        span: placeIn(block.text, source, from, to),
        edits: [],
        written: block.prose.slice(from, to),
      }));
      const choices = instead.map(quote);
      yield* habit(plan, rule.id, places, ({ written }) => ({
        message: {
          es: `${quote(written)} nombra en masculino a un grupo de personas; puede decirse ${either(choices, 'o')}`,
          en: `${quote(written)} names a group of people in the masculine; it may be said ${either(choices, 'or')}`,
        },
        label: { es: 'solo en masculino', en: 'masculine only' },
        help: {
          es: 'Elija la forma que quepa en la oración y úsela en todo el plan.',
          en: 'Choose the form that fits the sentence and use it in the whole plan.',
        },
      }));
    }
  },
};
