import type { List, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { spanOf } from '../document/span-of.ts';
import type { Pass } from '../format/pass.ts';

/** Every bullet is «-». Two lists that stand one after the other are two by their bullets, and keep them. */
export const pass: Pass = {
  id: 'vineta-uniforme',
  title: { es: 'viñetas uniformes', en: 'uniform bullets' },
  *changes({ document: { body, file } }) {
    const lists: List[] = [];
    visit(body, 'list', (list, index, parent) => {
      if (!list.ordered && !hasNeighbour(parent, index)) lists.push(list);
    });
    for (const list of lists) {
      const starts = list.children.map(item => spanOf(item).start);
      const odd = starts.filter(start => /[*+]/u.test(file.text[start] ?? ''));
      if (odd.length > 0)
        yield { edits: odd.map(start => ({ span: { start, end: start + 1 }, newText: '-' })) };
    }
  },
};

function hasNeighbour(parent: Parents | undefined, index: number | undefined): boolean {
  if (!parent || index === undefined) return false;
  return [parent.children[index - 1], parent.children[index + 1]].some(
    node => node?.type === 'list' && !node.ordered,
  );
}
