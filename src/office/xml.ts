import type { Element, ElementContent, Nodes } from 'xast';

/** The children of an element that are elements; none for null. */
export function childElements(parent: Element | null | undefined): Element[] {
  return (parent?.children ?? []).filter((child): child is Element => child.type === 'element');
}

/** The first child of that name; null where there is none. */
export function child(parent: Element | null | undefined, name: string): Element | null {
  return childElements(parent).find(element => element.name === name) ?? null;
}

/** All children of a name. */
export function childrenOf(parent: Element | null | undefined, name: string): Element[] {
  return childElements(parent).filter(element => element.name === name);
}

/** Every element below a node, in the order of the text. */
export function descendants(node: Nodes): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap(each => (each.type === 'element' ? [each, ...descendants(each)] : []));
}

/** The child at the end of a path of names. */
export function descend(parent: Element | null | undefined, ...names: readonly string[]): Element | null {
  let at: Element | null = parent ?? null;
  for (const name of names) at = child(at, name);
  return at;
}

/** An attribute; null where there is none. */
export function attribute(element: Element | null | undefined, name: string): string | null {
  return element?.attributes[name] ?? null;
}

/** An attribute of a child: `attributeOf(style, 'w:name')` is the name of a style. */
export function attributeOf(parent: Element | null | undefined, name: string, of = 'w:val'): string | null {
  return attribute(child(parent, name), of);
}

/** All text below an element, without recursion. */
export function textBelow(element: Element): string {
  let text = '';
  const pending: ElementContent[] = [...element.children].reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === 'text' || next.type === 'cdata') text += next.value;
    else if (next.type === 'element') pending.push(...[...next.children].reverse());
  }
  return text;
}
