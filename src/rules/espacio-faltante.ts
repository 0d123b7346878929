import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textMatches } from '../check/text-matches.ts';
import { ownWords } from '../check/views/own-words.ts';

/** Two words with a sign between them and no space. */
export const rule: Rule = {
  id: 'espacio-faltante',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Falta el espacio después de una coma, un punto, un punto y coma o dos puntos.',
    en: 'The space after a comma, a full stop, a semicolon or a colon is missing.',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    const places = textMatches(views(ownWords), source, joined, hint).map(({ found, span }) => {
      const [words, listed, ended] = found;
      const first = listed ?? ended ?? '';
      const at = span.start + first.length;
      const edit = { span: { start: at, end: at }, newText: ' ' };
      return { words, right: `${first} ${words.slice(first.length)}`, span, edits: [edit] };
    });
    yield* habit(plan, rule.id, places, ({ words, right }, count) => ({
      message: {
        es: `Falta un espacio en ${quote(words)}; se esperaba ${quote(right)}`,
        en: `A space is missing in ${quote(words)}; ${quote(right)} was expected`,
      },
      help: {
        es: 'Ponga un espacio después del signo.',
        en: 'Put a space after the sign.',
      },
      fix: {
        title: { es: `Poner los espacios (${count})`, en: `Put the spaces (${count})` },
        safe: false,
      },
    }));
  },
};

/**
 * Words of three letters or more on both sides of a comma, a semicolon or a colon; around a full stop, one that ends
 * in small letters and one that begins with a capital: not «gob.mx», «S.A.», «10,5», «ISO:2015», «informe.Final.pdf».
 */
const joined =
  /(?<![\p{L}\p{N}_@/\\.:-])((?:\p{Lu}?\p{Ll}{2,}|\p{Lu}{3,})(?:[,;]|:(?=\p{L}?\p{Ll}{3})))(?:\p{Lu}?\p{Ll}{2,})(?![\p{L}\p{N}_@/\\:=]|\.\p{L})|(?<![\p{L}\p{N}_@/\\.:-])((?:\p{L}?\p{Ll}{3,}|Lic|Dra?|Ing|Mtr[oa]|Sra?|Arq)\.)(?:\p{Lu}\p{Ll}{1,}|\p{Lu}(?=\s\p{Ll}))(?![\p{L}\p{N}_@/\\:=]|\.\p{L})/gu;

const hint = /[,;:]\p{L}|\.\p{Lu}/gu;
