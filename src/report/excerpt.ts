import stringWidth from 'fast-string-width';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';
import { printable } from './printable.ts';
import type { TextContext } from './reporter.ts';

/** A place to show in an excerpt: the one found, or one that explains it. */
export interface Mark {
  readonly span: Span;
  /** Few words behind the underline; empty for none. */
  readonly label: string;
  readonly primary: boolean;
  /** How the underline is coloured. */
  readonly color: (text: string) => string;
}

/**
 * The lines of a text that hold some marks, each underlined: carets for what was found, a thin line for what
 * explains it. Long lines are cut around the mark to fit the columns.
 */
export function excerpt(file: SourceFile, marks: readonly Mark[], context: TextContext): string[] {
  const sorted = [...marks].sort((a, b) => a.span.start - b.span.start);
  const numbers = sorted.map(mark => file.positionAt(mark.span.start).line + 1);
  const gutter = Math.max(...numbers.map(number => String(number).length)) + 2;
  const bar = context.unicode ? '│' : '|';
  const lines: string[] = [];
  sorted.forEach((mark, i) => {
    const number = numbers[i] ?? 0;
    const previous = numbers[i - 1];
    if (previous !== undefined && number > previous + 1)
      lines.push(context.paint.quiet(`${' '.repeat(gutter)} ${context.unicode ? '⋮' : ':'}`));
    const { text, from, width } = cut(file, mark.span, Math.max(24, context.columns - gutter - 5));
    const pointer = mark.primary ? '>' : ' ';
    const shown = previous !== number;
    if (shown)
      lines.push(`${context.paint.quiet(`${pointer}${String(number).padStart(gutter - 1)} ${bar}`)} ${text}`);
    lines.push(
      `${context.paint.quiet(`${' '.repeat(gutter)} ${bar}`)} ${underline(mark, from, width, context)}`,
    );
  });
  return lines;
}

function underline(mark: Mark, from: number, width: number, context: TextContext): string {
  const line = (mark.primary ? '^' : context.unicode ? '─' : '-').repeat(Math.max(1, width));
  const label = mark.label === '' ? '' : ` ${printable(mark.label)}`;
  return ' '.repeat(from) + mark.color(line + label);
}

/** UTF-16 code units that the widest of characters, a flag or a family, takes for each of its columns. */
const most = 8;

/** The part of the mark's first line that fits, where the mark begins in it and how wide it is, in columns. */
function cut(file: SourceFile, span: Span, room: number): { text: string; from: number; width: number } {
  const line = file.lineSpan(file.positionAt(span.start).line);
  const end = Math.min(span.end, line.end);
  const clean = (from: number, to: number) => printable(file.text.slice(from, to)).replaceAll('\t', ' ');
  // A line may be as long as the whole text: what cannot be shown is not looked at.
  const before = clean(Math.max(line.start, span.start - most * room), span.start);
  const marked = clean(span.start, Math.min(end, span.start + most * room));
  const after = clean(end, Math.min(line.end, end + most * room));
  if (stringWidth(before + marked + after) <= room) {
    return { text: before + marked + after, from: stringWidth(before), width: stringWidth(marked) };
  }
  const shownMark = takeStart(marked, Math.max(8, room - 12));
  const rest = room - stringWidth(shownMark);
  const balanced = Math.min(
    Math.floor(rest * 0.6),
    Math.max(rest - stringWidth(after), Math.floor(rest * 0.4)),
  );
  const left = stringWidth(before) <= rest ? before : takeEnd(before, balanced);
  const right = shownMark === marked ? takeStart(after, rest - stringWidth(left)) : '';
  return { text: left + shownMark + right, from: stringWidth(left), width: stringWidth(shownMark) };
}

function takeStart(text: string, room: number): string {
  if (stringWidth(text) <= room) return text;
  return `${fitting(text, room - 1, (characters, n) => characters.slice(0, -n)).trimEnd()}…`;
}

function takeEnd(text: string, room: number): string {
  if (stringWidth(text) <= room) return text;
  return `…${fitting(text, room - 1, (characters, n) => characters.slice(n)).trimStart()}`;
}

/** A text without as many of its characters as it takes to fit. None is wider than two columns, so half can go at once. */
function fitting(
  text: string,
  room: number,
  without: (characters: readonly string[], n: number) => readonly string[],
): string {
  let [characters, shown]: [readonly string[], string] = [[...text], text];
  for (;;) {
    const over = stringWidth(shown) - Math.max(0, room);
    if (over <= 0) return shown;
    characters = without(characters, Math.ceil(over / 2));
    shown = characters.join('');
  }
}
