import { bySpan, type Span } from './span.ts';

/** One change to a text: what stands in `span` becomes `newText`. An empty span inserts. */
export interface TextEdit {
  readonly span: Span;
  readonly newText: string;
}

/**
 * Applies edits that all refer to the same text. An edit that overlaps an earlier one is left out, so that the
 * caller may run again on the result until nothing changes.
 */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of [...edits].sort((a, b) => bySpan(a.span, b.span))) {
    if (edit.span.start < at) continue;
    result += text.slice(at, edit.span.start) + edit.newText;
    at = edit.span.end;
  }
  return result + text.slice(at);
}
