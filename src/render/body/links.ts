import type { Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { slug } from '../../text/fold.ts';
import { elementsIn } from './elements-in.ts';
import { headingsOf, titleOf } from './headings.ts';

/**
 * Makes links inside the body lead somewhere: `#acceso-a-la-información`, as forges spell it, finds its heading by
 * its words, and a link to nothing becomes its text. Footnotes get ids of their own that no heading can have.
 */
export function resolveLinks(root: Root): void {
  const ids = new Set<string>();
  const byWords = new Map<string, string>();
  for (const { properties } of elementsIn(root)) {
    if (properties.id !== undefined) ids.add(String(properties.id));
  }
  for (const heading of headingsOf(root)) {
    const words = slug(titleOf(heading));
    if (!byWords.has(words)) byWords.set(words, String(heading.properties.id));
  }
  visit(root, 'element', (node, index, parent) => {
    const href = String(node.properties.href ?? '');
    if (node.tagName !== 'a' || !href.startsWith('#') || !parent || index === undefined) return;
    const wanted = decode(href.slice(1));
    const id = ids.has(wanted) ? wanted : byWords.get(slug(wanted));
    if (id !== undefined) {
      node.properties.href = `#${id}`;
      return;
    }
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
}

/** Renames what Markdown calls `fn-…` and `fnref-…`, after the author's marks, to `nota-1` and `llamada-1`. */
export function nameFootnotes(root: Root): void {
  const names = new Map<string, string>();
  for (const section of elementsIn(root)) {
    if (section.properties.dataFootnotes === undefined) continue;
    let count = 0;
    for (const { tagName, properties } of elementsIn(section)) {
      if (tagName === 'li' && /^fn-/u.test(String(properties.id)))
        names.set(String(properties.id).slice(3), String(++count));
    }
  }
  const rename = (id: string) =>
    id.replace(/^(fn|fnref)-(.*?)(-\d+)?$/u, (whole, kind, mark, again) => {
      const [name, repeat] = names.has(`${mark}${again ?? ''}`)
        ? [`${mark}${again ?? ''}`, '']
        : [mark, again ?? ''];
      const number = names.get(name);
      return number === undefined ? whole : `${kind === 'fn' ? 'nota' : 'llamada'}-${number}${repeat}`;
    });
  for (const { properties } of elementsIn(root)) {
    const { id, href } = properties;
    if (typeof id === 'string') properties.id = rename(id);
    if (typeof href === 'string' && href.startsWith('#')) properties.href = `#${rename(href.slice(1))}`;
  }
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
