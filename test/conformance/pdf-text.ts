import type { PdfFile } from './pdf-file.ts';
import { markedTexts } from './pdf-marked-text.ts';
import { structureTree, type Tag } from './pdf-structure.ts';
import { run } from './tools.ts';

/** A block of a tagged PDF: its role and its text as it is read aloud. */
export interface Block {
  readonly role: string;
  readonly text: string;
}

/**
 * The blocks of the structure tree in reading order; a heading is one block, whatever it is made of. Running headers
 * and page numbers are artifacts and so not among them. Nothing is added between the pieces of a block: a space that
 * is not in the file is not heard.
 */
export function structureBlocks(file: PdfFile): Block[] {
  const texts = markedTexts(file);
  const blocks: { role: string; text: string }[] = [];
  const append = (text: string) => {
    const block = blocks.at(-1);
    if (block !== undefined) block.text += text;
  };
  const read = (tag: Tag, inHeading: boolean) => {
    if (isBlock(tag) && inHeading) append(' ');
    else if (isBlock(tag)) blocks.push({ role: tag.role, text: '' });
    for (const kid of tag.kids) {
      if ('tag' in kid) read(kid.tag, inHeading || isHeading(tag));
      else if ('mark' in kid) append(texts.get(kid.mark) ?? '');
    }
  };
  for (const tag of structureTree(file)) read(tag, false);
  return blocks
    .map(({ role, text }) => ({ role, text: text.replaceAll('\u00ad', '').trim() }))
    .filter(({ text }) => text !== '');
}

/** Whether a tag or a block is a heading. */
export function isHeading({ role }: { readonly role: string }): boolean {
  return /^H[1-6]$/.test(role);
}

/** All text of the pages, line by line, as it is copied and searched; running headers and page numbers included. */
export function pageText(path: string): string {
  return run('pdftotext', ['-enc', 'UTF-8', path, '-']).replace(/\u00ad\s*\n\s*/g, '');
}

const inline = new Set(['Span', 'Quote', 'Reference', 'Code', 'Link']);

function isBlock({ role, element }: Tag): boolean {
  return !inline.has(role) || JSON.stringify(element['/A'] ?? null).includes('"/Placement":"/Block"');
}
