import type { StructureNode } from 'unpdf/pdfjs';
import { allBold } from '../all-bold.ts';
import type { Run, SourceBlock, SourceCell, SourceText } from '../source.ts';
import { runsOf } from './join-text.ts';
import type { Fragment, PageContent } from './page-content.ts';
import { pageLines } from './page-lines.ts';

/** A page by its structure: headings, paragraphs, lists and tables as its author's program said they are. */
export function readTagged(page: PageContent, structure: StructureNode, common: number): SourceBlock[] {
  const content = contentOf(page.fragments);
  const reading: Reading = {
    page,
    common,
    content,
    used: new Set(),
    opening: new Map(),
    lists: 0,
    blocks: [],
  };
  visit(structure, reading, null, 0);
  const left = page.fragments.filter(({ mark }) => mark === null || !reading.used.has(mark));
  const [around, stray] = [left.filter(({ artifact }) => artifact), left.filter(({ artifact }) => !artifact)];
  const lost = pageLines(stray).map(line => text(reading, line.fragments, {}, 'body'));
  const frame = pageLines(around).map(line =>
    text(reading, line.fragments, {}, line.y < page.height / 2 ? 'header' : 'footer'),
  );
  return [...asRead(reading), ...lost, ...frame];
}

/**
 * The blocks of a page in the order of its structure, unless that leads back up in one column, as where all boxes come
 * first: then in the order of the page.
 */
function asRead({ blocks, opening, page }: Reading): readonly SourceBlock[] {
  const placed = blocks.flatMap(block => opening.get(block) ?? []);
  const goesBack = placed.some((next, i) =>
    placed
      .slice(Math.max(0, i - farthest), i)
      .some(
        before =>
          next.y < before.y - before.size * 2 &&
          next.x < before.x + before.width &&
          next.x + next.width > before.x,
      ),
  );
  if (!goesBack) return blocks;
  const order = new Map(
    pageLines(page.fragments)
      .flatMap(line => line.fragments)
      .map((each, i) => [each, i]),
  );
  let last = 0;
  const ranks = blocks.map(block => {
    const first = opening.get(block);
    last = (first && order.get(first)) ?? last;
    return { block, rank: last };
  });
  return ranks.sort((a, b) => a.rank - b.rank).map(({ block }) => block);
}

/** Blocks before a block that are held against it. */
const farthest = 60;

/** Whether the structure of a page speaks for nearly all its words. */
export function coversPage(page: PageContent, structure: StructureNode): boolean {
  const known = new Set<string>();
  const pending: StructureNode[] = [structure];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === 'content' && next.id) known.add(next.id);
    pending.push(...(next.children ?? []));
  }
  const length = (fragments: readonly Fragment[]) =>
    fragments.reduce((sum, { text: said }) => sum + said.trim().length, 0);
  const real = page.fragments.filter(({ artifact }) => !artifact);
  return length(real.filter(({ mark }) => mark !== null && known.has(mark))) >= length(real) * 0.95;
}

interface Reading {
  readonly page: PageContent;
  readonly common: number;
  readonly content: ReadonlyMap<string, readonly Fragment[]>;
  readonly used: Set<string>;
  /** With what each block begins, notes aside, which stand away from what calls them. */
  readonly opening: Map<SourceBlock, Fragment>;
  lists: number;
  readonly blocks: SourceBlock[];
}

/**
 * The list around a node: its depth, its id, and the label of the item until its words come. An item without label that
 * opens a page goes on from the page before.
 */
interface ListPlace {
  readonly level: number;
  readonly id: string;
  label: string | null;
}

function contentOf(fragments: readonly Fragment[]): Map<string, Fragment[]> {
  const content = new Map<string, Fragment[]>();
  for (const fragment of fragments) {
    if (fragment.mark === null || fragment.artifact) continue;
    const known = content.get(fragment.mark);
    if (known) known.push(fragment);
    else content.set(fragment.mark, [fragment]);
  }
  return content;
}

const deepest = 200;

/** Roles whose children are blocks of their own; any other role is text in its paragraph. */
const containers =
  /^(?:Root|Document|DocumentFragment|Part|Art|Sect|Div|Aside|BlockQuote|NonStruct|Private|TOC|TOCI|Index|L|LI|LBody|Table|THead|TBody|TFoot|TR|TD|TH|Form|Figure|FENote|Note)$/u;

function visit(node: StructureNode, reading: Reading, list: ListPlace | null, depth: number): void {
  const role = node.role ?? '';
  if (depth > deepest) return;
  if (role === 'Table') {
    readTable(node, reading);
    return;
  }
  if (role === 'L') {
    reading.lists++;
    const inner: ListPlace = {
      level: list ? list.level + 1 : 0,
      id: `lista-${reading.page.number}-${reading.lists}`,
      label: null,
    };
    for (const item of node.children ?? []) visit(item, reading, inner, depth + 1);
    return;
  }
  if (role === 'LI' && list) {
    const label = (node.children ?? []).find(child => child.role === 'Lbl');
    const goesOn = reading.blocks.length === 0 && reading.page.number > 1;
    const unlabelled = goesOn ? null : '•';
    list.label = label ? plain(take(label, reading)).replace(/\s+(?=[.)]$)/u, '') : unlabelled;
    for (const child of node.children ?? []) if (child !== label) visit(child, reading, list, depth + 1);
    return;
  }
  if (role === 'Figure') {
    reading.blocks.push({
      kind: 'image',
      place: { page: reading.page.number },
      alt: (node.alt ?? '').trim(),
    });
  }
  if (containers.test(role) && hasBlocks(node)) {
    let loose: StructureNode[] = [];
    const close = () => {
      if (loose.length > 0) emit({ children: loose }, reading, list, role);
      loose = [];
    };
    for (const child of node.children ?? []) {
      if (isBlock(child)) {
        close();
        visit(child, reading, list, depth + 1);
      } else loose.push(child);
    }
    close();
    return;
  }
  emit(node, reading, list, role);
}

