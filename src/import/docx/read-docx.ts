import type { Element, ElementContent } from 'xast';
import { type OfficePackage, PackageError, readPackage } from '../../office/read-package.ts';
import { attribute, child, childElements, descend, textBelow } from '../../office/xml.ts';
import type {
  Look,
  Run,
  SourceBlock,
  SourceCell,
  SourceDocument,
  SourceNotice,
  SourceTable,
  SourceText,
} from '../source.ts';
import { type Counter, newCounter } from './numbering.ts';
import { type ParagraphLook, paragraphLook, readStyles, runLook, type Styles } from './styles.ts';

/** Everything of a package that is read, in reading order. Throws `PackageError`. */
export function readDocx(bytes: Uint8Array, progress: (done: number, total: number) => void): SourceDocument {
  const office = readPackage(bytes);
  const main = mainPart(office);
  const links = relationshipsOf(office, main);
  const root = office.xml(main);
  const body = child(root, 'w:body');
  if (!body) return emptyDocument([]);
  const part = (kind: string) => [...links.values()].find(({ type }) => type === kind)?.target ?? '';
  const styles = readStyles(office.xml(part('styles')));
  const reading: Reading = {
    styles,
    common: commonSize(body, styles),
    counter: newCounter(office.xml(part('numbering'))),
    links,
    blocks: [],
    count: { paragraphs: 0 },
    layer: 'body',
    note: null,
  };
  const around = [...links.values()].filter(({ type }) => type === 'header' || type === 'footer');
  for (const { type, target } of around) {
    readBlocks(
      childElements(office.xml(target)),
      { ...reading, layer: type === 'header' ? 'header' : 'footer' },
      0,
    );
  }
  const blocks = childElements(body);
  for (const [i, block] of blocks.entries()) {
    readBlocks([block], reading, 0);
    if (i % 500 === 0) progress(i, blocks.length);
  }
  for (const [kind, layer, name] of noteParts) {
    readNotes(office.xml(part(kind)), { ...reading, layer }, name);
  }
  return {
    format: 'docx',
    blocks: reading.blocks,
    pages: null,
    properties: propertiesOf(office),
    notices: noticesOf(office),
  };
}

const noteParts = [
  ['footnotes', 'footnote', 'w:footnote'],
  ['endnotes', 'footnote', 'w:endnote'],
  ['comments', 'comment', 'w:comment'],
] as const;

interface Relationship {
  /** The end of its type: `styles`, `header`, `hyperlink`. */
  readonly type: string;
  readonly target: string;
}

/** What is known while the blocks of a document go by. Places and blocks are shared by all its parts. */
interface Reading {
  readonly styles: Styles;
  /** The size of most of the text, in half points. */
  readonly common: number;
  readonly counter: Counter;
  readonly links: ReadonlyMap<string, Relationship>;
  readonly blocks: SourceBlock[];
  readonly count: { paragraphs: number };
  readonly layer: SourceText['layer'];
  readonly note: string | null;
}

/** Deeper nesting of containers than any document has. */
const deepest = 60;

function readBlocks(elements: readonly Element[], reading: Reading, depth: number): void {
  if (depth > deepest) throw new PackageError('damaged');
  for (const element of elements) {
    if (element.name === 'w:p') readParagraph(element, reading, depth);
    else if (element.name === 'w:tbl') reading.blocks.push(readTable(element, reading, depth));
    else if (!silent.has(element.name)) readBlocks(alternative(element), reading, depth + 1);
  }
}

/** Containers whose content is no text of the document: properties, and the older form of what stands beside it. */
const silent: ReadonlySet<string> = new Set([
  'w:sdtPr',
  'w:sdtEndPr',
  'w:sectPr',
  'w:pPr',
  'w:rPr',
  'w:tblPr',
  'w:tblGrid',
  'w:instrText',
  'w:delInstrText',
  'mc:Fallback',
]);

/** Of two forms of the same thing the first; otherwise the children. */
function alternative(element: Element): Element[] {
  if (element.name !== 'mc:AlternateContent') return childElements(element);
  const choice = child(element, 'mc:Choice') ?? child(element, 'mc:Fallback');
  return childElements(choice);
}

