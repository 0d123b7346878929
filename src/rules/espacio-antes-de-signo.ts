import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textMatches } from '../check/text-matches.ts';
import { ownWords } from '../check/views/own-words.ts';
import { wordBefore } from '../text/word-at.ts';

/**
 * A space between a sign and the words it belongs to. What stands before commas and points is
 * `espacio-duplicado`'s, the last colon of a heading `dos-puntos-titulo`'s.
 */
export const rule: Rule = {
  id: 'espacio-antes-de-signo',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Hay un espacio antes de un signo que cierra o de dos puntos, o después de uno que abre.',
    en: 'There is a space before a closing sign or a colon, or after an opening one.',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    const places = textMatches(views(ownWords), source, misplaced, hint).flatMap(({ block, found, span }) => {
      if (!/^[ \u00A0\u202F]+$/u.test(source.slice(span.start, span.end))) return [];
      const { index } = found;
      const after = block.prose.slice(index + found[0].length);
      if (block.type === 'heading' && after.trim() === ':') return [];
      const words = `${wordBefore(block.prose, index)}${found[0]}${/^\S*/u.exec(after)?.[0] ?? ''}`;
      return { words, span, edits: [{ span, newText: '' }] };
    });
    yield* habit(plan, rule.id, places, ({ words }, count) => ({
      message: {
        es: `Sobra el espacio en ${quote(words)}; se esperaba ${quote(words.replace(/\s+/gu, ''))}`,
        en: `There is a space too many in ${quote(words)}; ${quote(words.replace(/\s+/gu, ''))} was expected`,
      },
      help: {
        es: 'Los signos van pegados a la palabra que cierran o que abren.',
        en: 'Signs join the word that they close or open.',
      },
      fix: {
        title: {
          es: `Quitar esos espacios (${count})`,
          en: `Remove those spaces (${count})`,
        },
        safe: true,
      },
    }));
  },
};

/** Times, scales and ratios («1 : 500») may have theirs; a bracket may belong to a list or a box: «[ ]», «a )». */
const misplaced =
  /(?<=\p{L}[)»”]?) +(?=:(?:\s|$))|(?<=[\p{L}\p{N}.…)»”]) +(?=[?!](?!\p{L})|»|”)|(?<=[\p{L}\p{N}.]) +(?=\)[\s.,;:]|\)$)|(?<=[¿¡«“]|(?<=\s)\() +(?=[\p{L}\p{N}])/gu;

const hint = / [:?!»”)]|[¿¡«“(] /gu;
