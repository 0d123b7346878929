import type { Heading, ListItem, Root, RootContent } from 'mdast';
import { spanOf } from '../../document/span-of.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { readHeading } from './headings.ts';
import { impliedLevels } from './implied-levels.ts';
import { readList } from './lists.ts';
import { readParagraph } from './paragraphs.ts';
import { closeInner, type Draft, extend, type Label, newState, type State } from './state.ts';
import { readTable } from './tables.ts';

/** What the blocks of a body say: elements still without addresses, and the labels met. */
export interface Lowered {
  readonly roots: readonly Draft[];
  readonly labels: readonly Label[];
}

/**
 * A stack machine over kinds: each block of the body in turn opens elements, announces a level, adds to what is
 * open, or is prose. Markdown nesting is only a hint; labels and numbers speak first.
 */
export function lower(body: Root, source: string, vocabulary: Vocabulary): Lowered {
  const headings = body.children.filter((node): node is Heading => node.type === 'heading');
  const state = newState(source, vocabulary, impliedLevels(body, vocabulary));
  let next = 0;
  for (const [i, block] of body.children.entries()) {
    if (block.type !== 'heading') {
      readBlock(state, block, 0, body.children[i + 1]);
      continue;
    }
    const following = headings[++next];
    readHeading(state, block, () =>
      source
        .slice(spanOf(block).end, following ? spanOf(following).start : source.length)
        .replaceAll(/<!--[\s\S]*?(?:-->|$)/gu, ''),
    );
  }
  return { roots: state.roots, labels: state.allLabels };
}

function readBlock(state: State, block: RootContent, keep: number, after: RootContent | undefined): void {
  if (block.type === 'paragraph') readParagraph(state, block, keep, after);
  else if (block.type === 'list') readList(state, block, keep, readInner);
  else if (block.type === 'table') readTable(state, block, keep);
  else {
    if (block.type !== 'html') closeInner(state, keep);
    extend(state, spanOf(block).end);
  }
}

function readInner(state: State, blocks: ListItem['children'], keep: number): void {
  for (const [i, block] of blocks.entries()) readBlock(state, block, keep, blocks[i + 1]);
}
