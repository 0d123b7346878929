import type { Root } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { printable } from './printable.ts';

/** An XML document of UTF-8 with its final line ending. */
export function xmlDocument(root: Root): string {
  const text = toXml(root, { closeEmptyElements: true, tightClose: true });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${printable(text)}\n`;
}
