import type { Span } from '../text/span.ts';

/** A bound that a text exceeds, and where. */
export interface Refusal {
  readonly limit: 'size' | 'nesting' | 'items' | 'delimiters' | 'paragraph';
  readonly allowed: number;
  readonly found: number;
  readonly span: Span;
}

/**
 * Bounds within which parsing takes seconds at most. remark-parse needs time quadratic in the emphasis and link
 * delimiters of one paragraph and cubic in the nesting of lists; no real plan comes near these figures.
 */
const limits = {
  /** UTF-16 code units: some 1,300 pages. */
  size: 2_000_000,
  /** Lists and quotes inside one another. */
  nesting: 40,
  /** Items of one list, each inside another, or with another in its line, counted three times: this many take seconds, ten times as many an hour. */
  items: 20_000,
  /** Emphasis, code and link delimiters in one paragraph: they may stand inside one another. */
  paragraph: 2_000,
  /** The sum over paragraphs of the squared number of `*`, `_`, `[` and `` ` `` runs in each. */
  delimiters: 60_000_000,
} as const;

/**
 * Finds what would keep the parser busy for too long; null for every sane text, which only a count of its signs and lines
 * and a look at how they begin is needed to tell.
 */
export function refuse(text: string, body: Span): Refusal | null {
  const size = text.length;
  if (size > limits.size) {
    return { limit: 'size', allowed: limits.size, found: size, span: { start: limits.size, end: size } };
  }
  return (
    (deepLine.test(text) ? tooDeep(text, body) : null) ??
    (holdsMore(text, ['\n'], limits.items / 3 - 1) ? tooManyItems(text, body) : null) ??
    (holdsMore(text, ['*', '_', '[', '`', '~'], limits.paragraph) ? tooManyDelimiters(text, body) : null)
  );
}

/** A line that nests so deep begins with so much: a tab takes four columns, and each list or quote its own column. */
const deepLine = /^[ \t>*+.)\d-]{10}/m;

/** Whether some signs stand in a text more than `most` times. */
function holdsMore(text: string, signs: readonly string[], most: number): boolean {
  let found = 0;
  for (const sign of signs) {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      if (++found > most) return true;
    }
  }
  return false;
}

const marker = /^(?:[-+*]|\d{1,9}[.)])(?=[ \t]|$)|^>/u;

function tooDeep(text: string, body: Span): Refusal | null {
  const open: number[] = [];
  for (const line of lines(text, body)) {
    let at = line.start;
    let column = 0;
    let first = true;
    for (;;) {
      while (text[at] === ' ' || text[at] === '\t') {
        column += text[at] === '\t' ? 4 - (column % 4) : 1;
        at++;
      }
      const found = marker.exec(text.slice(at, Math.min(at + 12, line.end)))?.[0];
      if (first && at < line.end) {
        while (open.length > 0 && (open.at(-1) ?? 0) >= column) open.pop();
        first = false;
      }
      if (!found) break;
      open.push(column);
      at += found.length;
      column += found.length;
      if (open.length > limits.nesting) {
        const span = { start: at - found.length, end: at };
        return { limit: 'nesting', allowed: limits.nesting, found: open.length, span };
      }
    }
  }
  return null;
}

/** A list ends where a line stands at the margin without being an item. */
function tooManyItems(text: string, body: Span): Refusal | null {
  let items = 0;
  for (const line of lines(text, body)) {
    const content = text.slice(line.start, Math.min(line.start + 80, line.end));
    const weight = itemWeight(content);
    if (weight > 0) items += weight;
    else if (/^\S/u.test(content)) items = 0;
    if (items > limits.items) return { limit: 'items', allowed: limits.items, found: items, span: line };
  }
  return null;
}

/** What a line that begins an item counts; zero for any other. */
function itemWeight(line: string): number {
  const content = line.trimStart();
  const mark = marker.exec(content)?.[0];
  if (!mark) return 0;
  const isWithin = content.length < line.length || marker.test(content.slice(mark.length).trimStart());
  return isWithin ? 3 : 1;
}

/** A paragraph ends at a blank line, at a new list item, and at a row of a table that has begun. */
function tooManyDelimiters(text: string, body: Span): Refusal | null {
  let total = 0;
  let inParagraph = 0;
  let inList = false;
  let inTable = false;
  for (const line of lines(text, body)) {
    const content = text.slice(line.start, line.end);
    const trimmed = content.trimStart();
    const blank = trimmed === '';
    const item = /^[-+*][ \t]|^1[.)][ \t]/u.test(trimmed) || (inList && /^\d{1,9}[.)][ \t]/u.test(trimmed));
    if (/^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/u.test(trimmed) && trimmed.includes('|'))
      inTable = true;
    if (blank || item || inTable) {
      total += inParagraph ** 2;
      inParagraph = 0;
    }
    if (blank) inTable = false;
    if (item) inList = true;
    else if (!blank && content === trimmed) inList = false;
    inParagraph += content.match(/\*+|_+|\[|`+|~~/gu)?.length ?? 0;
    if (inParagraph > limits.paragraph) {
      return { limit: 'paragraph', allowed: limits.paragraph, found: inParagraph, span: line };
    }
    if (total + inParagraph ** 2 > limits.delimiters) {
      return { limit: 'delimiters', allowed: limits.delimiters, found: total + inParagraph ** 2, span: line };
    }
  }
  return null;
}

function* lines(text: string, body: Span): Generator<Span> {
  let start = body.start;
  while (start < body.end) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 || newline > body.end ? body.end : newline;
    yield { start, end };
    start = end + 1;
  }
}
