import { run } from './tools.ts';

/** A block of a tagged PDF: its role and its text as it is read aloud, soft hyphens and line ends mended. */
export interface Block {
  readonly role: string;
  readonly text: string;
}

/**
 * The blocks of the structure tree in reading order, by poppler. Running headers and page numbers are artifacts and
 * so not among them. Strings of one block follow each other without a space: a line ends in one unless a word goes on.
 */
export function structureBlocks(path: string): Block[] {
  const blocks: { role: string; text: string }[] = [{ role: 'Document', text: '' }];
  for (const line of run('pdfinfo', ['-struct-text', path]).split('\n')) {
    const text = line.match(/^\s*"(.*)"$/)?.[1];
    const role = line.match(/^\s*(?!Object )([A-Z]\w*)\b(?!.*\(inline\))/)?.[1];
    const block = blocks.at(-1);
    if (text !== undefined && block !== undefined) block.text += text.replaceAll('\u00ad', '');
    else if (role !== undefined) blocks.push({ role, text: '' });
  }
  return blocks.filter(({ text }) => text.trim() !== '');
}

/** All text of the pages in reading order, as it is copied and searched. */
export function pageText(path: string): string {
  return run('pdftotext', ['-enc', 'UTF-8', path, '-']).replace(/\u00ad\s*\n\s*/g, '');
}

/** The words of a text in order, punctuation aside: letters, digits and what joins them. */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .replaceAll('\u00ad', '')
      .match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  );
}

/** The first word of `needles` that does not stand in `haystack` after the ones before it; null where all do. */
export function firstMissing(needles: readonly string[], haystack: readonly string[]): string | null {
  let at = 0;
  for (const [index, needle] of needles.entries()) {
    at = haystack.indexOf(needle, at) + 1;
    if (at === 0) return needles.slice(Math.max(0, index - 3), index + 1).join(' ');
  }
  return null;
}
