import type { Element } from 'xast';
import { PackageError } from '../../office/read-package.ts';
import { attribute, childElements, textBelow } from '../../office/xml.ts';
import { allBold } from '../all-bold.ts';
import type { ListMark, Look, Place, SourceBlock, SourceNotice, SourceText } from '../source.ts';
import type { Changes } from './changes.ts';
import { readDrawing } from './drawings.ts';
import type { Lists, OpenList } from './lists.ts';
import { type ParagraphContent, paragraphContent } from './runs.ts';
import type { OdtLook, OdtStyles } from './styles.ts';
import { readOdtTable } from './table.ts';

/** What is known while blocks go by. Blocks, notices, places and counts are shared by all parts of the document. */
export interface Reading {
  readonly styles: OdtStyles;
  readonly lists: Lists;
  readonly changes: Changes;
  readonly part: (name: string) => Element | null;
  /** The size of most of the text, in points. */
  readonly common: number;
  readonly blocks: SourceBlock[];
  /** Notes and comments, which are given after the text that calls them. */
  readonly notes: SourceBlock[];
  readonly notices: SourceNotice[];
  readonly count: { paragraphs: number; notes: number };
  readonly layer: SourceText['layer'];
  readonly note: string | null;
}

/** The item a paragraph stands in; its first paragraph takes the mark away. */
interface Item {
  readonly list: OpenList;
  readonly level: number;
  readonly style: string | null;
  readonly start: number | null;
  isOpen: boolean;
}

const deepest = 60;

/** Reads paragraphs, lists, tables and sections in order. Throws `PackageError` for wrappings without end. */
export function readBlocks(elements: readonly Element[], reading: Reading): void {
  for (const element of elements) readBlock(element, reading, null, 0);
}

function readBlock(element: Element, reading: Reading, item: Item | null, depth: number): void {
  if (depth > deepest) throw new PackageError('damaged');
  const { name } = element;
  const place = { paragraph: reading.count.paragraphs + 1 };
  if (name === 'text:p' || name === 'text:h') readParagraph(element, reading, item, depth);
  else if (name === 'text:list') readList(element, reading, item, depth);
  else if (name === 'text:numbered-paragraph') readNumbered(element, reading, depth);
  else if (name === 'table:table')
    reading.blocks.push(readOdtTable(element, place, cell => textsOf(cell, reading, depth)));
  else if (name === 'text:soft-page-break') reading.blocks.push({ kind: 'page-break', place });
  else if (name.startsWith('text:change')) reading.changes.pass(element);
  else if (name.startsWith('draw:')) readDrawn(element, place, reading, depth);
  else if (name === 'text:section' && attribute(element, 'text:display') === 'none')
    reading.notices.push({ place, what: hiddenText(textBelow(element)) });
  else if (!silent.has(name))
    for (const child of childElements(element)) readBlock(child, reading, item, depth + 1);
}

/** Elements among blocks whose content is no text of the document: forms of indexes, declarations. */
const silent: ReadonlySet<string> = new Set([
  'text:tracked-changes',
  'text:table-of-content-source',
  'text:illustration-index-source',
  'text:table-index-source',
  'text:object-index-source',
  'text:user-index-source',
  'text:alphabetical-index-source',
  'text:bibliography-source',
  'text:section-source',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'office:forms',
  'office:event-listeners',
]);

function readList(element: Element, reading: Reading, around: Item | null, depth: number): void {
  const own = attribute(element, 'text:style-name');
  const list = around?.list ?? reading.lists.open(element, own ?? styleInside(element, reading));
  const level = around ? around.level + 1 : 0;
  for (const child of childElements(element)) {
    const said = attribute(child, 'text:start-value');
    const isHeader = child.name === 'text:list-header';
    const item: Item = {
      list,
      level,
      style: own ?? around?.style ?? null,
      start: said === null ? null : Number(said),
      isOpen: !isHeader,
    };
    for (const block of childElements(child)) readBlock(block, reading, item, depth + 2);
  }
}

/** The list style that the first paragraph of a list names, where the list names none. */
function styleInside(list: Element, reading: Reading): string | null {
  const [paragraph] = childElements(childElements(list)[0]);
  return paragraph ? reading.styles('paragraph', attribute(paragraph, 'text:style-name')).list : null;
}

/** A paragraph that says its list and level itself. */
function readNumbered(element: Element, reading: Reading, depth: number): void {
  const style = attribute(element, 'text:style-name');
  const item: Item = {
    list: reading.lists.open(element, style),
    level: Math.max(0, Number(attribute(element, 'text:level') ?? 1) - 1),
    style,
    start:
      attribute(element, 'text:start-value') === null ? null : Number(attribute(element, 'text:start-value')),
    isOpen: true,
  };
  for (const block of childElements(element)) readBlock(block, reading, item, depth + 1);
}

