import type { PhrasingContent } from 'mdast';
import type { Located, Span } from '../text/span.ts';

/**
 * The words of a heading, paragraph or cell without markup, each character with its place: `starts[i]` and
 * `ends[i]` are the source offsets of character `i` of `value`. A character that opens or closes markup takes the
 * markup in, so that the span of `**Eje**` is the whole of it. Comments and footnote marks have no text.
 */
export interface InlineText {
  readonly value: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Gathers the words of phrasing nodes; `source` is the whole text that their positions count in. */
export function inlineText(nodes: readonly PhrasingContent[], source: string): InlineText {
  let value = '';
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (words: string, start: number, end: number) => {
    value += words;
    for (let i = 0; i < words.length; i++) {
      starts.push(start);
      ends.push(end);
    }
  };
  const visit = (node: PhrasingContent) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? start;
    const first = value.length;
    if (node.type === 'text') {
      if (isAsWritten(node.value, source, start, end)) {
        value += node.value;
        for (let at = start; at < end; at++) {
          starts.push(at);
          ends.push(at + 1);
        }
      } else mapText(node.value, source.slice(start, end), start, push);
    } else if (node.type === 'inlineCode') push(node.value, start, end);
    else if (node.type === 'break') push(' ', start, end);
    else if (node.type === 'image' || node.type === 'imageReference') push(node.alt ?? '', start, end);
    else if ('children' in node) for (const child of node.children) visit(child);
    if (value.length > first && 'children' in node) {
      starts[first] = start;
      ends[value.length - 1] = end;
    }
  };
  for (const node of nodes) visit(node);
  return { value, starts, ends };
}

/** Whether a text stands in its source unit by unit: nothing escaped, and no character takes two units. */
function isAsWritten(value: string, source: string, start: number, end: number): boolean {
  return end - start === value.length && source.startsWith(value, start) && !/[\ud800-\udfff]/.test(value);
}

/** A piece of an inline text, white space trimmed and folded to single spaces, with its place. */
export function locate(text: InlineText, from = 0, to = text.value.length): Located<string> {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.value[start] ?? '')) start++;
  while (end > start && /\s/u.test(text.value[end - 1] ?? '')) end--;
  const at = text.starts[start] ?? text.ends.at(-1) ?? 0;
  const value = text.value.slice(start, end).replace(/\s{2,}|[^\S ]/gu, ' ');
  return { value, span: { start: at, end: end > start ? (text.ends[end - 1] ?? at) : at } };
}

/**
 * The place of the characters `[from, to)`: exactly the words where the source has them as they are, with the markup
 * around them left out; the markup too where it stands among them.
 */
export function placeIn(text: InlineText, source: string, from: number, to: number): Span {
  const start = text.starts[from] ?? text.ends.at(-1) ?? 0;
  const end = to > from ? (text.ends[to - 1] ?? start) : start;
  const words = text.value.slice(from, to);
  const inside = source.slice(start, end).indexOf(words);
  return inside === -1 ? { start, end } : { start: start + inside, end: start + inside + words.length };
}

/** Follows a text node through its source: escapes, entities and the margins of continued lines take no place. */
function mapText(
  value: string,
  source: string,
  offset: number,
  push: (char: string, start: number, end: number) => void,
) {
  let at = 0;
  for (const char of value) {
    while (at < source.length && source[at] !== char[0]) {
      const entity =
        source[at] === '&' ? /^&(?:#\d+|#[xX][\da-fA-F]+|\w+);/u.exec(source.slice(at, at + 40)) : null;
      if (entity) {
        push(char, offset + at, offset + at + entity[0].length);
        at += entity[0].length;
        break;
      }
      at++;
      if (at === source.length) push(char, offset + at - 1, offset + at);
    }
    if (at >= source.length || source[at] !== char[0]) continue;
    push(char, offset + at, offset + at + char.length);
    at += char.length;
  }
}
