import type { Span } from '../text/span.ts';

/** One line of the metadata without its margins: `- clave: valor` with the place of the value. */
export interface Line {
  readonly span: Span;
  readonly end: number;
  readonly indent: number;
  readonly text: string;
  readonly key: string | null;
  readonly value: { readonly span: Span; readonly text: string } | null;
}

/** The line of an offset, as much of it as lies inside the metadata; the one above where it is blank. */
export function lineAt(source: string, offset: number, within: Span): Line {
  const at = Math.min(Math.max(offset, within.start), within.end);
  const start = Math.max(source.lastIndexOf('\n', at - 1) + 1, within.start);
  const stop = source.indexOf('\n', at);
  const end = stop === -1 ? within.end : Math.min(stop, within.end);
  const raw = source.slice(start, end).trimEnd();
  const text = raw.trimStart();
  if (text === '' && start > within.start) return lineAt(source, start - 1, within);
  const indent = raw.length - text.length;
  const span = { start: start + indent, end: start + raw.length };
  const pair = /^((?:- +)*)([^\s:#"'[{-][^:]*?):[ \t]+(.*?)(?:[ \t]+#.*)?$/u.exec(text);
  const bare = pair ? null : /^- +(.+)$/u.exec(text);
  const value = pair?.[3] ?? bare?.[1];
  const from = value === undefined ? 0 : span.start + text.indexOf(value, (pair?.[2]?.length ?? 0) + 1);
  return {
    span,
    end,
    indent,
    text,
    key: pair?.[2] ?? null,
    value: value ? { text: value, span: { start: from, end: from + value.length } } : null,
  };
}

/** From an offset to the end of its line. */
export function restOfLine(source: string, start: number): { span: Span; text: string } {
  const text = /^[^\n\r]*/u.exec(source.slice(start))?.[0].trimEnd() ?? '';
  return { span: { start, end: start + text.length }, text };
}
