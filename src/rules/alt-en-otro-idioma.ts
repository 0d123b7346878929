import { languageNames, publishedLanguage } from '../check/language-names.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { images } from '../check/views/images.ts';
import { otherLanguage } from '../lexicon/language-of.ts';
import { words } from '../text/fold.ts';

/** An alternative text in another language than the plan's. */
export const rule: Rule = {
  id: 'alt-en-otro-idioma',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El texto alternativo de una imagen está en otro idioma que el plan.',
    en: 'The alternative text of a picture is in another language than the plan.',
  },
  *check({ frontmatter }, { views }) {
    const own = publishedLanguage(frontmatter.values.idioma);
    for (const { alt, span } of views(images)) {
      if (alt === null || generated.test(alt)) continue;
      const spoken = words(alt.toLowerCase());
      const times = (word: string) => spoken.filter(said => said === word).length;
      const language = spoken.length >= enough ? otherLanguage(spoken.length, times, own) : null;
      if (!language) continue;
      const { es, en } = languageNames[language];
      yield {
        span,
        message: {
          es: `El texto alternativo ${quote(alt)} parece estar en ${es}.`,
          en: `The alternative text ${quote(alt)} seems to be in ${en}.`,
        },
        help: {
          es: 'Escríbalo en el idioma del plan: el lector de pantalla lo pronuncia con la voz de ese idioma.',
          en: 'Write it in the language of the plan: the screen reader says it in the voice of that language.',
        },
      };
    }
  },
};

/** Fewer words may be a name. */
const enough = 4;

/** What a program says of itself there is `residuo-ocr`'s. */
const generated = /(?:automatically )?generated|AI-generated/u;
