import type { Pass } from '../format/pass.ts';
import { isIn, verbatim } from '../format/verbatim.ts';

/**
 * No line ends in white space, but for the two spaces of a hard line break and for code. What stands between a bare
 * carriage return and a line feed keeps the two apart: together they would be one line end of another kind.
 */
export const pass: Pass = {
  id: 'espacios-finales',
  title: { es: 'espacios al final del renglón', en: 'spaces at the end of lines' },
  *changes(plan) {
    const { file } = plan.document;
    const kept = verbatim(plan);
    for (const { 0: found, index } of file.text.matchAll(/(?<![ \t\r])[ \t]+(?=\r?\n|$)/gu)) {
      const span = { start: index, end: index + found.length };
      if (!isIn(span, kept)) yield { edits: [{ span, newText: '' }] };
    }
  },
};
