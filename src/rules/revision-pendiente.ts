import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';

/** Doubts that the import of a plan left for a person. */
export const rule: Rule = {
  id: 'revision-pendiente',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Queda por revisar un lugar que la importación marcó como dudoso.',
    en: 'A place that the import marked as doubtful is still to be reviewed.',
  },
  *check({ notes }) {
    for (const note of notes) {
      if (note.kind !== 'review') continue;
      const { value } = note.text;
      const about = value === '' ? '' : `: ${quote(value)}`;
      yield {
        span: note.span,
        message: {
          es: `Falta revisar este lugar contra el original${about}.`,
          en: `This place is still to be compared with the original${about}.`,
        },
        help: {
          es: 'Compárelo, corrija lo que haga falta y borre el comentario.',
          en: 'Compare it, mend what is wrong and delete the comment.',
        },
      };
    }
  },
};