function readParagraph(element: Element, reading: Reading, depth: number): void {
  const properties = child(element, 'w:pPr');
  const look = paragraphLook(reading.styles, properties);
  const inside: Inside = { runs: [], boxes: [], pictures: [], breaks: 0 };
  readRuns(element, { look, reading, href: null, change: null }, inside, depth);
  reading.count.paragraphs++;
  const place = { paragraph: reading.count.paragraphs };
  for (let i = 0; i < inside.breaks; i++) reading.blocks.push({ kind: 'page-break', place });
  const list =
    look.list?.id && reading.layer === 'body' && textOf(inside.runs) !== ''
      ? reading.counter(look.list.id, look.list.level ?? 0)
      : null;
  if (inside.runs.length > 0) {
    reading.blocks.push({
      kind: 'text',
      unit: 'paragraph',
      place,
      runs: inside.runs,
      look: lookOf(look, inside.runs, properties, reading),
      list,
      layer: reading.layer,
      note: reading.note,
    });
  }
  for (const alt of inside.pictures) reading.blocks.push({ kind: 'image', place, alt });
  for (const box of inside.boxes) {
    const layer = reading.layer === 'body' ? 'text-box' : reading.layer;
    readBlocks(childElements(box), { ...reading, layer }, depth + 1);
  }
}

function textOf(runs: readonly Run[]): string {
  return runs
    .map(run => run.text)
    .join('')
    .trim();
}

function lookOf(
  look: ParagraphLook,
  runs: readonly Run[],
  properties: Element | null,
  reading: Reading,
): Look {
  const worded = runs.filter(run => run.text.trim() !== '');
  const size = sizes.get(runs) ?? look.size;
  return {
    ...(look.heading !== null && { heading: look.heading }),
    ...(look.style !== null && { style: look.style }),
    ...(size !== null && reading.common > 0 && { size: size / reading.common }),
    bold: worded.length > 0 && worded.every(run => run.bold),
    centred: look.centred === true,
    indent: Math.round(((look.indent ?? 0) / 240) * 10) / 10,
    ...(properties !== null && child(properties, 'w:pageBreakBefore') !== null && { gap: 2 }),
  };
}

/** The biggest type size of a paragraph's own runs, where they say one. */
const sizes = new WeakMap<readonly Run[], number>();

/** What a paragraph holds besides its own words. */
interface Inside {
  readonly runs: Run[];
  readonly boxes: Element[];
  readonly pictures: string[];
  breaks: number;
}

interface RunContext {
  readonly look: ParagraphLook;
  readonly reading: Reading;
  readonly href: string | null;
  readonly change: Run['change'] | null;
}

function readRuns(parent: Element, context: RunContext, inside: Inside, depth: number): void {
  if (depth > deepest) throw new PackageError('damaged');
  let field: 'none' | 'code' = 'none';
  for (const element of alternative(parent)) {
    const kind = fieldMark(element);
    if (kind === 'begin') field = 'code';
    else if (kind === 'separate' || kind === 'end') field = 'none';
    if (element.name === 'w:r') {
      if (field === 'none' || kind !== null) readRun(element, context, inside);
    } else if (element.name === 'w:hyperlink') {
      const id = attribute(element, 'r:id');
      const anchor = attribute(element, 'w:anchor');
      const href = (id && context.reading.links.get(id)?.target) ?? (anchor && `#${anchor}`) ?? null;
      readRuns(element, { ...context, href }, inside, depth + 1);
    } else if (element.name === 'w:ins' || element.name === 'w:moveTo') {
      readRuns(element, { ...context, change: changeOf('inserted', element) }, inside, depth + 1);
    } else if (element.name === 'w:del' || element.name === 'w:moveFrom') {
      readRuns(element, { ...context, change: changeOf('deleted', element) }, inside, depth + 1);
    } else if (!silent.has(element.name)) readRuns(element, context, inside, depth + 1);
  }
}

/** What a run says of the field it belongs to: its code is no text, its result is. */
function fieldMark(element: Element): string | null {
  return element.name === 'w:r' ? attribute(child(element, 'w:fldChar'), 'w:fldCharType') : null;
}

function changeOf(kind: 'inserted' | 'deleted', element: Element): Run['change'] {
  return { kind, author: attribute(element, 'w:author') };
}

