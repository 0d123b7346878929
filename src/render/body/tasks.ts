import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { BodyWords } from './words.ts';

/** Says in words what the boxes of task lists show. */
export function sayTasks(root: Root, { done, pending }: BodyWords): void {
  visit(root, 'element', (node, index, parent) => {
    if (node.tagName !== 'input' || !parent || index === undefined) return;
    const { checked } = node.properties;
    parent.children[index] = h('span.casilla', checked === true || checked === '' ? done : pending);
  });
}
