import type { Element, ElementContent } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { isBlock } from './tidy.ts';

/** The line of text in which an element stands, as a list that may be changed in place of `holder`'s beginning. */
export interface Head {
  readonly holder: Element;
  /** How many children of the holder belong to the line. */
  readonly length: number;
}

/** The heading, paragraph or cell itself; of an item its first paragraph or what stands before its first block. */
export function headOf(node: Element): Head {
  if (node.tagName !== 'li') return { holder: node, length: node.children.length };
  const [first] = node.children;
  if (first?.type === 'element' && first.tagName === 'p')
    return { holder: first, length: first.children.length };
  const block = node.children.findIndex(isBlock);
  return { holder: node, length: block === -1 ? node.children.length : block };
}

/** Puts other nodes in the place of the line. */
export function replaceHead(head: Head, nodes: readonly ElementContent[]): void {
  head.holder.children.splice(0, head.length, ...nodes);
}

/** The nodes of the line. */
export function lineOf(head: Head): ElementContent[] {
  return head.holder.children.slice(0, head.length);
}

/** Cuts a line of text after `length` characters; markup that the cut goes through stands on both sides of it. */
export function splitLine(
  nodes: readonly ElementContent[],
  length: number,
): [before: ElementContent[], after: ElementContent[]] {
  const before: ElementContent[] = [];
  let left = length;
  for (const [i, node] of nodes.entries()) {
    const size = textOf({ type: 'root', children: [node] }).length;
    if (size <= left && (left > 0 || size > 0)) {
      before.push(node);
      left -= size;
      continue;
    }
    if (left === 0) return [before, nodes.slice(i)];
    const rest = nodes.slice(i + 1);
    if (node.type === 'text') {
      before.push({ type: 'text', value: node.value.slice(0, left) });
      return [before, [{ type: 'text', value: node.value.slice(left) }, ...rest]];
    }
    if (node.type !== 'element') return [before, nodes.slice(i)];
    const [inside, outside] = splitLine(node.children, left);
    before.push({ ...node, children: inside });
    return [before, [{ ...node, children: outside }, ...rest]];
  }
  return [before, []];
}
