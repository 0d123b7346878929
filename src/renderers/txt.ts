import { plainText } from '../render/plain/plain-text.ts';
import type { Renderer } from '../render/renderer.ts';

/** Text that any program opens and any screen reader reads: a paragraph to a line, footnotes at the end. */
export const renderer: Renderer = {
  format: 'txt',
  extension: 'txt',
  render: async publication => new TextEncoder().encode(plainText(publication)),
};
