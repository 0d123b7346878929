import { type PeopleNamed, peopleNamed } from '../check/generic-masculine.ts';
import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { tokens } from '../check/views/tokens.ts';
import { placeIn } from '../document/inline-text.ts';
import { masculinoGenerico } from '../lexicon/masculino-generico.ts';

/** A group of people that a plan names now in an inclusive way, now in the masculine. */
export const rule: Rule = {
  id: 'incluyente-inconsistente',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Un mismo grupo se nombra unas veces de forma incluyente y otras en masculino.',
    en: 'One group is named now in an inclusive way, now in the masculine.',
  },
  *check(plan, { views, words }) {
    const { text: source } = plan.document.file;
    for (const { masculine, inclusive } of peopleNamed(views(tokens), words(masculinoGenerico))) {
      const [model] = inclusive;
      if (!model) continue;
      const places = masculine.map(place => ({ span: spanOf(place), edits: [], written: wordsOf(place) }));
      const kept = quote(wordsOf(model));
      yield* habit(plan, rule.id, places, ({ written }) => ({
        message: {
          es: `${quote(written)} está en masculino, y el plan nombra al mismo grupo con ${kept}`,
          en: `${quote(written)} is in the masculine, and the plan names the same group with ${kept}`,
        },
        label: { es: 'aquí en masculino', en: 'masculine here' },
        expected: { span: spanOf(model), message: { es: 'aquí de forma incluyente', en: 'inclusive here' } },
        help: {
          es: `Use la misma forma en todo el plan, como ${kept}.`,
          en: `Use the same form in the whole plan, such as ${kept}.`,
        },
      }));
    }

    function spanOf({ in: { block }, from, to }: PeopleNamed['masculine'][number]) {
      return placeIn(block.text, source, from, to);
    }
  },
};

function wordsOf({ in: { block }, from, to }: PeopleNamed['masculine'][number]): string {
  return block.prose.slice(from, to);
}