function readParagraph(element: Element, reading: Reading, item: Item | null, depth: number): void {
  const look = reading.styles('paragraph', attribute(element, 'text:style-name'));
  const content = paragraphContent(element, { ...reading, look });
  reading.count.paragraphs++;
  const place = { paragraph: reading.count.paragraphs };
  for (let i = 0; i < content.pageBreaks; i++) reading.blocks.push({ kind: 'page-break', place });
  const level = element.name === 'text:h' ? Number(attribute(element, 'text:outline-level') ?? 1) : null;
  const list = markOf(element, item, level, content, reading);
  if (content.runs.length > 0 || /[\p{L}\p{N}]/u.test(list?.label ?? '')) {
    reading.blocks.push({
      kind: 'text',
      unit: 'paragraph',
      place,
      runs: content.runs,
      look: lookOf(look, content, level, reading.common),
      list,
      layer: reading.layer,
      note: reading.note,
    });
  }
  if (content.hidden.trim() !== '') reading.notices.push({ place, what: hiddenText(content.hidden) });
  for (const drawn of content.drawn) readDrawn(drawn, place, reading, depth);
  for (const { mark, element: note } of content.notes) readNote(note, mark, reading, depth);
}

function hiddenText(text: string): string {
  return `texto oculto del original, que no se ve ni se imprime: «${text.trim()}»`;
}

/** What is printed before a paragraph; null for nothing. A heading outside of lists has the number of the outline. */
function markOf(
  element: Element,
  item: Item | null,
  level: number | null,
  { runs }: ParagraphContent,
  reading: Reading,
): ListMark | null {
  if (attribute(element, 'text:is-list-header') === 'true') return null;
  if (item?.isOpen) {
    item.isOpen = false;
    return reading.lists.next(item.list, item.level, item.style, item.start);
  }
  if (item || level === null || runs.length === 0 || reading.layer !== 'body') return null;
  const start = attribute(element, 'text:start-value');
  return reading.lists.heading(level - 1, start === null ? null : Number(start));
}

function lookOf(
  look: OdtLook,
  { runs, size: own }: ParagraphContent,
  level: number | null,
  common: number,
): Look {
  const heading = level ?? look.heading;
  const size = own ?? look.size;
  return {
    ...(heading !== null && { heading }),
    ...(look.name !== null && { style: look.name }),
    ...(size !== null && { size: size / common }),
    bold: allBold(runs),
    centred: look.centred === true,
    indent: Math.round(((look.indent ?? 0) / 12) * 10) / 10,
    ...(look.newPage && { gap: 2 }),
  };
}

function readDrawn(element: Element, place: Place, reading: Reading, depth: number): void {
  const { boxes, pictures, formula } = readDrawing(element, reading.part);
  for (const alt of pictures) reading.blocks.push({ kind: 'image', place, alt });
  const layer = reading.layer === 'body' ? 'text-box' : reading.layer;
  for (const box of boxes)
    for (const block of childElements(box)) readBlock(block, { ...reading, layer }, null, depth + 1);
  if (formula === '') return;
  reading.blocks.push({
    kind: 'text',
    unit: 'paragraph',
    place,
    runs: [{ text: formula }],
    look: {},
    list: null,
    layer: reading.layer,
    note: reading.note,
  });
}

/** A footnote by its body; a comment by its paragraphs. */
function readNote(element: Element, mark: string, reading: Reading, depth: number): void {
  const layer = element.name === 'text:note' ? 'footnote' : 'comment';
  const paragraphs = childElements(element).flatMap(child =>
    child.name === 'text:note-body' ? childElements(child) : [child],
  );
  for (const paragraph of paragraphs) {
    if (/^(?:text:note-citation|dc:.*|meta:.*|loext:.*)$/u.test(paragraph.name)) continue;
    readBlock(paragraph, { ...reading, blocks: reading.notes, layer, note: mark }, null, depth + 1);
  }
}

/** The texts of a cell, those of tables inside it too. */
function textsOf(cell: Element, reading: Reading, depth: number): SourceText[] {
  const within: Reading = { ...reading, blocks: [] };
  for (const block of childElements(cell)) readBlock(block, within, null, depth + 1);
  return within.blocks.flatMap(block => {
    if (block.kind === 'text') return [block];
    return block.kind === 'table' ? block.rows.flat().flatMap(inner => inner.blocks) : [];
  });
}
