import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { locate } from '../document/inline-text.ts';
import { words } from '../text/fold.ts';

const longest = 200;

/** A heading that is a whole paragraph. */
export const rule: Rule = {
  id: 'encabezado-parrafo',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: `Un encabezado es un párrafo: pasa de ${longest} caracteres o tiene varias oraciones.`,
    en: `A heading is a paragraph: it is longer than ${longest} characters or has several sentences.`,
  },
  *check(_, { views }) {
    for (const block of views(textOf)) {
      if (block.type !== 'heading' || block.text.value.length < shortest) continue;
      const { value, span } = locate(block.text);
      const isLong = value.length > longest;
      if (!isLong && !hasSentences(value)) continue;
      yield {
        span,
        message: isLong
          ? {
              es: `El encabezado ${quote(value)} tiene ${value.length} caracteres; se esperaban a lo más ${longest}.`,
              en: `The heading ${quote(value)} has ${value.length} characters; at most ${longest} were expected.`,
            }
          : {
              es: `El encabezado ${quote(value)} tiene varias oraciones.`,
              en: `The heading ${quote(value)} has several sentences.`,
            },
        help: {
          es: 'Deje un título breve y pase lo demás a un párrafo debajo.',
          en: 'Leave a short title and move the rest to a paragraph below.',
        },
      };
    }
  },
};

/** Less is no two sentences. */
const shortest = 20;

/**
 * Two sentences of five words or more each, so that «Eje 1. Acceso a la información» is one. «Línea de acción 3.1.» is
 * a label, however many words it has.
 */
function hasSentences(text: string): boolean {
  if (!/[.?!]\s/u.test(text)) return false;
  const sentences = text.split(/[.?!]\s+(?=[\p{Lu}¿¡])/u);
  return sentences.filter(sentence => words(sentence).length >= 5 && !/\d$/u.test(sentence)).length > 1;
}
