import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textMatches } from '../check/text-matches.ts';
import { ownWords } from '../check/views/own-words.ts';

/** Points in a number that means nothing: two, four, three with spaces between, or three after «etc.». */
export const rule: Rule = {
  id: 'puntos-suspensivos',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Los puntos suspensivos no son tres, llevan espacios o siguen a «etc.», o un punto está repetido.',
    en: 'An ellipsis is not of three points, has spaces in it or follows «etc.», or a full stop is doubled.',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    const places = textMatches(views(ownWords), source, points, sign).map(({ found: [written], span }) => {
      const right = mend(written);
      return { written, right, span, edits: [{ span, newText: right }] };
    });
    yield* habit(plan, rule.id, places, ({ written, right }, count) => ({
      message: {
        es: `Se lee ${quote(written)} donde se esperaba ${quote(right)}`,
        en: `It says ${quote(written)} where ${quote(right)} was expected`,
      },
      help: {
        es: 'Los puntos suspensivos son tres y van pegados a la palabra; «etc.» ya dice que falta algo.',
        en: 'An ellipsis is of three points and joins its word; «etc.» already says that something is missing.',
      },
      fix: {
        title: { es: `Corregir los puntos (${count})`, en: `Mend the points (${count})` },
        safe: true,
      },
    }));
  },
};

/** Five or more in a row lead to something or leave a gap; before a slash or after one they are part of a path. */
const points =
  /(?<![\p{L}])etc(?:\.{2,4}|\.?…)(?!\.)|(?<![./…]) ?\. \. \.(?! ?[.\p{N}])|(?<![./])(?:\.{2}|\.{4})(?![./…])|…\.+(?!\.)|\.…/gu;

/** Two points with no more than a space between them, or three in one sign. */
const sign = /\. ?\.|…/gu;

function mend(written: string): string {
  if (/^etc/iu.test(written)) return `${written.slice(0, 3)}.`;
  if (written === '..') return '.';
  return written.includes('…') ? '…' : '...';
}
