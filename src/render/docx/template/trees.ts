import type { Element, Nodes } from 'xast';

/** The first child of a name; null where there is none. */
export function child(element: Element | null, name: string): Element | null {
  return (
    element?.children.find((node): node is Element => node.type === 'element' && node.name === name) ?? null
  );
}

/** All children of a name. */
export function childrenOf(element: Element | null, name: string): Element[] {
  return (
    element?.children.filter((node): node is Element => node.type === 'element' && node.name === name) ?? []
  );
}

/** Every element below a node, in the order of the text. */
export function descendants(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap(each => (each.type === 'element' ? [each, ...descendants(each)] : []));
}

/** An attribute of a child: `attributeOf(style, 'w:name')` is the name of a style. */
export function attributeOf(element: Element | null, name: string, attribute = 'w:val'): string | null {
  return child(element, name)?.attributes[attribute] ?? null;
}
