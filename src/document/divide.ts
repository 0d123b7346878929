import type { Heading, Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';
import type { Document, Section } from './document.ts';
import { parseFrontmatter } from './frontmatter-tree.ts';
import { refuse } from './limits.ts';
import { spanOf } from './span-of.ts';

/** A document whose Markdown is still to be parsed. */
export interface Divided extends Omit<Document, 'body' | 'sections'> {
  /** What the parser is to see: the text with its frontmatter blanked. Null where it would take too long. */
  readonly markdown: string | null;
}

/**
 * The frontmatter of any text, and its Markdown. The Markdown parser sees the text with the frontmatter blanked, the
 * YAML parser sees it with the rest blanked or cut off, so no position is ever shifted.
 */
export function divide(file: SourceFile): Divided {
  const { text } = file;
  const fences = findFences(text);
  const bodySpan = { start: fences?.span.end ?? 0, end: text.length };
  const frontmatter = fences ? parseFrontmatter(text, fences) : null;
  const refusal = refuse(text, bodySpan);
  return { file, frontmatter, bodySpan, refusal, markdown: refusal ? null : blank(text, bodySpan.start) };
}

/** The document with the tree of its Markdown; null where that was not to be parsed. */
export function compose({ markdown: _, ...document }: Divided, tree: Root | null): Document {
  const { bodySpan } = document;
  const body = tree ?? emptyBody(bodySpan);
  return { ...document, body, sections: outline(body, bodySpan) };
}

/** The text with every code unit before `end` turned into a space, line endings kept. */
function blank(text: string, end: number): string {
  return text.slice(0, end).replace(/[^\n\r]+/g, line => ' '.repeat(line.length)) + text.slice(end);
}

/**
 * The fences of the frontmatter. Blank lines may stand before the first. Where the closing fence is missing, the
 * frontmatter is taken to end at the first blank line or heading, so that the body is still read.
 */
function findFences(text: string): { span: Span; content: Span; closed: boolean } | null {
  const open = /^\s*?---[ \t]*(?:\r\n|\n|\r|$)/u.exec(text);
  if (!open) return null;
  const from = open[0].length;
  const close = /(?<=^|[\n\r])(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/u.exec(text.slice(from));
  if (close) {
    const end = from + close.index;
    return { span: { start: 0, end: end + close[0].length }, content: { start: from, end }, closed: true };
  }
  const stop = /(?<=^|\n|\r(?!\n))(?:[ \t]*(?:\r\n|\n|\r)|#{1,6}[ \t])/u.exec(text.slice(from));
  const end = from + (stop ? stop.index : text.length - from);
  return { span: { start: 0, end }, content: { start: from, end }, closed: false };
}

function emptyBody(span: Span): Root {
  const point = { line: 1, column: 1, offset: span.start };
  return { type: 'root', children: [], position: { start: point, end: point } };
}

/** Only headings of the top level open sections; one inside a quote or a list is prose. */
function outline(body: Root, span: Span): Section[] {
  const headings = body.children.filter((node): node is Heading => node.type === 'heading');
  const starts = headings.map(heading => spanOf(heading).start);
  const sections: Section[] = [];
  const first = starts[0] ?? span.end;
  if (first > span.start)
    sections.push({ heading: null, title: '', depth: 0, span: { start: span.start, end: first } });
  headings.forEach((heading, i) => {
    const end = starts[i + 1] ?? span.end;
    sections.push({
      heading,
      title: textOf(heading, { includeHtml: false }).trim(),
      depth: heading.depth,
      span: { start: starts[i] ?? 0, end },
    });
  });
  return sections;
}
