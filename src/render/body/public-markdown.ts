import type {
  FootnoteDefinition,
  Html,
  Nodes,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
  Table,
  Text,
} from 'mdast';
import { gfmAutolinkLiteralFromMarkdown } from 'mdast-util-gfm-autolink-literal';
import { visit } from 'unist-util-visit';
import { inlineText } from '../../document/inline-text.ts';
import { spanOf } from '../../document/span-of.ts';
import type { Span } from '../../text/span.ts';
import { type OpenTags, reduceHtml } from './author-html.ts';

/** Deeper emphasis than this is taken off: nobody sees it, and every later step walks the tree recursively. */
const deepest = 100;

/**
 * A copy of a body with all that the public sees and nothing else. Comments are gone, also one that begins within a
 * paragraph and ends in another; HTML is reduced to tags of a body; bare addresses are links; a footnote that
 * nothing refers to stays as a paragraph; rows wider than their table widen it. Headings, paragraphs, items, rows
 * and cells carry their source offset as `data-at`. Definitions of links stay unseen, as everywhere in Markdown,
 * where `[//]: # (…)` serves as a comment.
 */
export function publicMarkdown(body: Root, source: string): Root {
  const copier: Copier = {
    source,
    hidden: hiddenSpans(body, source),
    notes: unusedFootnotes(body),
    open: { count: 0 },
  };
  const copy: Root = { type: 'root', children: copyAll(copier, body, 0) as RootContent[] };
  for (const transform of gfmAutolinkLiteralFromMarkdown().transforms ?? []) transform(copy);
  return copy;
}

interface Copier {
  readonly source: string;
  readonly hidden: readonly Span[];
  readonly notes: ReadonlySet<FootnoteDefinition>;
  readonly open: OpenTags;
}

function copyAll(copier: Copier, parent: Parents, depth: number): Nodes[] {
  const inline = !/^(?:root|blockquote|list|listItem|footnoteDefinition)$/u.test(parent.type);
  return parent.children.flatMap(node => copyOne(copier, node, depth, inline));
}

function copyOne(copier: Copier, node: Nodes, depth: number, inline: boolean): Nodes[] {
  const { start } = spanOf(node);
  const hidden = copier.hidden.some(span => span.start <= start && start < span.end);
  if (node.type === 'text') return visibleText(copier, node);
  if (!('children' in node)) {
    if (hidden) return [];
    return node.type === 'html' ? visibleHtml(copier, node, inline) : [{ ...node }];
  }
  const children = copyAll(copier, node, depth + 1);
  if (hidden && children.length === 0) return [];
  if (node.type === 'footnoteDefinition' && copier.notes.has(node)) return asProse(node, children);
  if (depth > deepest && (node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete'))
    return children;
  const copy = { ...node, children } as Nodes;
  if (copy.type === 'table') widen(copy);
  if (/^(?:heading|paragraph|listItem|tableRow|tableCell)$/u.test(node.type)) {
    copy.data = { ...copy.data, hProperties: { dataAt: start } };
  }
  return [copy];
}

function visibleText(copier: Copier, node: Text): Nodes[] {
  const span = spanOf(node);
  const cuts = copier.hidden.filter(cut => cut.start < span.end && span.start < cut.end);
  if (cuts.length === 0) return [{ ...node }];
  const text = inlineText([node], copier.source);
  const seen = text.value.split('').filter((_, i) => {
    const at = text.starts[i] ?? 0;
    return !cuts.some(cut => cut.start <= at && at < cut.end);
  });
  return seen.length > 0 ? [{ type: 'text', value: seen.join('') }] : [];
}

function visibleHtml(copier: Copier, node: Html, inline: boolean): Nodes[] {
  const value = reduceHtml(node.value, inline, copier.open);
  return value.trim() === '' ? [] : [{ type: 'html', value }];
}

function asProse(node: FootnoteDefinition, children: Nodes[]): Nodes[] {
  const mark: PhrasingContent = { type: 'text', value: `[^${node.label ?? node.identifier}]: ` };
  const [first, ...rest] = children;
  if (first?.type === 'paragraph') return [{ ...first, children: [mark, ...first.children] }, ...rest];
  return [{ type: 'paragraph', children: [mark] }, ...children];
}

function widen(table: Table): void {
  const width = Math.max(...table.children.map(row => row.children.length));
  table.align = Array.from({ length: width }, (_, i) => table.align?.[i] ?? null);
}

/** Definitions that no mark of a footnote leads to, and those whose name an earlier one has. */
function unusedFootnotes(body: Root): Set<FootnoteDefinition> {
  const called = new Set<string>();
  const defined = new Map<string, FootnoteDefinition>();
  const unused = new Set<FootnoteDefinition>();
  visit(body, 'footnoteReference', node => {
    called.add(node.identifier.toUpperCase());
  });
  visit(body, 'footnoteDefinition', node => {
    const name = node.identifier.toUpperCase();
    if (defined.has(name) || !called.has(name)) unused.add(node);
    else defined.set(name, node);
  });
  return unused;
}

/**
 * Comments that Markdown cuts short, at a blank line or where another comment ends on the line: from `<!--` to the
 * next `-->`, or to the end of the block where none closes them.
 */
function hiddenSpans(body: Root, source: string): Span[] {
  const spans: Span[] = [];
  const hide = (start: number, blockEnd: number) => {
    const close = source.indexOf('-->', start);
    const next = source.indexOf('<!--', start + 4);
    const closed = close !== -1 && (next === -1 || close < next);
    spans.push({ start, end: closed ? close + 3 : blockEnd });
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
    const open = source
      .slice(start, end)
      .replaceAll(/<!--(?:-?>|[\s\S]*?--!?>)/gu, comment => ' '.repeat(comment.length));
    if (open.includes('<!--')) hide(start + open.indexOf('<!--'), end);
  });
  return spans;
}
