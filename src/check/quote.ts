import type { Span } from '../text/span.ts';

const longest = 60;

/**
 * An author's words as messages quote them: in «», white space folded, cut after a word to some 60 characters.
 * Quotation marks inside become those of the second level.
 */
export function quote(text: string): string {
  const plain = text.replace(/\s+/gu, ' ').trim().replaceAll('«', '“').replaceAll('»', '”');
  const head = opening(plain);
  return `«${head}${head.length < plain.length ? '…' : ''}»`;
}

/** As much of a place as `quote` shows of its words, so that no more is underlined than is said. */
export function quotedSpan(source: string, span: Span): Span {
  const line = /^[^\n\r]*/u.exec(source.slice(span.start, span.end))?.[0] ?? '';
  return { start: span.start, end: span.start + opening(line).length };
}

function opening(text: string): string {
  if (text.length <= longest) return text;
  const stop = text.slice(0, longest + 1).lastIndexOf(' ');
  const head = stop > 0 ? text.slice(0, stop) : text.slice(0, longest);
  return head.replace(/[\s,;:.–—\p{Cs}-]+$/u, '');
}
