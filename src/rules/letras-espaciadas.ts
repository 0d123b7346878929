import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textMatches } from '../check/text-matches.ts';
import { textOf } from '../check/views/text-of.ts';

/** A word whose letters stand apart, as titles were once set. */
export const rule: Rule = {
  id: 'letras-espaciadas',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Una palabra está escrita con espacios entre sus letras: «P R O P U E S T A».',
    en: 'A word is written with spaces between its letters: «P R O P U E S T A».',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    for (const { found, span } of textMatches(views(textOf), source, spaced, sign)) {
      const [written] = found;
      const words = joined(written);
      if (!isWord(words)) continue;
      // Where single spaces part both letters and words, only a reader can tell the words.
      const isSure = words.split(' ').every(word => word.length <= longest);
      yield {
        span,
        message: {
          es: `${quote(written)} tiene las letras separadas${isSure ? `; se esperaba ${quote(words)}` : ''}.`,
          en: `The letters of ${quote(written)} stand apart${isSure ? `; expected ${quote(words)}` : ''}.`,
        },
        label: { es: 'letras separadas', en: 'letters apart' },
        help: {
          es: 'Escriba la palabra entera; la separación entre letras la da el estilo al publicar.',
          en: 'Write the whole word; the space between letters is for the style of the publication.',
        },
        ...(isSure &&
          source.slice(span.start, span.end) === written && {
            fix: {
              title: { es: `Unir: ${quote(words)}`, en: `Join: ${quote(words)}` },
              safe: false,
              edits: [{ span, newText: words }],
            },
          }),
      };
    }
  },
};

/** Two letters that stand by themselves. */
const sign = /\s\p{L}\s{1,3}\p{L}\s/gu;

/** A longer run is several words. */
const longest = 15;

/** Four letters or more with spaces between them; the last group may have kept some together: «P R O P U E S TA». */
const spaced =
  /(?<![\p{L}\p{N}])(?:\p{Lu}\s{1,3}){3,}\p{Lu}{1,3}(?![\p{L}\p{N}.)])|(?<![\p{L}\p{N}])\p{L}(?:\s{1,3}\p{Ll}){4,}(?![\p{L}\p{N}.)])/gu;

/** Two spaces or more part words. */
function joined(written: string): string {
  return written
    .split(/\s{2,}/u)
    .map(word => word.replace(/\s/gu, ''))
    .join(' ');
}

/** Letters of an alphabet or of a list («A B C D», «a e i o u») are no word. */
function isWord(words: string): boolean {
  const letters = words.toLowerCase().replace(/ /gu, '');
  const isSequence = Array.from(letters).every(
    (letter, i) => i === 0 || letter.charCodeAt(0) - letters.charCodeAt(i - 1) === 1,
  );
  return (
    !isSequence &&
    /[aeiouáéíóú]/u.test(letters) &&
    /[^aeiouáéíóú]/u.test(letters) &&
    new Set(letters).size > 2
  );
}
