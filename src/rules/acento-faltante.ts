import { accentedForms, isForeign } from '../check/accented-words.ts';
import type { Rule } from '../check/rule.ts';
import { allTokens } from '../check/views/tokens.ts';
import { blocksSaying, wordPlaces } from '../check/word-places.ts';
import { placeIn } from '../document/inline-text.ts';
import { palabrasConAcento } from '../lexicon/palabras-con-acento.ts';
import { matchesOf } from '../text/matches.ts';

/** A word that lost its accent. */
export const rule: Rule = {
  id: 'acento-faltante',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'A una palabra le falta el acento: «region».',
    en: 'A word lacks its accent: «region».',
  },
  *check(plan, { views, words }) {
    const { text: source } = plan.document.file;
    const accentedForm = accentedForms(words(palabrasConAcento));
    const blocks = views(allTokens);
    const bare = [...wordPlaces(blocks).tokens.keys()].filter(word => accentedForm(word) !== null);
    for (const {
      block: { prose, text },
    } of blocksSaying(blocks, bare)) {
      for (const { 0: word, index } of matchesOf(prose, bareWord)) {
        const accented = accentedForm(word);
        if (!accented || isForeign(prose, index, word)) continue;
        const right = /^\p{Lu}/u.test(word)
          ? `${accented.slice(0, 1).toUpperCase()}${accented.slice(1)}`
          : accented;
        const span = placeIn(text, source, index, index + word.length);
        yield {
          span,
          message: {
            es: `A «${word}» le falta el acento: «${right}».`,
            en: `«${word}» lacks its accent: «${right}».`,
          },
          label: { es: 'sin acento', en: 'no accent' },
          help: { es: `Escriba «${right}».`, en: `Write «${right}».` },
          fix: {
            title: { es: `Cambiar a «${right}»`, en: `Change to «${right}»` },
            safe: false,
            edits: [{ span, newText: right }],
          },
        };
      }
    }
  },
};

/**
 * A word of letters without accents that is no part of a name of a file, an account or a label. Words in capitals
 * are left out, and so are short ones that begin with one, which may be surnames: «Dias».
 */
const bareWord =
  /(?<![\p{L}\p{M}\p{N}_#@/\\.-])(?:[a-zñü]{3,}|[A-Z][a-zñü]{4,})(?![\p{L}\p{M}\p{N}_@/\\]|[.-][\p{L}\p{N}])/gu;
