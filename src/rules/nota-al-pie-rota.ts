import { blocksWith } from '../check/blocks-with.ts';
import { quote, quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { placeIn } from '../document/inline-text.ts';
import { nodesOf } from '../document/nodes-of.ts';
import { spanOf } from '../document/span-of.ts';
import { matchesOf } from '../text/matches.ts';

/** A footnote of which only half is there: the mark without its text, or the text without its mark. */
export const rule: Rule = {
  id: 'nota-al-pie-rota',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Una llamada no tiene nota al pie, o una nota al pie no tiene llamada.',
    en: 'A footnote mark has no footnote, or a footnote has no mark.',
  },
  *check({ document }, { views }) {
    const { file, body } = document;
    const called = new Set(nodesOf(body, 'footnoteReference').map(({ identifier }) => identifier));
    for (const { prose, text } of blocksWith(views(textOf), '[^')) {
      for (const { 0: mark, index } of matchesOf(prose, /\[\^[^\s[\]^]+\](?!:)/gu)) {
        yield {
          span: placeIn(text, file.text, index, index + mark.length),
          message: {
            es: `La llamada ${quote(mark)} no tiene nota: ningún renglón empieza con «${mark}:».`,
            en: `The mark ${quote(mark)} has no footnote: no line begins with «${mark}:».`,
          },
          label: { es: 'sin nota', en: 'no footnote' },
          help: {
            es: `Agregue en un párrafo aparte «${mark}: » y el texto de la nota.`,
            en: `Add «${mark}: » and the text of the footnote in a paragraph of its own.`,
          },
        };
      }
    }
    const seen = new Set<string>();
    for (const node of body.children) {
      if (node.type !== 'footnoteDefinition') continue;
      const mark = `[^${node.label ?? node.identifier}]`;
      const again = seen.has(node.identifier);
      seen.add(node.identifier);
      if (called.has(node.identifier) && !again) continue;
      yield {
        span: quotedSpan(file.text, spanOf(node)),
        message: again
          ? {
              es: `La nota «${mark}» está dos veces, y solo se publica la primera.`,
              en: `The footnote «${mark}» stands twice, and only the first is published.`,
            }
          : {
              es: `La nota «${mark}» no tiene llamada en el texto, y no se publica.`,
              en: `The footnote «${mark}» has no mark in the text, and is not published.`,
            },
        label: again ? { es: 'repetida', en: 'repeated' } : { es: 'sin llamada', en: 'no mark' },
        help: again
          ? { es: 'Dé a cada nota su propio número.', en: 'Give each footnote its own number.' }
          : {
              es: `Escriba «${mark}» en el lugar al que se refiere, o quite la nota.`,
              en: `Write «${mark}» where it belongs, or remove the footnote.`,
            },
      };
    }
  },
};
