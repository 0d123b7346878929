import type { Definition, Html, Image, Link, Nodes, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { spanOf } from '../../document/span-of.ts';
import type { Plan } from '../../plan/model.ts';
import type { Span } from '../../text/span.ts';
import { applyEdits, type TextEdit } from '../../text/text-edit.ts';
import { type OpenTags, reduceHtml } from '../body/author-html.ts';
import { hiddenSpans } from '../body/hidden.ts';
import { yamlComments } from './yaml-comments.ts';

/**
 * The text of a plan as anybody may read it: without a comment, in the metadata or in the body, without HTML that does
 * more than mark text up, without links that run something and images that are fetched. Everything else stands as it
 * is written, and reads as the same plan.
 */
export function publicSource(plan: Plan): string {
  return withoutControls(applyEdits(plan.document.file.text, publicEdits(plan)));
}

/** The same for a part of the text that no block goes beyond. */
export function publicPart(plan: Plan, edits: readonly TextEdit[], part: Span): string {
  const { text } = plan.document.file;
  const within = edits.flatMap(({ span, newText }) => {
    if (span.end < part.start || span.start > part.end) return [];
    const start = Math.max(span.start, part.start) - part.start;
    return [{ span: { start, end: Math.min(span.end, part.end) - part.start }, newText }];
  });
  return withoutControls(applyEdits(text.slice(part.start, part.end), within));
}

/** What makes a text public, as changes to it. */
export function publicEdits({ document }: Plan): TextEdit[] {
  const { body, file, frontmatter } = document;
  const { text } = file;
  const hidden = hiddenSpans(body, text);
  const isHidden = (span: Span) => hidden.some(each => each.start <= span.start && span.end <= each.end);
  const fetched = new Set<string>();
  const cleaner: Cleaner = { text, open: { count: 0 }, fetched };
  visit(body, 'definition', node => {
    if (isWeb(node.url)) fetched.add(node.identifier);
  });
  const edits: TextEdit[] = hidden.map(span => ({ span, newText: '' }));
  visit(body, (node: Nodes, index, parent) => {
    const edit = isHidden(spanOf(node)) ? null : editOf(node, index ?? 0, parent ?? body, cleaner);
    if (edit) edits.push(upTo(edit, hidden, text));
  });
  const comments = frontmatter ? yamlComments(text, frontmatter.content) : [];
  return [...comments.map(span => ({ span, newText: '' })), ...edits];
}

/** A change that ends inside a comment that goes on behind it takes the rest of the comment with it. */
function upTo(edit: TextEdit, hidden: readonly Span[], text: string): TextEdit {
  const { start, end } = edit.span;
  const comment = hidden.find(each => start <= each.start && each.start < end && each.end > end);
  if (!comment) return edit;
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start).replace(/[^>\s]/gu, ' ');
  return { span: { start, end: comment.end }, newText: `${edit.newText}\n${before}` };
}

interface Cleaner {
  readonly text: string;
  readonly open: OpenTags;
  /** Labels of definitions that lead to the web. */
  readonly fetched: ReadonlySet<string>;
}

function editOf(node: Nodes, index: number, parent: Parents, cleaner: Cleaner): TextEdit | null {
  switch (node.type) {
    case 'html':
      return editOfHtml(node, index, parent, cleaner);
    case 'link':
    case 'image':
      return editOfLink(node, cleaner);
    case 'imageReference': {
      const { start } = spanOf(node);
      return cleaner.fetched.has(node.identifier) ? { span: { start, end: start + 1 }, newText: '' } : null;
    }
    case 'definition':
      return editOfDefinition(node, cleaner);
    default:
      return null;
  }
}

function editOfHtml(node: Html, index: number, parent: Parents, { text, open }: Cleaner): TextEdit | null {
  const span = spanOf(node);
  const inLine = !/^(?:root|blockquote|list|listItem|footnoteDefinition)$/u.test(parent.type);
  const reduced = withoutLures(reduceHtml(node.value, inLine, open).trim());
  if (squeezed(reduced) === squeezed(node.value)) return null;
  if (reduced !== '') {
    const before = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
    const prefix = before.replace(/[^>\s]/gu, ' ');
    return { span, newText: inLine ? reduced : reduced.split('\n').join(`\n${prefix}`) };
  }
  const partsLists =
    parent.children[index - 1]?.type === 'list' && parent.children[index + 1]?.type === 'list';
  if (!inLine && partsLists) return { span, newText: '<!-- -->' };
  return { span: inLine ? withSpace(text, span) : wholeLines(text, span), newText: '' };
}

