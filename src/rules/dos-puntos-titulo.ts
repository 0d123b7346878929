import { habit } from '../check/habit.ts';
import { quote, quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { ownWords } from '../check/views/own-words.ts';
import { locate, placeIn } from '../document/inline-text.ts';

/** Headings that end in a colon or a full stop. */
export const rule: Rule = {
  id: 'dos-puntos-titulo',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Un encabezado termina con dos puntos o con punto.',
    en: 'A heading ends in a colon or a full stop.',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    const places = views(ownWords).flatMap(({ type, text, prose }) => {
      const found = type === 'heading' && /[.:]$/u.test(prose.trimEnd()) ? final.exec(prose) : null;
      if (!found || abbreviation.test(prose.toLowerCase())) return [];
      const sign = found[0].trim();
      const edit = {
        span: placeIn(text, source, found.index, found.index + found[0].trimEnd().length),
        newText: '',
      };
      const { value, span } = locate(text);
      return { title: value, sign, span: quotedSpan(source, span), edits: [edit] };
    });
    yield* habit(plan, rule.id, places, ({ title, sign }, count) => ({
      message: {
        es: `El encabezado ${quote(title)} termina con ${sign === ':' ? 'dos puntos' : 'punto'}`,
        en: `The heading ${quote(title)} ends in a ${sign === ':' ? 'colon' : 'full stop'}`,
      },
      help: {
        es: 'Quite el signo: un título va solo en su renglón y no lo necesita.',
        en: 'Remove it: a title stands alone on its line and needs none.',
      },
      fix: {
        title: {
          es: `Quitar el signo final de los encabezados (${count})`,
          en: `Remove the final sign of headings (${count})`,
        },
        safe: true,
      },
    }));
  },
};

/** The last sign of a title. A number keeps its point («Eje 1.»), and three points are no full stop. */
const final = /(?<=[\p{L}\p{M})»”"]|\d{4})\s?[.:]\s*$/u;

/** «A. C.», «etc.», «IV.», in small letters: the point belongs to the last word. */
const abbreviation =
  /(?<!\p{L})(?:\p{L}|[ivxl]+|etc|n[úu]ms?|arts?|fracc?|p[áa]gs?|vols?|eds?|sr[ae]?s?|dra?s?|lic|ing|mtr[oa]|ave?|col|no)\.\s*$/u;
