import type { List, Parents } from 'mdast';
import { visit } from 'unist-util-visit';
import { spanOf } from '../document/span-of.ts';
import type { Pass } from '../format/pass.ts';
import type { SourceFile } from '../text/source-file.ts';

/**
 * Every bullet is «-». Two lists with a blank line between are two by their bullets, and keep them; where none is
 * between, one list was meant.
 */
export const pass: Pass = {
  id: 'vineta-uniforme',
  title: { es: 'viñetas uniformes', en: 'uniform bullets' },
  *changes({ document: { body, file } }) {
    const lists: List[] = [];
    visit(body, 'list', (list, index, parent) => {
      if (!list.ordered && !hasNeighbour(file, list, parent, index)) lists.push(list);
    });
    for (const list of lists) {
      const starts = list.children.map(item => spanOf(item).start);
      const odd = starts.filter(start => /[*+]/u.test(file.text[start] ?? ''));
      if (odd.length > 0)
        yield { edits: odd.map(start => ({ span: { start, end: start + 1 }, newText: '-' })) };
    }
  },
};

function hasNeighbour(
  file: SourceFile,
  list: List,
  parent: Parents | undefined,
  index: number | undefined,
): boolean {
  if (!parent || index === undefined) return false;
  const [before, after] = [parent.children[index - 1], parent.children[index + 1]];
  return [before && [before, list], after && [list, after]].some(pair => {
    const [first, second] = pair ?? [];
    if (first?.type !== 'list' || second?.type !== 'list' || first.ordered || second.ordered) return false;
    return /\n[ \t]*\r?\n/u.test(file.slice({ start: spanOf(first).end, end: spanOf(second).start }));
  });
}
