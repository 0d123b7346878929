import { quote, quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { indexMatches } from '../check/views/index-match.ts';
import type { IndexEntry } from '../check/views/typed-index.ts';
import type { Span } from '../text/span.ts';
import { wordBefore } from '../text/word-at.ts';

/** Entries of a typed index that end otherwise than their headings. */
export const rule: Rule = {
  id: 'indice-puntuacion',
  rung: 'presentable',
  severity: 'sugerencia',
  summary: {
    es: 'Un renglón del índice se distingue de su encabezado solo por el punto final.',
    en: 'A line of the index differs from its heading only in the final full stop.',
  },
  *check({ document }, { views }) {
    const source = document.file.text;
    for (const { same } of views(indexMatches)) {
      const odd = same.flatMap(({ entry, heading }) => {
        const end = endOf(source, entry);
        if (!end || !heading.value.replace(/\.$/u, '').endsWith(wordBefore(entry.name, entry.name.length)))
          return [];
        const point = heading.value.endsWith('.');
        return point === end.end > end.start ? [] : [{ entry, heading, end, point }];
      });
      const [first, ...more] = odd;
      if (!first) continue;
      const [es, en] =
        more.length === 0
          ? ['', '']
          : [`, y así otros ${more.length} renglones`, `, and so ${more.length} other lines`];
      yield {
        span: quotedSpan(source, first.entry.span),
        message: {
          es: `El encabezado ${quote(first.heading.value)} ${first.point ? 'termina en punto y el renglón del índice no' : 'no termina en punto y el renglón del índice sí'}${es}.`,
          en: `The heading ${quote(first.heading.value)} ${first.point ? 'ends in a full stop and the line of the index does not' : 'does not end in a full stop and the line of the index does'}${en}.`,
        },
        help: {
          es: 'Escríbalos igual; los títulos no llevan punto final.',
          en: 'Write them alike; titles take no full stop.',
        },
        related: [
          ...more.map(({ entry }) => ({
            span: quotedSpan(source, entry.span),
            message: { es: 'también aquí', en: 'here too' },
          })),
        ],
        fix: {
          title: { es: 'Escribir el índice como los encabezados', en: 'Write the index like the headings' },
          safe: true,
          edits: odd.map(({ end, point }) => ({ span: end, newText: point ? '.' : '' })),
        },
      };
    }
  },
};

/** The full stop at the end of an entry's words, or where it would stand; null where dots lead to the page. */
function endOf(source: string, { name, span }: IndexEntry): Span | null {
  const at = source.slice(span.start, span.end).indexOf(name);
  if (at === -1) return null;
  const start = span.start + at + name.length;
  const [point = '', lead = ''] =
    /^(\.?)([^\p{L}\p{N}]*)/u.exec(source.slice(start, span.end))?.slice(1) ?? [];
  return lead === '' || /[.…]/u.test(lead) ? null : { start, end: start + point.length };
}
