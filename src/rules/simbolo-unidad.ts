import { habit } from '../check/habit.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textMatches } from '../check/text-matches.ts';
import { ownWords } from '../check/views/own-words.ts';

/** Symbols of units with a point, a plural or letters that are not theirs. */
export const rule: Rule = {
  id: 'simbolo-unidad',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'El símbolo de una unidad lleva punto, plural u otras letras: «25 kms.», «8 hrs.».',
    en: 'The symbol of a unit has a point, a plural or other letters: «25 kms.», «8 hrs.».',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    const places = textMatches(views(ownWords), source, wrong, /\d/gu).map(({ block, found, span }) => {
      const [written, number = '', space = '', unit = ''] = found;
      const ends =
        written.endsWith('.') &&
        /^\s*(?:$|[»”")\]]?\s*[\p{Lu}¿¡])/u.test(block.prose.slice(found.index + written.length));
      const right = `${number}${space || '\u00A0'}${symbols[unit.toLowerCase().replace(/s?\.?$/u, '')] ?? unit}`;
      return { written, right, span, edits: [{ span, newText: `${right}${ends ? '.' : ''}` }] };
    });
    yield* habit(plan, rule.id, places, ({ written, right }, count) => ({
      message: {
        es: `Se lee ${quote(written)} y el símbolo se escribe ${quote(right)}`,
        en: `It says ${quote(written)} and the symbol is written ${quote(right)}`,
      },
      help: {
        es: 'Los símbolos de unidades no llevan punto ni plural, y no cambian de letras.',
        en: 'Symbols of units have no point and no plural, and always the same letters.',
      },
      fix: {
        title: {
          es: `Escribir bien los símbolos (${count})`,
          en: `Write the symbols right (${count})`,
        },
        safe: false,
      },
    }));
  },
};

const symbols: Readonly<Record<string, string>> = {
  km: 'km',
  kg: 'kg',
  hr: 'h',
  mt: 'm',
  gr: 'g',
  min: 'min',
  seg: 's',
  lt: 'l',
  ha: 'ha',
  cm: 'cm',
};

/** After a number only; «1 Mts» and «2 Kg» too. */
const wrong =
  /(?<![\p{L}\p{N}.,])(\d+(?:[.,]\d+)*)([ \u00A0]?)(kms\.?|km\.(?=\s\p{Ll})|Kms?|KM|kgs\.?|Kgs?\.?|KG|kg\.(?=\s\p{Ll})|hrs?\.?|Hrs?\.?|HRS?\.?|mts?\.?|Mts?\.?|MTS?\.?|grs\.?|Grs\.?|mins\.|segs?\.?|lts?\.?|Lts?\.?|cms\.?|ha\.(?=\s\p{Ll}))(?![\p{L}\p{N}])/gu;
