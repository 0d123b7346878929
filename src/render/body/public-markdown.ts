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
import { type OpenTags, reduceHtml } from './author-html.ts';
import { hiddenBy } from './hidden.ts';

/** Deeper emphasis than this is taken off: nobody sees it, and every later step walks the tree recursively. */
const deepest = 100;

/**
 * A copy of a body with all that the public sees and nothing else. Comments are gone, also one that begins within a
 * paragraph and ends in another; HTML is reduced to tags of a body; bare addresses are links; a footnote that
 * nothing refers to stays as a paragraph; every row has as many cells as the widest. Headings, paragraphs, items, rows
 * and cells carry their source offset as `data-at`. Definitions of links stay unseen, as everywhere in Markdown,
 * where `[//]: # (…)` serves as a comment.
 */
export function publicMarkdown(body: Root, source: string): Root {
  const copier: Copier = {
    source,
    isHidden: hiddenBy(body, source),
    notes: unusedFootnotes(body),
    open: { count: 0 },
  };
  const copy: Root = { type: 'root', children: copyAll(copier, body, 0) as RootContent[] };
  for (const transform of gfmAutolinkLiteralFromMarkdown().transforms ?? []) transform(copy);
  return copy;
}

interface Copier {
  readonly source: string;
  readonly isHidden: (offset: number) => boolean;
  readonly notes: ReadonlySet<FootnoteDefinition>;
  readonly open: OpenTags;
}

function copyAll(copier: Copier, parent: Parents, depth: number): Nodes[] {
  const inline = !/^(?:root|blockquote|list|listItem|footnoteDefinition)$/u.test(parent.type);
  return parent.children.flatMap(node => copyOne(copier, node, depth, inline));
}

function copyOne(copier: Copier, node: Nodes, depth: number, inline: boolean): Nodes[] {
  const { start } = spanOf(node);
  const hidden = copier.isHidden(start);
  if (node.type === 'text') return visibleText(copier, node);
  if (!('children' in node)) {
    if (hidden) return [];
    return node.type === 'html' ? visibleHtml(copier, node, inline) : [{ ...node }];
  }
  if (depth > deepest) return leavesOf(node).flatMap(leaf => copyOne(copier, leaf, 0, true));
  const children = copyAll(copier, node, depth + 1);
  if (hidden && children.length === 0) return [];
  if (node.type === 'footnoteDefinition' && copier.notes.has(node)) return asProse(node, children);
  const copy = { ...node, children } as Nodes;
  if (copy.type === 'table') squareOff(copy);
  if (/^(?:heading|paragraph|listItem|tableRow|tableCell)$/u.test(node.type)) {
    copy.data = { ...copy.data, hProperties: { ...copy.data?.hProperties, dataAt: start } };
  }
  return [copy];
}

/** What stands at the bottom of a tree, in order. Walks without recursion. */
function leavesOf(node: Nodes): Nodes[] {
  const leaves: Nodes[] = [];
  const pending: Nodes[] = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if ('children' in next) pending.push(...[...next.children].reverse());
    else leaves.push(next);
  }
  return leaves;
}

function visibleText(copier: Copier, node: Text): Nodes[] {
  const span = spanOf(node);
  if (!node.value.includes('<!--') && !copier.isHidden(span.start)) return [{ ...node }];
  const text = inlineText([node], copier.source);
  const seen = text.value.split('').filter((_, i) => !copier.isHidden(text.starts[i] ?? 0));
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

/** Past this many cells rows stay as short as they were written. */
const largestTable = 20_000;

/**
 * Every row gets the cells of the widest, where GFM would drop what stands beyond the header. Cells carry their
 * column's alignment, since a table that has its own would be cut to it.
 */
function squareOff(table: Table): void {
  const { align } = table;
  const width = Math.max(...table.children.map(row => row.children.length));
  const fits = width * table.children.length <= largestTable;
  table.align = null;
  table.children.forEach((row, i) => {
    while (row.children.length < width && (i === 0 || fits))
      row.children.push({ type: 'tableCell', children: [] });
    row.children.forEach((cell, column) => {
      const side = align?.[column];
      if (side) cell.data = { ...cell.data, hProperties: { ...cell.data?.hProperties, align: side } };
    });
  });
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