function isBlock(node: StructureNode): boolean {
  return containers.test(node.role ?? '') || /^(?:P|H|H[1-6]|Title|Caption|Formula)$/u.test(node.role ?? '');
}

function hasBlocks(node: StructureNode): boolean {
  return (node.children ?? []).some(isBlock);
}

function emit(node: StructureNode, reading: Reading, list: ListPlace | null, role: string): void {
  const { fragments, aside } = withMargin(take(node, reading));
  if (plain(fragments) === '') return;
  const level = /^H([1-6])$/u.exec(role)?.[1];
  const heading = role === 'Title' ? 0 : role === 'H' ? 1 : level ? Number(level) : null;
  const label = list?.label ?? null;
  if (list) list.label = null;
  const printed = text(
    reading,
    fragments,
    { ...(heading !== null && { heading }), ...(role === 'Caption' && { style: role }) },
    /^(?:Note|FENote)$/u.test(role) ? 'footnote' : 'body',
  );
  const margin = aside.length === 0 ? [] : [{ text: `\u00a0\u00a0${plain(aside)}` }];
  const name = label !== null && isName(label) ? [{ text: `${label.replace(/:$/u, '')}: ` }] : [];
  const block = { ...printed, runs: [...name, ...trimmed(printed.runs), ...margin] };
  const listed =
    list && label !== null && name.length === 0
      ? { ...block, list: { level: list.level, id: list.id, label } }
      : block;
  const first = fragments.find(({ text: said }) => said.trim() !== '');
  if (first && block.layer === 'body') reading.opening.set(listed, first);
  reading.blocks.push(listed);
}

/** Whether a label is the name of a fact, as in lists of terms: «Responsable». */
function isName(label: string): boolean {
  return /^\p{L}{3,}(?:\s\p{L}+)*:?$/u.test(label) && !/^[IVXLC]+$/iu.test(label);
}

function trimmed([first, ...rest]: readonly Run[]): readonly Run[] {
  if (!first) return rest;
  const text = first.text.trimStart();
  return text === '' ? trimmed(rest) : [{ ...first, text }, ...rest];
}

/** Apart what a paragraph opens with but stands in the margin, at the right of all its other words. */
function withMargin(all: readonly Fragment[]): {
  readonly fragments: readonly Fragment[];
  readonly aside: readonly Fragment[];
} {
  const own = all.findIndex(({ mark }) => mark !== all[0]?.mark);
  const [opening, fragments] = [all.slice(0, own), all.slice(own)];
  const aside = opening.filter(({ text: said }) => said.trim() !== '');
  const edge = Math.max(...fragments.map(({ x, width }) => x + width));
  return own > 0 && aside.every(({ x }) => x > edge) ? { fragments, aside } : { fragments: all, aside: [] };
}

/** The fragments of everything below a node, in its order; each is given once. */
function take(node: StructureNode, reading: Reading): Fragment[] {
  const fragments: Fragment[] = [];
  const pending: StructureNode[] = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (next.type === 'content' && next.id && !reading.used.has(next.id)) {
      reading.used.add(next.id);
      fragments.push(...(reading.content.get(next.id) ?? []));
    }
    pending.push(...[...(next.children ?? [])].reverse());
  }
  return fragments;
}

function plain(fragments: readonly Fragment[]): string {
  return runsOf(fragments)
    .map(run => run.text)
    .join('')
    .trim();
}

function text(
  { page, common }: Reading,
  fragments: readonly Fragment[],
  look: SourceText['look'],
  layer: SourceText['layer'],
): SourceText {
  const runs = runsOf(fragments);
  const size = Math.max(
    0,
    ...fragments.filter(fragment => fragment.text.trim() !== '').map(fragment => fragment.size),
  );
  return {
    kind: 'text',
    unit: 'paragraph',
    place: { page: page.number },
    runs,
    look: { ...look, size: size / common, bold: allBold(runs) },
    list: null,
    layer,
    note: null,
  };
}

function readTable(node: StructureNode, reading: Reading): void {
  const rows: { readonly row: StructureNode; readonly head: boolean }[] = [];
  const gather = (parent: StructureNode, head: boolean) => {
    for (const child of parent.children ?? []) {
      if (child.role === 'TR') rows.push({ row: child, head });
      else if (/^T(?:Head|Body|Foot)$/u.test(child.role ?? '')) gather(child, child.role === 'THead');
      else visit(child, reading, null, 1);
    }
  };
  gather(node, false);
  const isHead = ({ row, head }: (typeof rows)[number]) =>
    head || ((row.children ?? []).length > 0 && (row.children ?? []).every(cell => cell.role === 'TH'));
  const body = rows.findIndex(row => !isHead(row));
  reading.blocks.push({
    kind: 'table',
    place: { page: reading.page.number },
    headerRows: body === -1 ? Math.min(1, rows.length) : body,
    rows: rows.map(({ row }) =>
      (row.children ?? [])
        .filter(cell => /^T[HD]$/u.test(cell.role ?? ''))
        .map(cell => readCell(cell, reading)),
    ),
  });
}

function readCell(cell: StructureNode, reading: Reading): SourceCell {
  const inside: Reading = { ...reading, blocks: [] };
  visit({ ...cell, role: 'Div' }, inside, null, 1);
  const blocks = inside.blocks.flatMap(block => (block.kind === 'text' ? [block] : []));
  return { blocks, columns: 1, rows: 1 };
}
