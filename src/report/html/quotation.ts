import type { SourceFile } from '../../text/source-file.ts';
import type { Span } from '../../text/span.ts';

/** The author's words at a place, with what stands around them on the line. */
export interface Quotation {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** Characters to either side, and of what is marked: enough to find the place in any text editor. */
const around = 140;
const marked = 320;

/** What Markdown puts before the words of a line. */
const opening = /^\s*(?:> ?)*(?:#{1,6}\s+|[-*+]\s+)?/u;

/** Words in their context, cut between words; null where the line says nothing. Marks of Markdown around them go. */
export function quotation(file: SourceFile, span: Span): Quotation | null {
  const line = file.lineSpan(file.positionAt(span.start).line);
  const end = Math.min(span.end, line.end);
  const before = plain(file.text.slice(line.start, span.start)).replace(opening, '');
  const inside = plain(file.text.slice(span.start, end));
  const words = before === '' ? inside.replace(opening, '') : inside;
  const after = plain(file.text.slice(end, line.end));
  if ((before + words + after).trim() === '') return null;
  return { before: lastWords(before), marked: firstWords(words, marked), after: firstWords(after, around) };
}

function plain(text: string): string {
  return text
    .replace(/<!--.*?(?:-->|$)/gu, '')
    .replace(/\*\*|__/gu, '')
    .replace(/\s+/gu, ' ');
}

function firstWords(text: string, room: number): string {
  if (text.length <= room) return text;
  const stop = text.lastIndexOf(' ', room);
  return `${text.slice(0, stop > room / 2 ? stop : room).replace(/\p{Cs}$/u, '')}…`;
}

function lastWords(text: string): string {
  if (text.length <= around) return text;
  const start = text.indexOf(' ', text.length - around);
  return `…${text.slice(start === -1 ? text.length - around : start + 1).replace(/^\p{Cs}/u, '')}`;
}
