import type { PhrasingContent } from 'mdast';
import type { Located, Span } from '../text/span.ts';
import { PlacedWords } from './placed-words.ts';

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
  const words = new PlacedWords();
  for (const node of nodes) addNode(words, node, source);
  return words;
}

function addNode(words: PlacedWords, node: PhrasingContent, source: string): void {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  if (node.type === 'text') {
    if (isAsWritten(node.value, source, start, end)) words.addWritten(node.value, start);
    else addFollowed(words, node.value, source.slice(start, end), start);
  } else if (node.type === 'inlineCode') words.addWhole(node.value, start, end);
  else if (node.type === 'break') words.addWhole(' ', start, end);
  else if (node.type === 'image' || node.type === 'imageReference')
    words.addWhole(node.alt ?? '', start, end);
  else if ('children' in node) {
    const { size } = words;
    for (const child of node.children) addNode(words, child, source);
    words.wrap(size, start, end);
  }
}

/** Whether a text, or the beginning of one, stands in its source unit by unit: nothing escaped, and no character takes two units. */
function isAsWritten(value: string, source: string, start: number, end: number): boolean {
  return value.length <= end - start && source.startsWith(value, start) && !/[\ud800-\udfff]/.test(value);
}

/** A piece of an inline text, white space trimmed and folded to single spaces, with its place. */
export function locate(text: InlineText, from = 0, to = text.value.length): Located<string> {
  let start = from;
  let end = to;
  while (start < end && /\s/u.test(text.value[start] ?? '')) start++;
  while (end > start && /\s/u.test(text.value[end - 1] ?? '')) end--;
  const at = startOf(text, start);
  const value = text.value.slice(start, end).replace(/\s{2,}|[^\S ]/gu, ' ');
  return { value, span: { start: at, end: end > start ? (endOf(text, end - 1) ?? at) : at } };
}

/** Where a character begins; behind the last, where that ends. */
function startOf(text: InlineText, index: number): number {
  const start = text instanceof PlacedWords ? text.startOf(index) : text.starts[index];
  return start ?? endOf(text, text.value.length - 1) ?? 0;
}

function endOf(text: InlineText, index: number): number | undefined {
  return text instanceof PlacedWords ? text.endOf(index) : text.ends[index];
}

/**
 * The place of the characters `[from, to)`: exactly the words where the source has them as they are, with the markup
 * around them left out; the markup too where it stands among them.
 */
export function placeIn(text: InlineText, source: string, from: number, to: number): Span {
  const start = startOf(text, from);
  const end = to > from ? (endOf(text, to - 1) ?? start) : start;
  const words = text.value.slice(from, to);
  const inside = source.slice(start, end).indexOf(words);
  return inside === -1 ? { start, end } : { start: start + inside, end: start + inside + words.length };
}

/** Follows a text node through its source: escapes, entities and the margins of continued lines take no place. */
function addFollowed(words: PlacedWords, value: string, source: string, offset: number): void {
  let at = 0;
  let run = '';
  const endRun = () => {
    words.addWritten(run, offset + at - run.length);
    run = '';
  };
  const addWhole = (char: string, start: number, end: number) => {
    endRun();
    words.addWhole(char, offset + start, offset + end);
  };
  for (const char of value) {
    while (at < source.length && source[at] !== char[0]) {
      endRun();
      const entity =
        source[at] === '&' ? /^&(?:#\d+|#[xX][\da-fA-F]+|\w+);/u.exec(source.slice(at, at + 40)) : null;
      if (entity) {
        addWhole(char, at, at + entity[0].length);
        at += entity[0].length;
        break;
      }
      at++;
      if (at === source.length) addWhole(char, at - 1, at);
    }
    if (at >= source.length || source[at] !== char[0]) continue;
    if (char.length === 1) run += char;
    else addWhole(char, at, at + char.length);
    at += char.length;
  }
  endRun();
}
