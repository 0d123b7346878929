import type { Element, RootContent } from 'hast';
import { hasClass, isElement } from './hast.ts';

/**
 * Brings the language of blocks down to the lines in them, as spans, which every format has a name for. What is hung
 * beside a line is nobody's language, and a picture says its own.
 */
export function spreadLanguages(
  nodes: readonly RootContent[],
  isBlock: (node: Element) => boolean,
  above: string | null = null,
): RootContent[] {
  return nodes.map((node): RootContent => {
    if (isElement(node) && isBlock(node)) {
      const { lang, ...properties } = node.properties;
      const own = typeof lang === 'string' ? lang : above;
      return {
        ...node,
        properties,
        children: spreadLanguages(node.children, isBlock, own) as Element['children'],
      };
    }
    if (above === null || !isSaid(node)) return node;
    return { type: 'element', tagName: 'span', properties: { lang: above }, children: [node] };
  });
}

function isSaid(node: RootContent): node is Element | Extract<RootContent, { type: 'text' }> {
  if (node.type === 'text') return node.value.trim() !== '';
  return isElement(node) && node.tagName !== 'img' && !besides.some(name => hasClass(node, name));
}

const besides = ['numero', 'cita', 'casilla', 'etiqueta'];
