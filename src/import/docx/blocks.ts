import type { Element } from 'xast';
import { PackageError } from '../../office/read-package.ts';
import { attribute, child, childElements, descend, textBelow } from '../../office/xml.ts';
import { allBold } from '../all-bold.ts';
import type { Look, Place, Run, SourceBlock, SourceNotice, SourceText } from '../source.ts';
import { chartWords, diagramLines } from './drawn-words.ts';
import { shownChildren, silent } from './forms.ts';
import type { Counter } from './numbering.ts';
import { type Beside, isPlaceholder, type ParagraphContent, paragraphContent } from './runs.ts';
import { isSet, type ParagraphLook, paragraphLook, type Styles } from './styles.ts';
import { readTable } from './table.ts';
import type { Relationship, WordPart } from './word-package.ts';

/** What is known while the blocks of a part go by. Blocks, notices, places and counts are shared by all parts. */
export interface Reading {
  readonly styles: Styles;
  /** The size of most of the text, in half points. */
  readonly common: number;
  readonly counter: Counter;
  /** Opens another part of the package. */
  readonly part: (name: string) => WordPart;
  /** What the ids of this part lead to. */
  readonly links: ReadonlyMap<string, Relationship>;
  readonly blocks: SourceBlock[];
  readonly notices: SourceNotice[];
  readonly count: { paragraphs: number };
  readonly layer: SourceText['layer'];
  readonly note: string | null;
}

/** Deeper nesting of containers than any document has. */
const deepest = 60;

/** Reads paragraphs and tables, however wrapped, in order. Throws `PackageError` for wrappings without end. */
export function readBlocks(elements: readonly Element[], reading: Reading, depth = 0): void {
  if (depth > deepest) throw new PackageError('damaged');
  for (const [i, element] of elements.entries()) {
    const before = elements[i - 1];
    const opening = before && isDropCap(before) && element.name === 'w:p' ? before : null;
    if (isDropCap(element) && elements[i + 1]?.name === 'w:p') continue;
    if (element.name === 'w:p') readParagraph(element, opening, reading, depth);
    else if (element.name === 'w:tbl') {
      const place = { paragraph: reading.count.paragraphs + 1 };
      const table = readTable(element, place, cell => cellTexts(cell, reading, depth));
      reading.blocks.push(table);
    } else if (element.name === 'w:altChunk') notice(reading, foreign);
    else if (isPlaceholder(element)) notice(reading, unfilled(textBelow(element)));
    else if (!silent.has(element.name)) readBlocks(shownChildren(element), reading, depth + 1);
  }
}

const foreign = 'aquí el archivo incluye otro documento, que no se lee: ábralo en Word y guárdelo de nuevo';

function unfilled(prompt: string): string {
  return `un campo del formulario está sin llenar: «${prompt.trim()}»`;
}

function notice(reading: Reading, what: string): void {
  reading.notices.push({ place: { paragraph: reading.count.paragraphs + 1 }, what });
}

/** Whether a paragraph is the big first letter of the next. */
function isDropCap(element: Element): boolean {
  const frame = descend(element, 'w:pPr', 'w:framePr');
  return element.name === 'w:p' && (attribute(frame, 'w:dropCap') ?? 'none') !== 'none';
}

function readParagraph(element: Element, opening: Element | null, reading: Reading, depth: number): void {
  const properties = child(element, 'w:pPr');
  const look = paragraphLook(reading.styles, properties);
  const content = paragraphContent(element, { look, styles: reading.styles, links: reading.links });
  if (opening) content.runs.unshift({ text: textBelow(opening).trim() });
  reading.count.paragraphs++;
  const place = { paragraph: reading.count.paragraphs };
  for (let i = 0; i < content.pageBreaks; i++) reading.blocks.push({ kind: 'page-break', place });
  const list =
    look.list?.id && (reading.layer === 'body' || reading.layer === 'text-box')
      ? reading.counter(look.list.id, look.list.level, look.styleId)
      : null;
  if (content.runs.length > 0 || /[\p{L}\p{N}]/u.test(list?.label ?? '')) {
    reading.blocks.push({
      kind: 'text',
      unit: 'paragraph',
      place,
      runs: content.runs,
      look: lookOf(look, content, properties, reading.common),
      list,
      layer: reading.layer,
      note: reading.note,
    });
  }
  if (content.hidden.trim() !== '') reading.notices.push({ place, what: hiddenText(content.hidden) });
  for (const prompt of content.unfilled) reading.notices.push({ place, what: unfilled(prompt) });
  for (const beside of content.beside) readBeside(beside, place, reading, depth);
}

function hiddenText(text: string): string {
  return `texto oculto del original, que no se ve ni se imprime: «${text.trim()}»`;
}

function lookOf(
  look: ParagraphLook,
  { runs, size: own }: ParagraphContent,
  properties: Element | null,
  common: number,
): Look {
  const size = own ?? look.size;
  return {
    ...(look.heading !== null && { heading: look.heading }),
    ...(look.style !== null && { style: look.style }),
    ...(size !== null && common > 0 && { size: size / common }),
    bold: allBold(runs),
    centred: look.centred === true,
    indent: Math.round(((look.indent ?? 0) / 240) * 10) / 10,
    ...(isSet(properties, 'w:pageBreakBefore') && { gap: 2 }),
  };
}

/** What is drawn beside a paragraph follows it. */
function readBeside(beside: Beside, place: Place, reading: Reading, depth: number): void {
  const layer = reading.layer === 'body' ? 'text-box' : reading.layer;
  switch (beside.kind) {
    case 'box':
      readBlocks(childElements(beside.content), { ...reading, layer }, depth + 1);
      return;
    case 'lettering':
      if (beside.text.trim() !== '') reading.blocks.push(drawnText(beside.text, 0, place, layer, reading));
      return;
    case 'picture':
      reading.blocks.push({ kind: 'image', place, alt: beside.alt });
      return;
    case 'chart': {
      const alt = chartWords(linked(beside.link, reading));
      if (alt !== '') reading.blocks.push({ kind: 'image', place, alt });
      return;
    }
    case 'diagram':
      for (const { text, level } of diagramLines(linked(beside.link, reading)))
        reading.blocks.push(drawnText(text, level, place, layer, reading));
  }
}

/** The root of the part that a drawing leads to. */
function linked(id: string, reading: Reading): Element | null {
  const link = reading.links.get(id);
  return link && !link.isOutside ? reading.part(link.target).root : null;
}

function drawnText(
  text: string,
  level: number,
  place: Place,
  layer: SourceText['layer'],
  { note }: Reading,
): SourceText {
  const runs: readonly Run[] = [{ text: text.trim() }];
  return {
    kind: 'text',
    unit: 'paragraph',
    place,
    runs,
    look: { indent: level * 2 },
    list: null,
    layer,
    note,
  };
}

/** The texts of a cell, those of tables inside it too; what else stands in it follows the table. */
function cellTexts(cell: Element, reading: Reading, depth: number): SourceText[] {
  const within: Reading = { ...reading, blocks: [] };
  readBlocks(childElements(cell), within, depth + 1);
  return within.blocks.flatMap(block => {
    if (block.kind === 'text') return [block];
    return block.kind === 'table' ? block.rows.flat().flatMap(inner => inner.blocks) : [];
  });
}