/** Tags without addresses that run something and images that are fetched. */
function withoutLures(html: string): string {
  return html.replace(/ (href|src)=("[^"]*"|'[^']*')/giu, (written, name: string, quoted: string) => {
    const url = quoted.slice(1, -1);
    const plain =
      !/&(?!amp;)/u.test(url) && (isRelative(url) || (name.toLowerCase() === 'href' && isOpen(url)));
    return plain ? written : '';
  });
}

function squeezed(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** A comment between two spaces goes with one of them; one at the end of a line with those before it. */
function withSpace(text: string, { start, end }: Span): Span {
  const after = text[end] ?? '\n';
  const spaced = /[ \t]/u.test(text[start - 1] ?? '') && /\s/u.test(after);
  if (!spaced) return { start, end };
  let from = start;
  while (/[ \t]/u.test(text[from - 1] ?? '')) from--;
  return after === '\n' || after === '\r' ? { start: from, end } : { start: start - 1, end };
}

/**
 * A block that stands alone on its lines goes with them, and with one of the blank lines around it. Where there is none,
 * a blank line stays, so that what stood above and below is not joined.
 */
function wholeLines(text: string, { start, end }: Span): Span {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const rest = /[ \t]*\r?\n/uy;
  rest.lastIndex = end;
  const ending = rest.exec(text);
  const alone =
    /^[ \t]*(?:[-*+][ \t]+)?$/u.test(text.slice(from, start)) && (ending !== null || end === text.length);
  if (!alone) return { start, end };
  const blankBefore = from === 0 || /(?:^|\n)[ \t]*\r?\n$/u.test(text.slice(0, from));
  const to = end + (ending?.[0].length ?? 0);
  rest.lastIndex = to;
  const blankAfter = rest.exec(text);
  if (blankBefore && blankAfter) return { start: from, end: to + blankAfter[0].length };
  const parted = blankBefore || blankAfter || /^\s*(?:[-*+]|\d+[.)]|#{1,6})\s/u.test(text.slice(to, to + 40));
  return { start: from, end: parted ? to : end };
}

/** A link that is not followed anywhere becomes its words; an image of the web, a link. */
function editOfLink(node: Link | Image, { text }: Cleaner): TextEdit | null {
  const span = spanOf(node);
  if (node.type === 'image') {
    if (isWeb(node.url)) return { span: { start: span.start, end: span.start + 1 }, newText: '' };
    return isRelative(node.url) ? null : { span, newText: node.alt ?? '' };
  }
  if (isOpen(node.url) || isRelative(node.url)) return null;
  const [first, last] = [node.children[0], node.children.at(-1)];
  const words = first && last ? text.slice(spanOf(first).start, spanOf(last).end) : '';
  return { span, newText: words };
}

function editOfDefinition(node: Definition, { text }: Cleaner): TextEdit | null {
  if (isOpen(node.url) || isRelative(node.url)) return null;
  const span = spanOf(node);
  const written = text.slice(span.start, span.end);
  const label = /^\[(?:[^\]\\]|\\.)*\]:/u.exec(written)?.[0] ?? '';
  return { span, newText: `${label} #` };
}

/** Whether an address leads to the web or to a mailbox. */
function isOpen(url: string): boolean {
  return isWeb(url) || /^mailto:/iu.test(url);
}

function isWeb(url: string): boolean {
  return /^(?:https?:)?\/\//iu.test(url);
}

/** Whether an address names a place in the document or a file beside it. */
function isRelative(url: string): boolean {
  return !/^(?:\/|\\|%5c|[a-z][a-z0-9+.-]*:)/iu.test(url.replace(/[\s\p{Cc}]/gu, ''));
}

/** Controls besides tabs and ends of lines say nothing, and some tools obey them. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '');
}
