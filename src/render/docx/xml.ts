import type { Element, ElementContent } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** Values of attributes by name; null leaves one out. */
export type Attributes = Readonly<Record<string, string | number | null>>;

/** What may stand in an element; null and nested lists are for those who build it. */
export type Child = ElementContent | string | null | readonly Child[];

/** An element of WordprocessingML. Names without a prefix, of attributes too, get `w:`. */
export function w(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Element {
  const prefixed = Object.entries(attributes).map(([key, value]) => [qualified(key), value] as const);
  return x(qualified(name), Object.fromEntries(prefixed), ...contentOf(children));
}

/** An element of any other vocabulary; names stand as they are. */
export function el(name: string, attributes: Attributes = {}, ...children: readonly Child[]): Element {
  return x(name, { ...attributes }, ...contentOf(children));
}

/** An element that says one thing: `<w:jc w:val="center"/>`. */
export function val(name: string, value: string | number): Element {
  return w(name, { val: value });
}

function contentOf(children: readonly Child[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child === null) return [];
    if (typeof child === 'string') return [{ type: 'text', value: child }];
    return 'type' in child ? [child] : contentOf(child);
  });
}

function qualified(name: string): string {
  return name.includes(':') ? name : `w:${name}`;
}

const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:wp': 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main',
  'xmlns:pic': 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  'xmlns:v': 'urn:schemas-microsoft-com:vml',
  'xmlns:o': 'urn:schemas-microsoft-com:office:office',
};

/** The root of a part, in which every vocabulary of this folder may be used. */
export function root(name: string, ...children: readonly Child[]): Element {
  return w(name, namespaces, ...children);
}

/** A part as it stands in the package. The serializer leaves `]]>` in text as it is, which XML forbids. */
export function partOf(tree: Element): Uint8Array {
  const xml = toXml(tree, { closeEmptyElements: true, tightClose: true }).replaceAll(']]>', ']]&gt;');
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`);
}
