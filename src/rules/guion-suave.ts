import { blocksWith } from '../check/blocks-with.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** Characters a conversion left that break words for searches, copies and screen readers, though nobody sees them. */
export const rule: Rule = {
  id: 'guion-suave',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El texto lleva caracteres que no se ven: guiones suaves, espacios de ancho cero o duros, ligaduras.',
    en: 'The text holds characters that are not seen: soft hyphens, zero-width or hard spaces, ligatures.',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    for (const block of blocksWith(views(textOf), unseen)) {
      const [first, ...more] = leftovers(block, source);
      if (!first) continue;
      const n = more.length;
      yield {
        span: first.word,
        message: {
          es: `En ${quote(first.mended)} hay ${first.what.es}${n === 0 ? '' : `, y ${n} más en el mismo párrafo`}.`,
          en: `${quote(first.mended)} holds ${first.what.en}${n === 0 ? '' : `, and ${n} more in the same paragraph`}.`,
        },
        help: {
          es: 'Quítelos: no se ven, pero impiden buscar la palabra y los lectores de pantalla la cortan.',
          en: 'Remove them: they are not seen, but the word cannot be searched for and screen readers break it.',
        },
        fix: {
          title: {
            es: `Quitar lo que no se ve (${n + 1})`,
            en: `Remove what is not seen (${n + 1})`,
          },
          safe: true,
          edits: [first.edit, ...more.map(({ edit }) => edit)],
        },
      };
    }
  },
};

/** One run of such characters, the words around it and what mends them. */
interface Leftover {
  readonly what: Bilingual;
  readonly word: Span;
  readonly mended: string;
  readonly edit: TextEdit;
}

/** A sign of any of them. */
const unseen = /[\u00A0\u00AD\u200B-\u200F\u202F\u2060\uFB00-\uFB06\uFEFF]/gu;

/** A joiner between two emoji makes one picture of them; what an author wrote as `&nbsp;` or `&shy;` is meant. */
const leftover =
  /\u00AD+(?:[ \t]*\r?\n)?|[\u200B\u200C\u200E\u200F\u2060\uFEFF]+|(?<!\p{Extended_Pictographic}\uFE0F?)\u200D|[\uFB00-\uFB06]|(?<![ \t\u00A0\u202F])[ \t]{0,20}[\u00A0\u202F][ \t\u00A0\u202F]+|(?<![ \t\u00A0\u202F])[ \t]{1,20}[\u00A0\u202F]/gu;

function leftovers({ prose, text }: TextBlock, source: string): Leftover[] {
  return matchesOf(prose, leftover).flatMap(({ 0: found, index }) => {
    const place = placeIn(text, source, index, index + found.length);
    if (source[place.start] !== found[0] || source.slice(place.start, place.end).includes('&')) return [];
    const end = found.endsWith('\n') ? (text.starts[index + found.length] ?? place.end) : place.end;
    const { what, newText } = mend(found);
    const from = index - (/[^\s\p{P}]*$/u.exec(prose.slice(0, index))?.[0].length ?? 0);
    const to =
      index + found.length + (/^[^\s\p{P}]*/u.exec(prose.slice(index + found.length))?.[0].length ?? 0);
    return {
      what,
      word: placeIn(text, source, from, to),
      mended: text.value.slice(from, index) + newText + text.value.slice(index + found.length, to),
      edit: { span: { start: place.start, end }, newText },
    };
  });
}

function mend(found: string): { what: Bilingual; newText: string } {
  if (/^[\uFB00-\uFB06]/u.test(found))
    return {
      what: { es: 'una ligadura en lugar de letras', en: 'a ligature' },
      newText: found.normalize('NFKC'),
    };
  if (/[\u00A0\u202F]/u.test(found))
    return { what: { es: 'varios espacios duros seguidos', en: 'a run of hard spaces' }, newText: ' ' };
  return found.startsWith('\u00AD')
    ? { what: { es: 'un guion suave, que no se ve', en: 'a soft hyphen, which is not seen' }, newText: '' }
    : {
        what: { es: 'un espacio de ancho cero, que no se ve', en: 'a zero-width space, which is not seen' },
        newText: '',
      };
}
