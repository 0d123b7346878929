import { blocksWith } from '../check/blocks-with.ts';
import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { textMatches } from '../check/text-matches.ts';
import { ownWords } from '../check/views/own-words.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { Plan } from '../plan/model.ts';
import { matchesOf } from '../text/matches.ts';

/** Asides between hyphens, or opened with a dash that nothing closes. */
export const rule: Rule = {
  id: 'raya-inciso',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Un inciso va entre guiones en lugar de rayas, o la raya que lo abre no se cierra.',
    en: 'An aside stands between hyphens instead of dashes, or the dash that opens it is not closed.',
  },
  *check(plan, { views }) {
    const paragraphsWith = (sign: RegExp) =>
      blocksWith(views(ownWords), sign).filter(({ type }) => type === 'paragraph');
    yield* hyphens(paragraphsWith(hyphen), plan);
    yield* unclosed(paragraphsWith(dash), plan);
  },
};

const hyphen = /\s-/gu;
const dash = /[–—]/gu;

/** «los derechos -en especial el de acceso- son», «los derechos - en especial el de acceso - son». */
const betweenHyphens =
  /(?<=[\p{L}\p{N},)»”"]\s)(--?)(\s?)(\p{L}(?:[^-–—.:;?!\n]|(?<=\d)[.:](?=\d)){2,200}?[\p{L}\p{N})»”"])\2\1(?=[\s,.;:)])(?!\s\p{Lu})/gu;

function* hyphens(blocks: readonly TextBlock[], plan: Plan): Generator<Finding> {
  const { text: source } = plan.document.file;
  const places = textMatches(blocks, source, betweenHyphens).flatMap(
    ({ block: { text }, found: [whole, sign = '', space = '', aside = ''], span, found }) => {
      if (!/\s/u.test(aside) || (space !== '' && !/^\p{Ll}/u.test(aside))) return [];
      const end = found.index + whole.length;
      const marks = [
        placeIn(text, source, found.index, found.index + sign.length + space.length),
        placeIn(text, source, end - sign.length - space.length, end),
      ];
      return { aside, span, edits: marks.map(mark => ({ span: mark, newText: '—' })) };
    },
  );
  yield* habit(plan, rule.id, places, ({ aside }, count) => ({
    message: {
      es: `El inciso ${quote(aside)} va entre guiones; se esperaban rayas`,
      en: `The aside ${quote(aside)} stands between hyphens; dashes were expected`,
    },
    help: {
      es: 'Escríbalo entre rayas pegadas a sus palabras, «—así—», o entre comas.',
      en: 'Write it between dashes that join its words, «—like this—», or between commas.',
    },
    fix: {
      title: { es: `Poner rayas (${count})`, en: `Put dashes (${count})` },
      safe: false,
    },
  }));
}

function* unclosed(blocks: readonly TextBlock[], plan: Plan): Generator<Finding> {
  const { text: source } = plan.document.file;
  const places = blocks.flatMap(({ prose, text }) =>
    openDashes(prose).map(at => {
      const end = at + (/^.\S*/u.exec(prose.slice(at))?.[0].length ?? 1);
      return { words: prose.slice(at, at + 60), span: placeIn(text, source, at, end), edits: [] };
    }),
  );
  yield* habit(plan, rule.id, places, ({ words }) => ({
    message: {
      es: `La raya de ${quote(words)} abre un inciso que no se cierra`,
      en: `The dash of ${quote(words)} opens an aside that is not closed`,
    },
    help: {
      es: 'Cierre el inciso con otra raya, también antes de un punto, o quite la que lo abre.',
      en: 'Close the aside with another dash, also before a full stop, or remove the one that opens it.',
    },
  }));
}

/**
 * Where dashes open an aside, joined to the word after them, and no dash follows before the end of the text or the
 * next one that opens. The first sign of a text may be a bullet or open a dialogue.
 */
function openDashes(prose: string): number[] {
  const dashes = matchesOf(prose, /(?<!\d\s?)[–—](?!\s?\d)/gu);
  const opens = (index: number) =>
    /[\s(]/u.test(prose.charAt(index - 1)) && /[\p{L}«“"¿¡]/u.test(prose.charAt(index + 1));
  return dashes.flatMap(({ index }, i) => {
    const next = dashes[i + 1];
    return opens(index) && (!next || opens(next.index)) ? [index] : [];
  });
}
