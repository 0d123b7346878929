import type { Nodes, Parent, PhrasingContent } from 'mdast';
import { kept } from '../text/kept.ts';
import type { Span } from '../text/span.ts';
import type { Document } from './document.ts';
import { type InlineText, inlineText } from './inline-text.ts';
import { spanOf } from './span-of.ts';

/** A heading, a paragraph or a cell of a body: the smallest piece of text that is read by itself. */
export interface TextBlock {
  readonly type: 'heading' | 'paragraph' | 'cell';
  /** The whole construct, its marker included. */
  readonly span: Span;
  /** The words without markup, each character with its place. */
  readonly text: InlineText;
  /** The words as language is looked for in them: code and addresses are blanked with U+FFFC, one for one. */
  readonly prose: string;
  /** Whether it stands in a block quotation: then the words are another's. */
  readonly quoted: boolean;
  /** Whether it stands in a list. */
  readonly listed: boolean;
  /** For a cell, where its row begins. */
  readonly row: number | null;
}

/** The text of a body, block by block, in the order of the source. */
export const textBlocks: (document: Document) => readonly TextBlock[] = kept(walk);

/** Walks without recursion. */
function walk(document: Document): TextBlock[] {
  const source = document.file.text;
  const blocks: TextBlock[] = [];
  const pending: Pending[] = [{ node: document.body, quoted: false, listed: false, row: null }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node } = next;
    const type = blockTypes[node.type];
    if (type) {
      const children = (node as Parent).children as PhrasingContent[];
      const text = inlineText(children, source);
      const { quoted, listed, row } = next;
      const prose = blank(text, children);
      blocks.push({ type, span: spanOf(node), text, prose, quoted, listed, row });
    } else if ('children' in node) {
      const quoted = next.quoted || node.type === 'blockquote';
      const listed = next.listed || node.type === 'list';
      const row = node.type === 'tableRow' ? spanOf(node).start : null;
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i];
        if (child) pending.push({ node: child, quoted, listed, row });
      }
    }
  }
  return blocks;
}

interface Pending {
  readonly node: Nodes;
  readonly quoted: boolean;
  readonly listed: boolean;
  readonly row: number | null;
}

const blockTypes: Readonly<Record<string, TextBlock['type']>> = {
  heading: 'heading',
  paragraph: 'paragraph',
  tableCell: 'cell',
};

const address = /(?:https?:\/\/|www\.)\S+|(?<![^\s@])[^\s@]+@[\p{L}\p{N}-]+\.\S+/gu;

function blank(text: InlineText, nodes: readonly PhrasingContent[]): string {
  const code = codeSpans(nodes);
  const letters =
    code.length === 0
      ? text.value
      : text.value
          .split('')
          .map((unit, i) => (code.some(span => isWithin(text.starts[i] ?? 0, span)) ? '\uFFFC' : unit))
          .join('');
  return /[@/]|www/u.test(letters)
    ? letters.replace(address, found => '\uFFFC'.repeat(found.length))
    : letters;
}

function codeSpans(nodes: readonly PhrasingContent[], spans: Span[] = []): readonly Span[] {
  for (const node of nodes) {
    if (node.type === 'inlineCode') spans.push(spanOf(node));
    else if ('children' in node) codeSpans(node.children, spans);
  }
  return spans;
}

function isWithin(offset: number, span: Span): boolean {
  return span.start <= offset && offset < span.end;
}
