import type { Root } from 'hast';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import { isElement, textProperty } from '../flow/hast.ts';

/**
 * Shows the titles of images: under an image that stands alone in a paragraph it is the caption of a figure, and in a
 * line it follows the image in parentheses, unless it repeats its description. Changes the tree.
 */
export function captionImages(root: Root): void {
  visit(root, { type: 'element', tagName: 'img' }, (image, index, parent) => {
    if (!isElement(image) || index === undefined) return;
    const { title, ...properties } = image.properties;
    image.properties = properties;
    const caption = String(title ?? '').trim();
    if (caption === '') return;
    const isAlone = isElement(parent) && parent.tagName === 'p' && parent.children.length === 1;
    if (isAlone && parent.properties.id === undefined) {
      parent.tagName = 'figure';
      parent.children.push(h('figcaption', caption));
    } else if (caption !== textProperty(image, 'alt')) {
      parent?.children.splice(index + 1, 0, { type: 'text', value: ` (${caption})` });
    }
  });
}
