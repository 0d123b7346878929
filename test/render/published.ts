import type { Element, Nodes, Root } from 'hast';
import { readDocument } from '../../src/document/read-document.ts';
import type { Profile } from '../../src/plan/profile.ts';
import { readPlan } from '../../src/plan/read-plan.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import type { Frame } from '../../src/reference/frame.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import type { Publication } from '../../src/render/publication.ts';
import { publish } from '../../src/render/publish.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { freezeDeep } from '../freeze.ts';

/** A publication of a whole text; the plan it comes from is frozen. */
export function publishText(
  text: string,
  profile: Profile = planDeTrabajo,
  frame: Frame = noFrame,
): Promise<Publication> {
  const plan = readPlan(readDocument(new SourceFile('plan.md', text)), profile);
  return publish(freezeDeep(plan), frame);
}

/** What a reader of a body sees, its own additions left out: citations, marks and links of footnotes. */
export function visibleText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return 'children' in node ? node.children.map(visibleText).join('') : '';
  if (isAdded(node)) return '';
  if (node.tagName === 'img') return String(node.properties.alt ?? '');
  if (node.tagName === 'br') return ' ';
  const inside = node.tagName === 'ol' ? numbered(node) : node.children.map(visibleText).join('');
  return /^(?:p|h\d|li|td|th|dt|dd|pre|blockquote|ul|ol|table|caption|figure|figcaption)$/u.test(node.tagName)
    ? ` ${inside} `
    : inside;
}

/** Items as they are drawn: an item without a number of its own has the marker of its list. */
function numbered(list: Element): string {
  return list.children
    .map((item, i) => {
      const own = item.type === 'element' && Array.isArray(item.properties.className);
      return `${own ? '' : ` ${Number(list.properties.start ?? 1) + i}. `}${visibleText(item)}`;
    })
    .join('');
}

function isAdded(node: Element): boolean {
  const { className, dataFootnoteRef, dataFootnoteBackref } = node.properties;
  const cited = Array.isArray(className) && className.some(name => name === 'cita' || name === 'casilla');
  return cited || dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;
}

/** Every element of a body in order. */
export function elementsOf(root: Root): Element[] {
  const all: Element[] = [];
  const walk = (node: Nodes) => {
    if (node.type === 'element') all.push(node);
    if ('children' in node) node.children.forEach(walk);
  };
  walk(root);
  return all;
}

export function words(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}
