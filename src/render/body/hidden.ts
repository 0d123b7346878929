import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { inlineText } from '../../document/inline-text.ts';
import { spanOf } from '../../document/span-of.ts';
import { bySpan, type Span } from '../../text/span.ts';

/** Tells whether an offset lies in one of the `hiddenSpans`. */
export function hiddenBy(body: Root, source: string): (offset: number) => boolean {
  const merged = hiddenSpans(body, source);
  const ends = merged.map(span => span.end);
  return offset => {
    const span = merged[firstFrom(ends, offset + 1)];
    return span !== undefined && span.start <= offset;
  };
}

/**
 * The comments that Markdown cuts short, at a blank line or where another comment ends on the line, and whose rest it
 * takes for text: apart and in order. Such a comment goes from `<!--` to the next `-->`, or to the end of the block
 * where none closes it.
 */
export function hiddenSpans(body: Root, source: string): Span[] {
  const merged: Span[] = [];
  for (const span of cutComments(body, source).sort(bySpan)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged.splice(-1, 1, { start: last.start, end: Math.max(last.end, span.end) });
    else merged.push(span);
  }
  return merged;
}

function cutComments(body: Root, source: string): Span[] {
  const spans: Span[] = [];
  const opens = [...source.matchAll(/<!--/gu)].map(match => match.index);
  if (opens.length === 0) return spans;
  const closes = [...source.matchAll(/-->/gu)].map(match => match.index);
  const hide = (start: number, blockEnd: number) => {
    const close = closes[firstFrom(closes, start)];
    const next = opens[firstFrom(opens, start + 4)] ?? Number.POSITIVE_INFINITY;
    spans.push({ start, end: close !== undefined && close < next ? close + 3 : blockEnd });
  };
  visit(body, ['heading', 'paragraph', 'tableCell'], block => {
    visit(block, 'text', node => {
      for (const match of node.value.matchAll(/<!--/gu)) {
        const start = inlineText([node], source).starts[match.index] ?? 0;
        if (source[start] === '<' && source[start - 1] !== '\\') hide(start, spanOf(block).end);
      }
    });
  });
  visit(body, 'html', node => {
    const { start, end } = spanOf(node);
    const open = unclosedComment(source.slice(start, end));
    if (open !== -1) hide(start + open, end);
  });
  return spans;
}

/** Where a comment begins that nothing closes, or -1. `<!-->` is a whole one. */
function unclosedComment(html: string): number {
  for (let at = html.indexOf('<!--'); at !== -1; ) {
    const close = html.indexOf('-->', at + 2);
    if (close === -1) return at;
    at = html.indexOf('<!--', close);
  }
  return -1;
}

/** The index of the first of some rising numbers that is not below another; their count where all are. */
function firstFrom(rising: readonly number[], least: number): number {
  let low = 0;
  let high = rising.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
