import type { Element, ElementContent, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { fold, slug } from '../../text/fold.ts';
import type { TocEntry } from '../publication.ts';
import { elementsIn } from './elements-in.ts';

/** The headings of a body in order, those in quotations, items and cells included. */
export function headingsOf(root: Root): Element[] {
  return elementsIn(root).filter(({ tagName }) => /^h[1-6]$/u.test(tagName));
}

/** Takes a first `# Título` that only repeats the title off the body: the cover shows it. */
export function dropTitle(root: Root, title: string): void {
  const first = root.children.findIndex(node => node.type === 'element' && /^h[1-6]$/u.test(node.tagName));
  const heading = root.children[first];
  if (heading?.type === 'element' && heading.tagName === 'h1' && fold(textOf(heading)) === fold(title)) {
    root.children.splice(first, 1);
  }
}

/** Gives headings the levels from h2 down without a jump: each stands one below the heading that holds it. */
export function levelHeadings(root: Root): void {
  const open: number[] = [];
  for (const heading of headingsOf(root)) {
    const written = Number(heading.tagName[1]);
    while ((open.at(-1) ?? 0) >= written) open.pop();
    open.push(written);
    heading.tagName = `h${Math.min(open.length + 1, 6)}`;
  }
}

/**
 * Gives each heading that has none an id from its words, under that of the element it stands in:
 * `eje-1/estrategias`. The ids of the whole body stay unique.
 */
export function nameHeadings(root: Root): void {
  const used = new Set<string>();
  const tried = new Map<string, number>();
  for (const { properties } of elementsIn(root)) {
    if (properties.id !== undefined) used.add(String(properties.id));
  }
  const open: { readonly level: number; readonly id: string | null }[] = [];
  for (const heading of headingsOf(root)) {
    const level = Number(heading.tagName[1]);
    while ((open.at(-1)?.level ?? 0) >= level) open.pop();
    const above = open.findLast(({ id }) => id !== null)?.id;
    open.push({
      level,
      id: heading.properties.dataKind === undefined ? null : String(heading.properties.id),
    });
    if (heading.properties.id !== undefined) continue;
    const words = slug(titleOf(heading)).slice(0, 80).replace(/-$/u, '') || 'seccion';
    const wanted = above === undefined ? words : `${above}/${words}`;
    let id = wanted;
    for (let n = tried.get(wanted) ?? 2; used.has(id); n++) {
      id = `${wanted}-${n}`;
      tried.set(wanted, n + 1);
    }
    used.add(id);
    heading.properties.id = id;
  }
}

/** The table of contents: every heading but those in `unlisted`. */
export function tocOf(root: Root, unlisted: ReadonlySet<Element>): TocEntry[] {
  return headingsOf(root)
    .filter(heading => !unlisted.has(heading))
    .map(heading => ({
      depth: Number(heading.tagName[1]),
      title: titleOf(heading),
      anchor: String(heading.properties.id),
    }));
}

/** The words of a heading as contents list them: without citation, marks of footnotes and final colon. */
export function titleOf(heading: Element): string {
  const words = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element' || node.properties.dataFootnoteRef !== undefined || isCitation(node))
      return '';
    if (node.tagName === 'img') return String(node.properties.alt ?? '');
    return node.tagName === 'br' ? ' ' : node.children.map(words).join('');
  };
  return heading.children
    .map(words)
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/\s*:?\s*$/u, '')
    .trim();
}

function isCitation(node: Element): boolean {
  return Array.isArray(node.properties.className) && node.properties.className.includes('cita');
}
