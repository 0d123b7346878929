import type { Nodes, Root } from 'mdast';

/** The nodes of a body that are of some types, in the order of the source. All are kept by body, which never changes. */
export function nodesOf<T extends Nodes['type']>(
  body: Root,
  ...types: readonly T[]
): readonly Extract<Nodes, { type: T }>[] {
  const all = kept.get(body) ?? walk(body);
  kept.set(body, all);
  return all.filter((node): node is Extract<Nodes, { type: T }> => types.includes(node.type as T));
}

const kept = new WeakMap<Root, readonly Nodes[]>();

/** Walks without recursion. */
function walk(body: Root): Nodes[] {
  const nodes: Nodes[] = [];
  const pending: Nodes[] = [body];
  for (let node = pending.pop(); node; node = pending.pop()) {
    nodes.push(node);
    if (!('children' in node)) continue;
    for (let i = node.children.length - 1; i >= 0; i--) {
      const child = node.children[i];
      if (child) pending.push(child);
    }
  }
  return nodes;
}
