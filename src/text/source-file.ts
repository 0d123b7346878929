import type { Span } from './span.ts';

/** A place as people name it, zero-based here; printed one-based. Columns count UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/**
 * How the bytes of a file were written, so that writing gives back the same kind of file. `mixed` is UTF-8 with single
 * bytes of windows-1252 in it, as pasting leaves them; it is written back as UTF-8.
 */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252' | 'mixed';

/**
 * One text and the places in it. The byte order mark is taken off once, here, and kept as a flag; every offset
 * in the program counts from the first character after it.
 */
export class SourceFile {
  /** As the user named it, with `/` between folders on every system; `<stdin>` for standard input. */
  readonly path: string;
  readonly text: string;
  readonly bom: boolean;
  readonly encoding: Encoding;
  /** Where the letters of a mixed file stand that were not in UTF-8. */
  readonly strays: readonly number[];
  /** Made where they are first asked for: of many files nobody asks. */
  #lines: readonly number[] | undefined;

  /** `strays` count from the beginning of `text`, its byte order mark included. */
  constructor(path: string, text: string, encoding: Encoding = 'utf-8', strays: readonly number[] = []) {
    this.path = path;
    this.bom = text.startsWith('\uFEFF');
    this.text = this.bom ? text.slice(1) : text;
    this.encoding = encoding;
    this.strays = this.bom ? strays.map(offset => offset - 1) : strays;
  }

  get #lineStarts(): readonly number[] {
    this.#lines ??= lineStarts(this.text);
    return this.#lines;
  }

  /** The same file with another text: its byte order mark and its encoding stay. */
  with(text: string): SourceFile {
    return new SourceFile(this.path, this.bom ? `\uFEFF${text}` : text, this.encoding);
  }

  /** The text as it stands in the file, its byte order mark included. */
  get full(): string {
    return this.bom ? `\uFEFF${this.text}` : this.text;
  }

  /** The whole text. */
  get span(): Span {
    return { start: 0, end: this.text.length };
  }

  get lineCount(): number {
    return this.#lineStarts.length;
  }

  /** The line ending used most; `\n` where the text has a single line. */
  get eol(): '\n' | '\r\n' {
    const crlf = this.text.split('\r\n').length - 1;
    const lf = this.text.split('\n').length - 1 - crlf;
    return crlf > lf ? '\r\n' : '\n';
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }

  /** Offsets outside the text are clamped to it. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const starts = this.#lineStarts;
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= clamped) low = middle;
      else high = middle - 1;
    }
    return { line: low, column: clamped - (starts[low] ?? 0) };
  }

  /** The offset of a place; columns past the end of the line give the end of the line. */
  offsetAt(position: Position): number {
    const line = this.lineSpan(position.line);
    return Math.min(line.start + Math.max(0, position.column), line.end);
  }

  /** A line without its line ending; an empty span at the end of the text for lines past the last. */
  lineSpan(line: number): Span {
    const starts = this.#lineStarts;
    const start = starts[line];
    if (start === undefined) return { start: this.text.length, end: this.text.length };
    let end = starts[line + 1] ?? this.text.length;
    if (end > start && this.text[end - 1] === '\n') end--;
    if (end > start && this.text[end - 1] === '\r') end--;
    return { start, end };
  }
}

function lineStarts(text: string): number[] {
  const starts = [0];
  let feed = text.indexOf('\n');
  for (let bare = bareReturn(text, 0); feed !== -1 || bare !== -1; ) {
    if (bare === -1 || (feed !== -1 && feed < bare)) {
      starts.push(feed + 1);
      feed = text.indexOf('\n', feed + 1);
    } else {
      starts.push(bare + 1);
      bare = bareReturn(text, bare + 1);
    }
  }
  return starts;
}

/** The next carriage return with no line feed after it; -1 where there is none. */
function bareReturn(text: string, from: number): number {
  let at = text.indexOf('\r', from);
  while (at !== -1 && text[at + 1] === '\n') at = text.indexOf('\r', at + 2);
  return at;
}
