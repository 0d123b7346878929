import type { WrittenNumber } from '../plan/number.ts';
import type { Located } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** The change of a number to another, as written. Markup around it stays, as in `**1.1.**`. */
export function numberEdit(
  source: string,
  { value, span }: Located<WrittenNumber>,
  newText: string,
): TextEdit {
  const at = span.start + Math.max(0, source.slice(span.start, span.end).indexOf(value.text));
  return { span: { start: at, end: at + value.text.length }, newText };
}
