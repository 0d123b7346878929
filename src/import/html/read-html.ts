import type { Element, ElementContent, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import type { SourceCell, SourceDocument, SourceTable, SourceText } from '../source.ts';
import { type Context, type Flow, newFlow, type Reading } from './flow.ts';
import { cellsOf, childrenOf, isHeader, rowsOf, spanOf } from './grid.ts';
import { listLabel } from './list-label.ts';

/** Deeper nesting than any page of text has; null is given for it. */
const deepest = 400;

/** The text of a web page in reading order, nothing of it run or fetched; null for a page nested beyond reason. */
export function readHtml(html: string): SourceDocument | null {
  const tree = parsed(html);
  if (!tree) return null;
  const page = find(tree, 'body') ?? tree;
  const reading: Reading = { blocks: [], count: { paragraphs: 0, lists: 0 } };
  const start: Context = {
    layer: 'body',
    list: null,
    bold: false,
    italic: false,
    href: null,
    centred: false,
    depth: 0,
  };
  const flow = newFlow(reading);
  if (!readFlow(page.children, start, flow)) return null;
  flow.end();
  const title = find(tree, 'title');
  const language = find(tree, 'html')?.properties.lang;
  return {
    format: 'html',
    blocks: reading.blocks,
    pages: null,
    properties: {
      ...(title && { title: textOf(title).trim() }),
      ...(typeof language === 'string' && { language }),
    },
    notices: [],
  };
}

/** The parser builds its tree by recursion, which ends where the stack does. */
function parsed(html: string): Root | null {
  try {
    return fromHtml(html);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function find(tree: Root, name: string): Element | null {
  const pending: RootContent[] = [...tree.children];
  for (let next = pending.shift(); next; next = pending.shift()) {
    if (next.type !== 'element') continue;
    if (next.tagName === name) return next;
    if (next.tagName === 'html' || next.tagName === 'head') pending.push(...next.children);
  }
  return null;
}

/** What no reader of a page sees. */
const unseen: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'embed',
  'svg',
  'canvas',
  'audio',
  'video',
  'datalist',
]);

const inline: ReadonlySet<string> = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Reads elements in order; false where they nest beyond reason. */
function readFlow(children: readonly RootContent[], context: Context, flow: Flow): boolean {
  if (context.depth > deepest) return false;
  return children.every(child => {
    if (child.type === 'text') {
      flow.push(
        {
          text: child.value,
          ...(context.bold && { bold: true as const }),
          ...(context.italic && { italic: true as const }),
          ...(context.href && { href: context.href }),
        },
        context,
      );
      return true;
    }
    return child.type !== 'element' || readElement(child, { ...context, depth: context.depth + 1 }, flow);
  });
}

function readElement(element: Element, context: Context, flow: Flow): boolean {
  const name = element.tagName;
  if (unseen.has(name) || element.properties.hidden === true || styleOf(element).includes('display:none'))
    return true;
  if (name === 'br') {
    flow.push({ text: '\u2028' }, context);
    return true;
  }
  if (name === 'img') {
    const alt = String(element.properties.alt ?? '').trim();
    flow.end();
    flow.reading.blocks.push({ kind: 'image', place: { paragraph: flow.reading.count.paragraphs + 1 }, alt });
    return true;
  }
  if (inline.has(name)) return readFlow(element.children, dressed(element, context), flow);
  if (name === 'dd') return readFact(element, context, flow);
  flow.end();
  if (name === 'dt') return readTerm(element, context, flow);
  const done =
    name === 'ul' || name === 'ol'
      ? readList(element, context, flow)
      : name === 'table'
        ? readTable(element, context, flow)
        : readFlow(element.children, blockContext(element, dressed(element, context)), flow);
  flow.end();
  return done;
}

/** A term opens the paragraph in which its first fact goes on: «Responsable: Unidad de Transparencia». */
function readTerm(element: Element, context: Context, flow: Flow): boolean {
  const isDone = readFlow(element.children, context, flow);
  if (!textOf(element).trim().endsWith(':')) flow.push({ text: ':' }, context);
  flow.push({ text: ' ' }, context);
  return isDone;
}

/** What is said of a term; its first paragraph stands beside the term. */
function readFact(element: Element, context: Context, flow: Flow): boolean {
  const worded = element.children.filter(child => child.type !== 'text' || child.value.trim() !== '');
  const [first, ...rest] = worded;
  const opening = first?.type === 'element' && first.tagName === 'p' ? first.children : null;
  const isOpened = readFlow(opening ?? worded, context, flow);
  flow.end();
  const isDone = isOpened && (opening === null || readFlow(rest, context, flow));
  flow.end();
  return isDone;
}

function styleOf(element: Element): string {
  return String(element.properties.style ?? '')
    .replace(/\s+/gu, '')
    .toLowerCase();
}

function dressed(element: Element, context: Context): Context {
  const name = element.tagName;
  const style = styleOf(element);
  const href = name === 'a' && typeof element.properties.href === 'string' ? element.properties.href : null;
  return {
    ...context,
    bold:
      (context.bold ||
        /^(?:b|strong|th|h[1-6])$/u.test(name) ||
        /font-weight:(?:bold|[6-9]00)/u.test(style)) &&
      !/font-weight:(?:normal|400)/u.test(style),
    italic: context.italic || /^(?:i|em|cite)$/u.test(name) || style.includes('font-style:italic'),
    href: href ?? context.href,
  };
}

function blockContext(element: Element, context: Context): Context {
  const name = element.tagName;
  const heading = /^h([1-6])$/u.exec(name)?.[1];
  const centred =
    element.properties.align === 'center' ||
    name === 'center' ||
    styleOf(element).includes('text-align:center');
  const around = context.layer === 'body' && context.depth < 4 ? aroundLayer(element) : null;
  return {
    ...context,
    centred: centred || context.centred,
    layer: around ?? context.layer,
    ...(heading && { heading: Number(heading) }),
    ...(/caption$/u.test(name) && { style: name }),
  };
}

/** What stands around the text of a page: its banner, its menu, a notice with a name of its own, its foot. */
function aroundLayer(element: Element): SourceText['layer'] | null {
  const title = element.properties.title;
  if (element.tagName === 'aside' && element.properties.ariaLabel !== undefined) return 'header';
  if (element.tagName === 'nav' || (element.tagName === 'div' && title === 'header')) return 'header';
  if (element.tagName === 'footer' || (element.tagName === 'div' && title === 'footer')) return 'footer';
  return null;
}

function readList(element: Element, context: Context, flow: Flow): boolean {
  flow.reading.count.lists++;
  const level = context.list ? context.list.level + 1 : 0;
  const id = `lista-${flow.reading.count.lists}`;
  let count = Number(element.properties.start ?? 1) || 1;
  return element.children.every(child => {
    if (child.type !== 'element') return true;
    if (child.tagName !== 'li') return readElement(child, { ...context, depth: context.depth + 1 }, flow);
    const value = Number(child.properties.value);
    if (child.properties.value !== undefined && Number.isFinite(value)) count = value;
    const label = element.tagName === 'ul' ? '•' : listLabel(count++, element);
    const list = { element, level, id, item: { label, written: false } };
    const done = readFlow(child.children, { ...context, list, depth: context.depth + 1 }, flow);
    flow.end();
    return done;
  });
}

function readTable(element: Element, context: Context, flow: Flow): boolean {
  const rows = rowsOf(element);
  const caption = childrenOf(element).find(child => child.tagName === 'caption');
  if (caption && !readElement(caption, context, flow)) return false;
  const place = { paragraph: flow.reading.count.paragraphs + 1 };
  const read = rows.map(row => cellsOf(row).map(cell => readCell(cell, context, flow.reading)));
  if (read.flat().some(cell => cell === null)) return false;
  const body = rows.findIndex(row => !isHeader(row, element));
  const table: SourceTable = {
    kind: 'table',
    place,
    headerRows: body === -1 ? Math.min(1, rows.length) : body,
    rows: read.map(row => row.filter(cell => cell !== null)),
  };
  flow.reading.blocks.push(table);
  return true;
}

function readCell(cell: Element, context: Context, { count }: Reading): SourceCell | null {
  const reading: Reading = { blocks: [], count };
  const flow = newFlow(reading);
  const inside = dressed(cell, { ...context, list: null, depth: context.depth + 1 });
  if (!readFlow(cell.children as ElementContent[], { ...inside, bold: false }, flow)) return null;
  flow.end();
  return {
    blocks: reading.blocks.flatMap(block =>
      block.kind === 'text'
        ? [block]
        : block.kind === 'table'
          ? block.rows.flat().flatMap(inner => inner.blocks)
          : [],
    ),
    columns: spanOf(cell.properties.colSpan),
    rows: spanOf(cell.properties.rowSpan),
  };
}
