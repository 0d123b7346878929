import { unzipSync } from 'fflate';
import type { Element, Nodes } from 'xast';
import { fromXml } from 'xast-util-from-xml';

/** A document as a reader of its package finds it. */
export interface Opened {
  /** Names of the parts in the order of the file. */
  readonly names: readonly string[];
  readonly part: (name: string) => Uint8Array;
  readonly xml: (name: string) => string;
  readonly tree: (name: string) => Element;
}

/** Opens a Word document. */
export function open(bytes: Uint8Array): Opened {
  const parts = unzipSync(bytes);
  const part = (name: string) => {
    const bytes = parts[name];
    if (!bytes) throw new Error(`no part ${name}`);
    return bytes;
  };
  const xml = (name: string) => new TextDecoder('utf-8', { fatal: true }).decode(part(name));
  return {
    names: Object.keys(parts),
    part,
    xml,
    tree: name => {
      const root = fromXml(xml(name)).children.find(node => node.type === 'element');
      if (root?.type !== 'element') throw new Error(`no element in ${name}`);
      return root;
    },
  };
}

/** Every element of a name below a node, in order. */
export function all(node: Nodes, name: string): Element[] {
  if (!('children' in node)) return [];
  return node.children.flatMap(child => [
    ...(child.type === 'element' && child.name === name ? [child] : []),
    ...all(child, name),
  ]);
}

/** An attribute of the first element of a name below a node; null where there is none. */
export function said(node: Nodes, name: string, attribute = 'w:val'): string | null {
  return all(node, name)[0]?.attributes[attribute] ?? null;
}

/** What is read: the text of runs, with a space at tabs and breaks, a line for each paragraph. Codes of fields are not read. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  if (node.type === 'element' && (node.name === 'w:instrText' || node.name === 'w:pPr')) return '';
  if (node.type === 'element' && (node.name === 'w:tab' || node.name === 'w:br')) return ' ';
  const text = node.children.map(textOf).join('');
  return node.type === 'element' && node.name === 'w:p' ? `${text}\n` : text;
}
