/**
 * A half-open range `[start, end)` of a text, in UTF-16 code units. Lines and columns are never stored:
 * they are computed at the edge by `SourceFile.positionAt`.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value together with the place in the source text that says it. */
export interface Located<T> {
  readonly value: T;
  readonly span: Span;
}

/** Whether `inner` lies wholly inside `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Orders by start, then shorter first: the order in which findings are read. */
export function bySpan(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end;
}

/** The span of `text.slice(start, end)` after taking white space off both ends. */
export function trimSpan(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return { start, end };
}

/** Where words stand in a part of a text; the whole part where markup or line ends keep them apart. */
export function spanWithin(text: string, part: Span, words: string): Span {
  const at = text.slice(part.start, part.end).indexOf(words);
  return at === -1 ? part : { start: part.start + at, end: part.start + at + words.length };
}