function readRun(run: Element, context: RunContext, inside: Inside): void {
  const own = runLook(child(run, 'w:rPr'));
  const dress = {
    ...((own.bold ?? context.look.bold) && { bold: true as const }),
    ...((own.italic ?? context.look.italic) && { italic: true as const }),
    ...(context.href && { href: context.href }),
    ...(context.change && { change: context.change }),
  };
  if (own.size !== null) sizes.set(inside.runs, Math.max(own.size, sizes.get(inside.runs) ?? 0));
  const push = (text: string) => {
    const last = inside.runs.at(-1);
    if (last && last.note === undefined && sameDress(last, dress)) {
      inside.runs[inside.runs.length - 1] = { ...last, text: last.text + text };
    } else inside.runs.push({ text, ...dress });
  };
  const pending: ElementContent[] = [...run.children].reverse();
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type !== 'element') continue;
    const said = signs[next.name];
    if (next.name === 'w:t' || next.name === 'w:delText') push(textBelow(next));
    else if (said !== undefined) push(said);
    else if (next.name === 'w:br') {
      if (attribute(next, 'w:type') === 'page') inside.breaks++;
      else push('\n');
    } else if (next.name === 'w:lastRenderedPageBreak') inside.breaks++;
    else if (next.name === 'w:footnoteReference' || next.name === 'w:endnoteReference') {
      inside.runs.push({ text: '', note: noteName(next.name.slice(2, -'Reference'.length), next) });
    } else if (next.name === 'w:commentReference') {
      inside.runs.push({ text: '', note: noteName('comment', next) });
    } else if (next.name === 'w:sym') push('•');
    else if (next.name === 'w:txbxContent') inside.boxes.push(next);
    else if (next.name === 'wp:docPr') inside.pictures.push(pictureText(next));
    else if (!silent.has(next.name)) {
      pending.push(...[...alternative(next)].reverse());
    }
  }
}

/** What stands for a character. */
const signs: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:cr': '\n',
  'w:noBreakHyphen': '‑',
  'w:softHyphen': '\u00AD',
};

function sameDress(run: Run, dress: Omit<Run, 'text'>): boolean {
  return (
    run.bold === dress.bold &&
    run.italic === dress.italic &&
    run.href === dress.href &&
    run.change?.kind === dress.change?.kind
  );
}

function noteName(kind: string, element: Element): string {
  return `${kind}-${attribute(element, 'w:id') ?? ''}`;
}

function pictureText(properties: Element): string {
  return (attribute(properties, 'descr') ?? attribute(properties, 'title') ?? '').trim();
}

function readTable(table: Element, reading: Reading, depth: number): SourceTable {
  const place = { paragraph: reading.count.paragraphs + 1 };
  const rows = childElements(table).flatMap(element =>
    element.name === 'w:tr'
      ? [element]
      : element.name === 'w:sdt'
        ? childElements(child(element, 'w:sdtContent'))
        : [],
  );
  const header = rows.findIndex(row => descend(row, 'w:trPr', 'w:tblHeader') === null);
  return {
    kind: 'table',
    place,
    headerRows: header === -1 ? rows.length : header,
    rows: rows.map((row, i) => readRow(row, rows.slice(i + 1), reading, depth)),
  };
}

function readRow(row: Element, below: readonly Element[], reading: Reading, depth: number): SourceCell[] {
  const cells: SourceCell[] = [];
  let column = 0;
  for (const cell of cellsOf(row)) {
    const columns = spanOf(cell);
    if (mergeOf(cell) !== 'continue') {
      const rows = mergeOf(cell) === 'restart' ? 1 + continued(below, column) : 1;
      cells.push({ blocks: cellTexts(cell, reading, depth), columns, rows });
    }
    column += columns;
  }
  return cells;
}

function cellsOf(row: Element): Element[] {
  return childElements(row).flatMap(element =>
    element.name === 'w:tc'
      ? [element]
      : element.name === 'w:sdt'
        ? childElements(child(element, 'w:sdtContent'))
        : [],
  );
}

function spanOf(cell: Element): number {
  const span = Number(attribute(descend(cell, 'w:tcPr', 'w:gridSpan'), 'w:val') ?? 1);
  return span >= 1 && span <= 63 ? span : 1;
}

