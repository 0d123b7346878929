import type { Nodes, Paragraph, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { breaksOff } from '../check/open-sentence.ts';
import { spanOf } from '../document/span-of.ts';
import type { Pass } from '../format/pass.ts';
import { words } from '../text/fold.ts';

/** A sentence that a page break split: an item or a paragraph whose words go on in the next paragraph. */
export const pass: Pass = {
  id: 'parrafo-partido',
  title: { es: 'párrafos partidos', en: 'split paragraphs' },
  *changes({ document: { body, file } }) {
    const parents: Parents[] = [];
    visit(body, node => {
      if (node.type === 'root' || node.type === 'listItem') parents.push(node);
    });
    for (const parent of parents) {
      for (const [i, node] of parent.children.entries()) {
        const next = parent.children[i + 1];
        const last = lastParagraph(node);
        if (!last || next?.type !== 'paragraph') continue;
        const span = { start: spanOf(last).end, end: spanOf(next).start };
        const [text, rest] = [file.slice(spanOf(last)), file.slice(spanOf(next))];
        const isSplit =
          goesOn(text, parent.type === 'listItem' || node.type === 'list') &&
          (isContinuation(rest) || (breaksOff(text) && isSentence(rest)));
        if (isSplit) yield { edits: [{ span, newText: ' ' }], joins: true };
      }
    }
  },
};

/** The last words of a block, where these are a paragraph: those of the last item of a list. */
function lastParagraph(block: Nodes): Paragraph | null {
  let node: Nodes | undefined = block;
  while (node?.type === 'list' || node?.type === 'listItem') node = node.children.at(-1);
  return node?.type === 'paragraph' ? node : null;
}

/**
 * Whether a text lacks its end. After an item that ends in a full word the sentence that introduced the list may go
 * on, so only a word that links or a comma tells; a paragraph without its full stop is open when it is long enough.
 */
function goesOn(text: string, isItem: boolean): boolean {
  if (breaksOff(text) || /[\p{L}\p{N})»”"],$/u.test(text)) return words(text).length > 2;
  return !isItem && /[\p{L}\p{N})»”]$/u.test(text) && words(text).length >= 12;
}

/** Spanish begins no paragraph with a small letter, unless it is a mark of a list or an address. */
function isContinuation(text: string): boolean {
  return /^\p{Ll}/u.test(text) && !/^(?:\p{L}{1,4}[).]|[ivx]+\s*[-–.)]|\S*(?:@|:\/\/|www\.))/iu.test(text);
}

/** After «como el» a sentence goes on with a name too; labels and titles are shorter, or have no full stop. */
function isSentence(text: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(text) && /[.;]$/u.test(text) && words(text).length >= 4;
}
