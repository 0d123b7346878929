import type { Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';

/** Reads the HTML among some nodes as a browser would. Imported only where there is any: it brings a whole parser. */
export function parseRaw(nodes: readonly RootContent[]): RootContent[] {
  const root: Root = { type: 'root', children: [...nodes] };
  const parsed = raw(root);
  return parsed.type === 'root' ? parsed.children : [];
}
