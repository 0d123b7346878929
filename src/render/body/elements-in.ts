import type { Element, Root } from 'hast';

/** The elements of a tree in the order of the text, the tree itself apart. */
export function elementsIn(tree: Root | Element): Element[] {
  const found: Element[] = [];
  const pending: (Root | Element)[] = [tree];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next !== tree && next.type === 'element') found.push(next);
    for (let i = next.children.length - 1; i >= 0; i--) {
      const child = next.children[i];
      if (child?.type === 'element') pending.push(child);
    }
  }
  return found;
}