function mergeOf(cell: Element): 'restart' | 'continue' | null {
  const merge = descend(cell, 'w:tcPr', 'w:vMerge');
  if (!merge) return null;
  return attribute(merge, 'w:val') === 'restart' ? 'restart' : 'continue';
}

/** How many rows below go on with the cell that begins at a column. */
function continued(below: readonly Element[], column: number): number {
  const end = below.findIndex(row => {
    let at = 0;
    for (const cell of cellsOf(row)) {
      if (at === column) return mergeOf(cell) !== 'continue';
      at += spanOf(cell);
    }
    return true;
  });
  return end === -1 ? below.length : end;
}

/** The texts of a cell, those of tables inside it too; what else stands in it follows the table. */
function cellTexts(cell: Element, reading: Reading, depth: number): SourceText[] {
  const within: Reading = { ...reading, blocks: [] };
  readBlocks(childElements(cell), within, depth + 1);
  return within.blocks.flatMap(block =>
    block.kind === 'text'
      ? [block]
      : block.kind === 'table'
        ? block.rows.flat().flatMap(inner => inner.blocks)
        : [],
  );
}

function readNotes(root: Element | null, reading: Reading, name: string): void {
  for (const note of childElements(root)) {
    const type = attribute(note, 'w:type');
    if (note.name !== name || (type !== null && type !== 'normal')) continue;
    readBlocks(childElements(note), { ...reading, note: noteName(name.slice(2), note) }, 0);
  }
}

/** The size that most characters of the body have. */
function commonSize(body: Element, styles: Styles): number {
  const sizesOf = new Map<number, number>();
  for (const paragraph of childElements(body)) {
    if (paragraph.name !== 'w:p') continue;
    const { size } = paragraphLook(styles, child(paragraph, 'w:pPr'));
    for (const run of childElements(paragraph)) {
      if (run.name !== 'w:r') continue;
      const own = runLook(child(run, 'w:rPr')).size ?? size ?? 22;
      sizesOf.set(own, (sizesOf.get(own) ?? 0) + textBelow(run).length);
    }
  }
  return [...sizesOf].sort((a, b) => b[1] - a[1])[0]?.[0] ?? 22;
}

function mainPart(office: OfficePackage): string {
  const [entrance] = [...relationshipsOf(office, '').values()].filter(
    ({ type }) => type === 'officeDocument',
  );
  return entrance?.target ?? 'word/document.xml';
}

/** What a part leads to inside the package, by id; links to other files keep their address. */
function relationshipsOf(office: OfficePackage, part: string): Map<string, Relationship> {
  const folder = part.includes('/') ? part.slice(0, part.lastIndexOf('/') + 1) : '';
  const root = office.xml(`${folder}_rels/${part.slice(folder.length)}.rels`);
  return new Map(
    childElements(root).map(element => {
      const target = attribute(element, 'Target') ?? '';
      const outside = attribute(element, 'TargetMode') === 'External';
      const type = (attribute(element, 'Type') ?? '').split('/').at(-1) ?? '';
      const place = outside ? target : target.startsWith('/') ? target.slice(1) : folder + target;
      return [attribute(element, 'Id') ?? '', { type, target: place }];
    }),
  );
}

function propertiesOf(office: OfficePackage): SourceDocument['properties'] {
  const core = office.xml('docProps/core.xml');
  const said = (name: string) => {
    const element = child(core, name);
    return element ? textBelow(element).trim() : '';
  };
  const all = {
    title: said('dc:title'),
    author: said('dc:creator'),
    subject: said('dc:subject'),
    language: said('dc:language'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

function noticesOf(office: OfficePackage): SourceNotice[] {
  const place = {};
  return [
    ...(office.names.some(name => /vbaProject\.bin$/iu.test(name))
      ? [{ place, what: 'el archivo lleva macros, que no se leen ni se ejecutan' }]
      : []),
    ...(office.names.some(name => /^word\/embeddings\//u.test(name))
      ? [{ place, what: 'el archivo lleva otros archivos incrustados, que no se leen' }]
      : []),
  ];
}

function emptyDocument(notices: readonly SourceNotice[]): SourceDocument {
  return { format: 'docx', blocks: [], pages: null, properties: {}, notices };
}
