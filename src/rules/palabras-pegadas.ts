import type { Rule } from '../check/rule.ts';
import { allTokens } from '../check/views/tokens.ts';
import { blocksSaying, wordPlaces } from '../check/word-places.ts';
import { placeIn } from '../document/inline-text.ts';
import { matchesOf } from '../text/matches.ts';

/**
 * The end of a noun or an adverb, and the short word that lost its space. «-ción» counts only with its accent
 * («proporcionen»), and fewer words may follow «-ante», «-cia» and «-idad», since verbs end so («planteen»,
 * «denúncialos», «cuidadlas»). Of 636,000 Spanish word forms none is taken for two.
 */
const joined = new RegExp(
  String.raw`(?<![\p{L}\p{M}])(?:` +
    String.raw`(\p{L}{2,}(?:[cs]ión|[cs]iones|mente|mientos?))(como|con|de|del|desde|en|entre|hacia|hasta|los|las|para|por|que|según|sin|sobre)|` +
    String.raw`((?!desmante)\p{L}{2,}(?:idad(?:es)?|[ae]n[cz]ias?|ante))(como|con|de|del|desde|entre|hacia|hasta|para|por|que|según|sin|sobre)` +
    String.raw`)(?![\p{L}\p{M}])`,
  'giu',
);

/** The ends above, in small letters and without what may come before: most plans have no word with two of them. */
const sign =
  /(?:[cs]ión|[cs]iones|mente|mientos?|idad(?:es)?|[ae]n[cz]ias?|ante)(?:como|con|del?|desde|en|entre|hacia|hasta|los|las|para|por|que|según|sin|sobre)(?!\p{L})/u;

/** The shortest is of two letters, such an end and a word of two. */
const shortest = 8;

/** Two words without the space between them. */
export const rule: Rule = {
  id: 'palabras-pegadas',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Dos palabras van pegadas: «difusióncomo».',
    en: 'Two words are joined: «difusióncomo».',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    const blocks = views(allTokens);
    const suspects: string[] = [];
    for (const word of wordPlaces(blocks).tokens.keys())
      if (word.length >= shortest && sign.test(word)) suspects.push(word);
    if (suspects.length === 0) return;
    for (const { block } of blocksSaying(blocks, suspects)) {
      const { prose, text } = block;
      for (const { 0: word, 1: noun, 3: narrow, index } of matchesOf(prose, joined)) {
        const first = noun ?? narrow ?? '';
        const apart = `${first} ${word.slice(first.length)}`;
        const between = placeIn(text, source, index + first.length, index + word.length).start;
        yield {
          span: placeIn(text, source, index, index + word.length),
          message: {
            es: `En «${word}» hay dos palabras pegadas; ¿quiso decir «${apart}»?`,
            en: `Two words are joined in «${word}»; did you mean «${apart}»?`,
          },
          fix: {
            title: { es: `Separar: «${apart}»`, en: `Separate: «${apart}»` },
            safe: false,
            edits: [{ span: { start: between, end: between }, newText: ' ' }],
          },
        };
      }
    }
  },
};
