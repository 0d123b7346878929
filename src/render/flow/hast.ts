import type { Element, Nodes } from 'hast';

/** Whether a node is an element. */
export function isElement(node: Nodes | undefined): node is Element {
  return node?.type === 'element';
}

/** The text of a property; null where it is absent or no text. */
export function textProperty(element: Element, name: string): string | null {
  const value = element.properties[name];
  return typeof value === 'string' ? value : null;
}

/** Whether a node is an element of a class. */
export function hasClass(node: Nodes | undefined, name: string): boolean {
  const classes = isElement(node) ? node.properties.className : null;
  return Array.isArray(classes) && classes.includes(name);
}

/** Every word below a node. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}
