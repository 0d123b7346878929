import type { Element } from 'hast';
import { type CountStyle, printedCount } from '../list-signs.ts';

/** What a browser prints before an item of a numbered list. */
export function listLabel(count: number, list: Element): string {
  const style = String(list.properties.style ?? '');
  const type = String(list.properties.type ?? /list-style(?:-type)?:\s*([a-z-]+)/u.exec(style)?.[1] ?? '1');
  const printed = `${printedCount(count, styleOf(type))}.`;
  return /^[AI]$|^upper-/u.test(type) ? printed.toUpperCase() : printed;
}

function styleOf(type: string): CountStyle {
  if (/^a$|-(?:alpha|latin)$/iu.test(type)) return 'letter';
  return /^i$|-roman$/iu.test(type) ? 'roman' : 'decimal';
}
