import type { Rule } from '../check/rule.ts';
import { typedIndexes } from '../check/views/typed-index.ts';

/** An index with page numbers that somebody typed, and that nobody will correct when the pages change. */
export const rule: Rule = {
  id: 'indice-manual',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'El plan trae un índice escrito a mano, con puntos o números de página.',
    en: 'The plan carries a typed index, with dot leaders or page numbers.',
  },
  *check(plan, { views }) {
    const { file } = plan.document;
    for (const { title, entries } of views(typedIndexes)) {
      const [first, last] = [entries[0], entries.at(-1)];
      if (!first || !last) continue;
      const span = title ?? first.span;
      const start = file.lineSpan(file.positionAt(span.start).line).start;
      const blank = /^(?:[^\S\n]*\n)*/u.exec(file.text.slice(last.span.end))?.[0].length ?? 0;
      yield {
        span,
        message: {
          es: `Aquí hay un índice escrito a mano de ${entries.length} renglones; sobra, porque al publicar se arma uno con los encabezados.`,
          en: `Here is a typed index of ${entries.length} lines; it is not needed, since publishing makes one from the headings.`,
        },
        label: { es: 'índice a mano', en: 'typed index' },
        help: {
          es: 'Quítelo: sus números de página no corresponden a lo que se publica.',
          en: 'Remove it: its page numbers are not those of what is published.',
        },
        related: [{ span: last.span, message: { es: 'último renglón', en: 'last line' } }],
        fix: {
          title: { es: 'Quitar el índice', en: 'Remove the index' },
          safe: false,
          edits: [{ span: { start, end: last.span.end + blank }, newText: '' }],
        },
      };
    }
  },
};
