import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { allTokens } from '../check/views/tokens.ts';
import { blocksSayingBehind } from '../check/words-said.ts';
import { placeIn } from '../document/inline-text.ts';
import { matchesOf } from '../text/matches.ts';

/** A preposition too many, mostly left when a sentence was changed halfway. */
export const rule: Rule = {
  id: 'preposicion-doble',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Hay dos preposiciones seguidas donde cabe una: «de desde», «en en».',
    en: 'Two prepositions stand where there is room for one: «de desde», «en en».',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    for (const { block } of blocksSayingBehind(views(allTokens), prepositions, isPreposition)) {
      const { prose, text } = block;
      for (const { 0: both, index } of matchesOf(prose, doubled)) {
        const [first = '', second = ''] = both.split(/\s+/u);
        if (isName(first, second)) continue;
        const span = placeIn(text, source, index, index + both.length);
        const isPlain = source.slice(span.start, span.end) === both;
        const kept = `${first.slice(0, 1)}${second.slice(1)}`;
        yield {
          span,
          message: {
            es: `En ${quote(both)} sobra una preposición: basta ${quote(second)}.`,
            en: `${quote(both)} has one preposition too many: ${quote(second)} is enough.`,
          },
          label: { es: 'sobra una', en: 'one too many' },
          help: { es: 'Quite la que sobra.', en: 'Take out the one too many.' },
          ...(isPlain && {
            fix: {
              title: { es: `Dejar solo «${kept}»`, en: `Leave only «${kept}»` },
              safe: false,
              edits: [{ span, newText: kept }],
            },
          }),
        };
      }
    }
  },
};

/** Two of these stand where the pattern below finds something. */
const prepositions = new Set(
  'a de del al en con por para sin hacia hasta desde según durante mediante'.split(' '),
);

function isPreposition(word: string): boolean {
  return prepositions.has(word);
}

/**
 * The same preposition twice, or one that the next makes idle. Pairs that Spanish uses are not here («de entre»,
 * «por entre», «para con», «del de», «de desde hace años»), nor those of which one may be a noun, a verb or a letter
 * («un sobre sobre la mesa», «que entre entre las cinco», «de la a a la z»).
 */
const doubled =
  /(?<![\p{L}\p{M}\p{N}_-])(?:(de|del|al|en|con|por|para|sin|hacia|hasta|desde|según|durante|mediante)\s+\1|de\s+del|a\s+al|de\s+desde(?!\s+(?:que|cuando|hace|hacía|ahora|antes|entonces|siempre)(?!\p{L})))(?![\p{L}\p{M}\p{N}_-])/giu;

/** «la reforma de De la Madrid», «la norma en EN 301 549»: the second begins a name. */
function isName(first: string, second: string): boolean {
  return /^\p{Lu}/u.test(second) && first !== first.toUpperCase();
}
