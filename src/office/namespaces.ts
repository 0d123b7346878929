import type { Element } from 'xast';

/**
 * Gives the elements and attributes of a tree the prefixes that their readers know, whatever prefixes their file
 * chose: `usual` leads from a namespace to its prefix. Names of other namespaces stay as they are. Changes the tree.
 */
export function withUsualPrefixes(root: Element, usual: ReadonlyMap<string, string>): Element {
  const pending: { readonly element: Element; readonly around: Prefixes }[] = [
    { element: root, around: new Map() },
  ];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { element } = next;
    const prefixes = declaredIn(element, next.around, usual);
    if (prefixes.size > 0) rename(element, prefixes);
    for (const child of element.children)
      if (child.type === 'element') pending.push({ element: child, around: prefixes });
  }
  return root;
}

/** What prefixes of a file are called by its readers, only those that they call otherwise; `''` is the default one. */
type Prefixes = ReadonlyMap<string, string>;

function declaredIn({ attributes }: Element, around: Prefixes, usual: ReadonlyMap<string, string>): Prefixes {
  let prefixes: Map<string, string> | null = null;
  for (const [name, value] of Object.entries(attributes)) {
    const [xmlns, own = ''] = name.split(':', 2);
    if (xmlns !== 'xmlns' || typeof value !== 'string') continue;
    const known = usual.get(value);
    if (known === own || (known === undefined && !around.has(own))) continue;
    prefixes ??= new Map(around);
    if (known === undefined) prefixes.delete(own);
    else prefixes.set(own, known);
  }
  return prefixes ?? around;
}

function rename(element: Element, prefixes: Prefixes): void {
  element.name = renamed(element.name, prefixes, prefixes.get(''));
  if (Object.keys(element.attributes).length === 0) return;
  element.attributes = Object.fromEntries(
    Object.entries(element.attributes).map(([name, value]) => [renamed(name, prefixes, undefined), value]),
  );
}

function renamed(name: string, prefixes: Prefixes, standard: string | undefined): string {
  const colon = name.indexOf(':');
  const prefix = colon === -1 ? standard : prefixes.get(name.slice(0, colon));
  return prefix === undefined ? name : `${prefix}:${name.slice(colon + 1)}`;
}
