import { blocksWith } from '../check/blocks-with.ts';
import { quote, quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { placeIn } from '../document/inline-text.ts';
import { matchesOf } from '../text/matches.ts';

/** A whole sentence in capitals. */
export const rule: Rule = {
  id: 'mayusculas-sostenidas',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Una frase de más de doce palabras está escrita toda en mayúsculas.',
    en: 'A phrase of more than twelve words is all in capitals.',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    for (const { prose, text, type } of blocksWith(views(textOf), sign)) {
      for (const { 0: found, index } of matchesOf(prose, run)) {
        if (found.length < 2 * most) continue;
        const words = found.match(/\p{L}+/gu) ?? [];
        if (words.length <= most || !isSentence(words)) continue;
        const what =
          type === 'heading'
            ? { es: 'El encabezado', en: 'The heading' }
            : { es: 'La frase', en: 'The phrase' };
        yield {
          span: quotedSpan(source, placeIn(text, source, index, index + found.length)),
          message: {
            es: `${what.es} ${quote(found)} lleva ${words.length} palabras seguidas en mayúsculas.`,
            en: `${what.en} ${quote(found)} has ${words.length} words in a row in capitals.`,
          },
          label: { es: 'todo en mayúsculas', en: 'all in capitals' },
          help: {
            es: 'Escríbala con mayúscula inicial; el realce lo da el estilo al publicar.',
            en: 'Write it with an initial capital; emphasis is for the style of the publication.',
          },
        };
      }
    }
  },
};

/** From so many words on, capitals are hard to read. */
const most = 12;

/** Words without a small letter, from the first to the last, with what stands between them. */
const run = /(?<![\p{L}\p{N}])\p{Lu}[^\p{Ll}]*(?<=\p{Lu})(?!\p{L})/gu;

/** As many characters without a small letter as so many words cannot do without. */
const sign = /[A-Z][^a-záéíóúñ]{20}/gu;

/** A list of acronyms has no such words: «INAI, SNT, PNT». */
function isSentence(words: readonly string[]): boolean {
  return words.filter(word => /^(?:AL|CON|DE|DEL|EL|EN|LAS?|LOS|PARA|POR|QUE|SUS?)$/u.test(word)).length > 1;
}
