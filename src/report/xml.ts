import type { Element, Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { printable } from './printable.ts';

/** An XML document of UTF-8 with its final line ending. */
export function xmlDocument(root: Root): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xmlText(root)}\n`;
}

/** A part of such a document. */
export function xmlText(node: Root | Element): string {
  return printable(toXml(node, { closeEmptyElements: true, tightClose: true }));
}
