import type { Pass } from '../format/pass.ts';
import { isIn, verbatim } from '../format/verbatim.ts';

/** A text ends in one line ending. */
export const pass: Pass = {
  id: 'fin-de-archivo',
  title: { es: 'fin de archivo', en: 'end of file' },
  *changes(plan) {
    const { file } = plan.document;
    const start = file.text.search(/[ \t\r\n]*$/u);
    const span = { start, end: file.text.length };
    if (start === 0 || (isIn(span, verbatim(plan)) && file.text.endsWith('\n'))) return;
    yield {
      edits: [
        { span: isIn(span, verbatim(plan)) ? { start: span.end, end: span.end } : span, newText: file.eol },
      ],
    };
  },
};
