import { blocksWith } from '../check/blocks-with.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { ownWords } from '../check/views/own-words.ts';
import { tokens } from '../check/views/tokens.ts';
import { placeIn } from '../document/inline-text.ts';
import type { Plan } from '../plan/model.ts';
import { matchesOf } from '../text/matches.ts';

/** A word that was broken at the end of a printed line and kept its hyphen. */
export const rule: Rule = {
  id: 'corte-de-linea',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Una palabra quedó partida por un guion de fin de renglón: «cohe- sión».',
    en: 'A word was left broken by an end-of-line hyphen: «cohe- sión».',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    const blocks = blocksWith(views(ownWords), /\p{Ll}-\s/gu);
    if (blocks.length === 0) return;
    const counts = views(wordCounts);
    for (const { prose, text } of blocks) {
      for (const { 0: found, 1: left = '', 2: gap = '', 3: right = '', index } of matchesOf(prose, broken)) {
        const word = `${left}${right}`;
        if (!isBroken(left, right, /[\n\r]/u.test(gap), counts)) continue;
        const span = placeIn(text, source, index, index + found.length);
        const isPlain = /^[^*_`<[\]]*$/u.test(source.slice(span.start, span.end));
        yield {
          span,
          message: {
            es: `${quote(found)} es una palabra partida; se esperaba ${quote(word)}.`,
            en: `${quote(found)} is a broken word; expected ${quote(word)}.`,
          },
          label: { es: 'palabra partida', en: 'broken word' },
          help: {
            es: 'Quite el guion y el espacio: los dejó la caja del documento impreso.',
            en: 'Take out the hyphen and the space: the printed page left them.',
          },
          ...(isPlain && {
            fix: {
              title: { es: `Unir: ${quote(word)}`, en: `Join: ${quote(word)}` },
              safe: false,
              edits: [{ span, newText: word }],
            },
          }),
        };
      }
    }
  },
};

/** «cohe-⏎sión», «cohe- sión»; «corto- y mediano plazo» leaves a part out on purpose. */
const broken = /(?<![\p{L}\p{M}\p{N}-])(\p{L}\p{Ll}+)-(\s+)(?![yeou]\s)(\p{Ll}{2,})(?![\p{L}\p{M}-])/gu;

/** How often a plan has each word; the halves of a broken one are among them. */
function wordCounts(plan: Plan): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { tokens: all } of tokens(plan))
    for (const { word } of all) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The last syllables of long words. */
const ending =
  /^\p{L}{0,4}(?:[cs]i[oó]n(?:es)?|mientos?|mente|idad(?:es)?|[ae]ncias?|[ai]bles?|dor[ae]?s?|tiv[oa]s?)$/u;

/** The first half of compounds, which keep their hyphen: «socio-económico». */
const compounds =
  /^(?:socio|político|económico|teórico|técnico|jurídico|costo|medio|físico|médico|histórico|cívico|científico|franco|hispano|ibero|latino|norte|centro|sur|este|ex|vice|pos|pre)$/iu;

/**
 * At the end of a line nearly every hyphen is a break; within a line it may be a dash without its space («la
 * región- en torno a…»), so that only the end of a long word tells. A word that the plan has elsewhere is sure.
 */
function isBroken(
  left: string,
  right: string,
  atLineEnd: boolean,
  counts: ReadonlyMap<string, number>,
): boolean {
  const times = (word: string) => counts.get(word.toLowerCase()) ?? 0;
  if (times(left + right) > 0) return true;
  if (compounds.test(left) || (times(left) > 1 && times(right) > 1)) return false;
  return atLineEnd || (ending.test(right) && times(right) === 1);
}
