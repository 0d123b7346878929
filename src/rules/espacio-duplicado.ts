import { blocksWith } from '../check/blocks-with.ts';
import { quote } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { textOf } from '../check/views/text-of.ts';
import { typedIndexes } from '../check/views/typed-index.ts';
import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { matchesOf } from '../text/matches.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { wordBefore } from '../text/word-at.ts';

/** Spaces too many within a line of text. Those that lead to a page are another rule's: the whole index goes. */
export const rule: Rule = {
  id: 'espacio-duplicado',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Hay espacios de más: varios seguidos, o uno antes de una coma, un punto y coma o un punto.',
    en: 'There are spaces too many: several in a row, or one before a comma, a semicolon or a full stop.',
  },
  *check(plan, { views }) {
    const { text: source } = plan.document.file;
    const inIndex = ({ span: { start, end } }: TextBlock) =>
      views(typedIndexes).some(({ entries }) =>
        entries.some(({ span }) => span.start < end && start < span.end),
      );
    for (const block of blocksWith(views(textOf), hint)) {
      if (block.type === 'cell' || inIndex(block)) continue;
      const [first, ...more] = surplus(block, source);
      if (!first) continue;
      const n = more.length;
      yield {
        span: first.edit.span,
        message: {
          es: `${first.said.es}${n === 0 ? '' : `, y ${n} más en el mismo párrafo`}.`,
          en: `${first.said.en}${n === 0 ? '' : `, and ${n} more in the same paragraph`}.`,
        },
        label: { es: 'sobra', en: 'too many' },
        help: { es: 'Quite los espacios que sobran.', en: 'Remove the spaces too many.' },
        fix: {
          title: {
            es: `Quitar los espacios que sobran (${n + 1})`,
            en: `Remove the spaces too many (${n + 1})`,
          },
          safe: true,
          edits: [first.edit, ...more.map(({ edit }) => edit)],
        },
      };
    }
  },
};

interface Surplus {
  readonly said: Bilingual;
  readonly edit: TextEdit;
}

/**
 * Spaces before a mark that ends there, or several between two words; those of the margins are no text, and a
 * tabulator after a number or a colon («1.1<tab>Publicar», «Plazo:<tab>2026») sets off what follows.
 */
const spaces =
  /(?<=[\p{L}\p{N}\uFFFC)\]»”"])[ \t]+(?=[,;](?!\p{N})|\.(?=\s|$))|(?<=\S)(?: {2,}(?!\t)|(?<!:|^[\d.]+[.)-]?|^\p{L}\)) *\t[ \t]*)(?=\S)/gu;

const hint = /\t| [ ,;.]/gu;

function surplus({ prose, text }: TextBlock, source: string): Surplus[] {
  return matchesOf(prose, spaces).flatMap(({ 0: found, index }) => {
    const span = placeIn(text, source, index, index + found.length);
    if (source.slice(span.start, span.end) !== found) return [];
    const after = text.value.slice(index + found.length);
    const mark = /^[,;.](?!\.)/u.exec(after)?.[0];
    const before = quote(wordBefore(text.value, index));
    const next = quote(mark ?? /^\S*/u.exec(after)?.[0] ?? '');
    return {
      said: {
        es: `${mark ? 'Sobra el espacio' : 'Sobran espacios'} entre ${before} y ${next}`,
        en: `There ${mark ? 'should be no space' : 'are spaces too many'} between ${before} and ${next}`,
      },
      edit: { span, newText: mark ? '' : ' ' },
    };
  });
}
