import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';

/**
 * Brings clean hast into the shape that HTML allows and renderers count on, whatever the author's HTML was: blocks
 * hold blocks or a line of text, a line of text holds no block, nothing is empty, and tasks, cells, images and links
 * are those of `bodySchema`. Changes the tree; keeps every word in order.
 */
export function tidy(root: Root): void {
  root.children = wrapLines(tidyAll(root.children as ElementContent[], []), isLine);
}

const blocks = new Set(
  'blockquote caption dd div dl dt h1 h2 h3 h4 h5 h6 hr li ol p pre section table tbody td th thead tr ul'.split(
    ' ',
  ),
);

function tidyAll(nodes: readonly ElementContent[], above: readonly string[]): ElementContent[] {
  const tidied = nodes.flatMap(node => (node.type === 'element' ? tidyOne(node, above) : [node]));
  const holdsBlocks = /^(?:ul|ol|table|thead|tbody|tr|section)$/u.test(above.at(-1) ?? '');
  return tidied.filter((node, i) => {
    const [before, after] = [tidied[i - 1], tidied[i + 1]];
    const atEdge = holdsBlocks || (before && isBlock(before)) || (after && isBlock(after));
    return node.type !== 'text' || node.value.trim() !== '' || !atEdge;
  });
}

function tidyOne(node: Element, above: readonly string[]): ElementContent[] {
  const children = tidyAll(node.children, [...above, node.tagName]);
  if (/^(?:h[1-6]|p|pre|caption)$/u.test(node.tagName)) {
    const line = node.tagName === 'pre' ? flatten(children) : trim(flatten(children));
    return isEmpty(line) ? [] : [{ ...node, children: line }];
  }
  switch (node.tagName) {
    case 'a':
      return tidyLink({ ...node, children });
    case 'img':
      return tidyImage(node, above.includes('a'));
    case 'span':
      return Object.keys(node.properties).length > 0 ? [{ ...node, children }] : children;
    case 'ul':
    case 'ol': {
      const items = wrapLines(children, child => child.type !== 'element' || child.tagName !== 'li', 'li');
      return items.length > 0 ? [{ ...node, children: items }] : [];
    }
    case 'li':
      return isEmpty(children) && above.at(-1) !== 'ol' ? [] : [{ ...node, children: tidyItem(children) }];
    case 'td':
    case 'th':
      return [tidyCell(node, trim(children), above)];
    case 'blockquote':
      return children.length > 0 ? [{ ...node, children: wrapLines(children, isLine) }] : [];
    case 'table':
      return children.length > 0 ? [{ ...node, children }] : [];
    default:
      return !blocks.has(node.tagName) && children.some(isBlock) ? children : [{ ...node, children }];
  }
}

function tidyLink(link: Element): ElementContent[] {
  const allowed = /^(?:https?:\/\/|mailto:|#)/iu.test(String(link.properties.href ?? ''));
  return allowed && !link.children.some(isBlock) && !isEmpty(link.children) ? [link] : link.children;
}

/** An image of the web is a link, since a publication asks nothing of anybody; one beside the plan stays, with its title for now. */
function tidyImage(image: Element, inLink: boolean): ElementContent[] {
  const src = String(image.properties.src ?? '').trim();
  const alt = String(image.properties.alt ?? '').trim();
  const title = String(image.properties.title ?? '').trim();
  const after: ElementContent[] =
    title === '' || title === alt ? [] : [{ type: 'text', value: alt === '' ? title : ` (${title})` }];
  const web = /^(?:https?:)?\/\//iu.test(src);
  if (web && !inLink)
    return [h('a', { href: src.startsWith('//') ? `https:${src}` : src }, alt || src), ...after];
  const local = src !== '' && !web && !/^(?:\/|\\|%5C|[a-z][a-z0-9+.-]*:)/iu.test(src);
  if (local) return [h('img', title === '' ? { src, alt } : { src, alt, title })];
  return alt === '' ? after : [{ type: 'text', value: alt }, ...after];
}

function tidyCell(cell: Element, children: ElementContent[], above: readonly string[]): Element {
  const { align, className, scope, ...rest } = cell.properties;
  const properties = { ...rest };
  if (/^(?:left|center|right)$/u.test(String(align))) properties.className = [`a-${align}`];
  if (cell.tagName === 'td' || isEmpty(children)) return { ...cell, tagName: 'td', properties, children };
  properties.scope = scope ?? (above.includes('thead') ? 'col' : 'row');
  return { ...cell, properties, children };
}

/** Lines of text among blocks become paragraphs, or items of the list they stand in. */
function wrapLines(
  nodes: readonly ElementContent[],
  isStray: (node: ElementContent) => boolean,
  tag: 'p' | 'li' = 'p',
): ElementContent[] {
  const wrapped: ElementContent[] = [];
  let line: ElementContent[] = [];
  const close = () => {
    if (!isEmpty(line)) wrapped.push(h(tag, trim(line)));
    line = [];
  };
  for (const node of nodes) {
    if (isStray(node)) line.push(node);
    else {
      close();
      wrapped.push(node);
    }
  }
  close();
  return wrapped;
}

/** Blocks inside a line of text become part of it, parted by spaces. */
function flatten(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    const children = flatten(node.children);
    const space: ElementContent = { type: 'text', value: ' ' };
    return isBlock(node) ? [space, ...children, space] : [{ ...node, children }];
  });
}

/** White space at both ends of a line of text, which comments and tags that went leave behind. */
export function trim(nodes: readonly ElementContent[]): ElementContent[] {
  const trimmed = [...nodes];
  for (const [end, space] of [
    [0, /^\s+/u],
    [-1, /(?<!\s)\s+$/u],
  ] as const) {
    for (let node = trimmed.at(end); node?.type === 'text'; node = trimmed.at(end)) {
      const value = node.value.replace(space, '');
      trimmed.splice(end, 1, ...(value === '' ? [] : [{ ...node, value }]));
      if (value !== '') break;
    }
  }
  return trimmed;
}

/** An item: the line of text that opens it, and blocks. */
function tidyItem(nodes: readonly ElementContent[]): ElementContent[] {
  const first = nodes.findIndex(isBlock);
  return first === -1
    ? trim(nodes)
    : [...trim(nodes.slice(0, first)), ...wrapLines(nodes.slice(first), isLine)];
}

/** Whether a node opens a block of its own. */
export function isBlock(node: RootContent | ElementContent): boolean {
  return node.type === 'element' && blocks.has(node.tagName);
}

function isLine(node: ElementContent): boolean {
  return !isBlock(node);
}

function isEmpty(nodes: readonly ElementContent[]): boolean {
  return nodes.every(node =>
    node.type === 'text'
      ? node.value.trim() === ''
      : node.type !== 'element' ||
        (node.tagName !== 'img' && node.tagName !== 'hr' && isEmpty(node.children)),
  );
}
