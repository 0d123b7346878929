import { blocksWith } from '../check/blocks-with.ts';
import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { ownWords } from '../check/views/own-words.ts';
import { placeIn } from '../document/inline-text.ts';
import { matchesOf } from '../text/matches.ts';

/** A question or an exclamation that is closed and was never opened. */
export const rule: Rule = {
  id: 'signos-apertura',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Una pregunta o una exclamación se cierra sin su signo de apertura.',
    en: 'A question or an exclamation is closed without its opening sign.',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    const places = blocksWith(views(ownWords), /[?!]/gu).flatMap(({ prose, text }) =>
      unopened(prose).map(({ start, end, sign }) => {
        const span = placeIn(text, source, start, end);
        const opening = sign === '?' ? '¿' : '¡';
        const edit = { span: { start: span.start, end: span.start }, newText: opening };
        return { words: prose.slice(start, end), opening, span, edits: [edit] };
      }),
    );
    yield* habit(plan, rule.id, places, ({ words, opening }, count) => ({
      message: {
        es: `A ${quote(words)} le falta el signo de apertura, «${opening}»`,
        en: `${quote(words)} lacks its opening sign, «${opening}»`,
      },
      help: {
        es: `Ponga «${opening}» donde empieza la pregunta o la exclamación, que puede no ser donde empieza la frase.`,
        en: `Put «${opening}» where the question or exclamation begins, which may not be where the sentence does.`,
      },
      fix: {
        title: {
          es: `Abrir al comienzo de la frase (${count})`,
          en: `Open at the start of the sentence (${count})`,
        },
        safe: false,
      },
    }));
  },
};

interface Unopened {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

/** The sentences that end in a sign nothing before it in the text opens. A sign of doubt, «(?)», closes nothing. */
function unopened(prose: string): Unopened[] {
  let from = 0;
  return matchesOf(prose, /(?<=[\p{L}\p{N}»”")])[?!]+/gu).flatMap(({ 0: signs, index }) => {
    const before = prose.slice(Math.max(from, index - longest), index);
    const start = index - (sentence.exec(before)?.[0].length ?? 0);
    from = index + signs.length;
    if (/[¿¡]/u.test(before) || isName(prose, index, from) || english.test(before)) return [];
    return [{ start, end: from, sign: signs.charAt(0) }];
  });
}

/** No question is longer. */
const longest = 600;

/** From the first word after the last sign that may end a sentence or open a quotation. */
const sentence = /(?<![^\s«“"(])[\p{L}\p{N}](?:[^.;:…«“"(]|\.(?=\p{L}|\d))*$/u;

/** «Yahoo! y otras»: the sentence goes on after a name. */
function isName(prose: string, index: number, end: number): boolean {
  return /\p{Lu}\p{L}*$/u.test(prose.slice(0, index)) && /^,?\s+\p{Ll}/u.test(prose.slice(end));
}

const english = /(?<!\p{L})(?:the|of|and|is|are|you|your|what|how|who|for|to|with|this)(?!\p{L})/iu;
