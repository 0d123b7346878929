import type { Element as Node, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import type { Dress, Element, Plan } from '../../plan/model.ts';
import { elements } from '../../plan/query.ts';
import { type Citation, citations } from './citation.ts';
import { elementsIn } from './elements-in.ts';
import { headOf, lineOf, replaceHead, splitLine } from './inline.ts';

/** Where the Markdown of each heading, item, paragraph, row and cell of a body begins. */
export interface Offsets {
  readonly nodes: ReadonlyMap<string, Node>;
  readonly offsets: ReadonlyMap<Node, number>;
}

/** Collects what carries `data-at`, and takes the mark off. Where two share an offset, the outer one is meant. */
export function readOffsets(root: Root): Offsets {
  const nodes = new Map<string, Node>();
  const offsets = new Map<Node, number>();
  for (const node of elementsIn(root)) {
    const { dataAt, ...properties } = node.properties;
    if (dataAt === undefined) continue;
    node.properties = properties;
    offsets.set(node, Number(dataAt));
    const key = `${/^h\d$/u.test(node.tagName) ? 'h' : node.tagName} ${dataAt}`;
    if (!nodes.has(key)) nodes.set(key, node);
  }
  return { nodes, offsets };
}

const forms: Readonly<Record<Dress, string>> = { heading: 'h', item: 'li', prose: 'p', row: 'tr' };

/** The node in which an element or, with the offset of an item, anything else of the plan stands. */
export function nodeAt({ nodes }: Offsets, dress: Dress, offset: number): Node | null {
  return nodes.get(`${forms[dress]} ${offset}`) ?? null;
}

/**
 * Gives every element its address, its kind, its number set apart or else its citation; and announced items their
 * link. An element whose row holds others further down stands in its cell.
 */
export function markElements(plan: Plan, offsets: Offsets): void {
  const cited = citations(plan);
  for (const element of [...elements(plan)].reverse()) {
    const node = nodeAt(offsets, element.dress, element.span.start);
    if (!node) continue;
    const cell = element.dress === 'row' ? cellOf(node, offsets, element) : null;
    const place = cell && node.properties.id !== undefined ? cell : node;
    place.properties.id = element.address;
    place.properties.dataKind = element.kind;
    const line = cell ?? node;
    if (element.number || element.label) markNumber(element, line);
    const citation = cited.get(element.address);
    if (citation?.needed) cite(element, citation, line);
    const item = element.announcement && nodeAt(offsets, 'item', element.announcement.start);
    if (item) linkAnnouncement(item, element.address);
  }
}

/** The cell that says the wording of an element. */
function cellOf(row: Node, { offsets }: Offsets, element: Element): Node | null {
  const cells = row.children.filter(cell => cell.type === 'element');
  return (
    cells.findLast(cell => (offsets.get(cell) ?? Number.POSITIVE_INFINITY) <= element.text.span.start) ?? null
  );
}

/** «1.1.» at the start of an item; «EJE TEMÁTICO 1.» at the start of a heading. */
function markNumber({ dress, number, label, span }: Element, node: Node): void {
  const head = headOf(node);
  const line = lineOf(head);
  if (number && dress === 'item' && number.span.start === span.start && !label) {
    replaceHead(head, [h('span.numero', number.value.text), { type: 'text', value: ' ' }, ...line]);
    node.properties.className = ['numerado'];
    return;
  }
  const text = textOf({ type: 'root', children: line });
  const labelEnd = label ? text.indexOf(label.value) + label.value.length : 0;
  const at = number ? text.indexOf(number.value.text, labelEnd) : -1;
  const marked = number && at !== -1 && at <= labelEnd + 12;
  if (marked) {
    const [before, rest] = splitLine(line, at);
    const [written, after] = splitLine(rest, number.value.text.length);
    replaceHead(head, [...before, h('span.numero', written), ...after]);
    if (dress === 'item' && !label) node.properties.className = ['numerado'];
  }
  if (dress === 'heading' && label) markLabel(node, marked ? at + number.value.text.length : labelEnd);
}

/** The level word of a heading with what follows it up to the wording; nothing where the heading says no more. */
function markLabel(heading: Node, length: number): void {
  const text = textOf(heading);
  const end = length + (/^\s*[:.–—-]+(?=\s)/u.exec(text.slice(length))?.[0].length ?? 0);
  if (text.slice(end).trim() === '') return;
  const [before, after] = splitLine(heading.children, end);
  heading.children = [h('span.etiqueta', before), ...after];
}

function cite(element: Element, citation: Citation, node: Node): void {
  const link = h(
    'a.cita',
    { href: `#${element.address}`, ariaLabel: `${citation.short}: enlace a ${citation.spoken}` },
    citation.short,
  );
  const head = headOf(node);
  replaceHead(head, [...lineOf(head), { type: 'text', value: ' ' }, link]);
}

function linkAnnouncement(item: Node, address: string): void {
  const head = headOf(item);
  const line = lineOf(head);
  const holdsLink = line.some(
    node => node.type === 'element' && (node.tagName === 'a' || containsLink(node)),
  );
  if (!holdsLink) replaceHead(head, [h('a.anuncio', { href: `#${address}` }, line)]);
}

function containsLink(node: Node): boolean {
  return node.children.some(
    child => child.type === 'element' && (child.tagName === 'a' || containsLink(child)),
  );
}
