import type { Element } from 'xast';
import { withUsualPrefixes } from '../../office/namespaces.ts';
import { PackageError, readPackage } from '../../office/read-package.ts';
import { attribute, child, descend, descendants, textBelow } from '../../office/xml.ts';
import type { SourceDocument } from '../source.ts';

/** An OpenDocument text by its parts. */
export interface OpenDocument {
  readonly names: readonly string[];
  readonly content: Element;
  /** Null where the file has no styles of its own. */
  readonly styles: Element | null;
  /** The root of another part: an embedded formula or chart. Null where there is none. */
  readonly part: (name: string) => Element | null;
  readonly properties: SourceDocument['properties'];
}

/** Opens an OpenDocument text. Throws `PackageError`. */
export function openDocument(bytes: Uint8Array): OpenDocument {
  const office = readPackage(bytes);
  const manifest = office.xml('META-INF/manifest.xml');
  if (manifest && descendants(manifest).some(({ name }) => name.endsWith(':encryption-data')))
    throw new PackageError('protected');
  const part = (name: string) => {
    const root = office.xml(name);
    return root && withUsualPrefixes(root, prefixes);
  };
  const content = part('content.xml');
  if (!content || !descend(content, 'office:body', 'office:text')) throw new PackageError('foreign');
  return {
    names: office.names,
    content,
    styles: part('styles.xml'),
    part,
    properties: propertiesOf(part('meta.xml')),
  };
}

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
const prefixes: ReadonlyMap<string, string> = new Map([
  ...['office', 'text', 'table', 'style', 'meta'].map(name => [`${oasis}${name}:1.0`, name] as const),
  [`${oasis}drawing:1.0`, 'draw'],
  [`${oasis}xsl-fo-compatible:1.0`, 'fo'],
  [`${oasis}svg-compatible:1.0`, 'svg'],
  ['urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0', 'loext'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://www.w3.org/1998/Math/MathML', 'math'],
]);

function propertiesOf(root: Element | null): SourceDocument['properties'] {
  const meta = child(root, 'office:meta');
  const said = (name: string) => {
    const element = child(meta, name);
    return element ? textBelow(element).trim() : '';
  };
  const all = {
    title: said('dc:title'),
    author: said('meta:initial-creator') || said('dc:creator'),
    subject: said('dc:subject'),
    language: said('dc:language'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

/** How often an element stands for itself, at most `most` times: an attribute such as `table:number-rows-repeated`. */
export function countOf(element: Element, name: string, most: number): number {
  const count = Number(attribute(element, name) ?? 1);
  return Number.isInteger(count) && count > 1 ? Math.min(count, most) : 1;
}
