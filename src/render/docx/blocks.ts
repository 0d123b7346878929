import type { Element } from 'xast';
import { type Block, type Cell, type Flow, type Inline, isInline, wordsOf } from '../flow/blocks.ts';
import { listStep } from './numbering.ts';
import { drawing } from './pictures.ts';
import { run, runsOf, textOf } from './runs.ts';
import type { Role } from './style-sheet.ts';
import { tableOf } from './table.ts';
import type { Writing } from './writing.ts';
import { type Child, val, w } from './xml.ts';

/** Where blocks stand: how far from the margin, inside how many lists, quoted or not, and in which style. */
export interface Place {
  /** Twips. */
  readonly indent: number;
  readonly depth: number;
  readonly quoted: boolean;
  readonly role: Role;
  readonly align: Cell['align'];
}

/** The running text. */
export const running: Place = { indent: 0, depth: 0, quoted: false, role: 'text', align: 'start' };

/** Blocks as paragraphs and tables, one after the other. */
export function blocksOf(blocks: readonly Block[], writing: Writing, place: Place): Element[] {
  return blocks.flatMap(block => blockOf(block, writing, place));
}

/** What goes on in the line where it begins: its paragraphs, of which the first begins with `lead`. */
export function flowOf(
  flow: Flow,
  writing: Writing,
  place: Place,
  lead: readonly Element[] = [],
  par: Partial<Par> = {},
): Element[] {
  const line: Inline[] = [];
  for (const node of flow) {
    if (!isInline(node)) break;
    line.push(node);
  }
  const rest = flow.slice(line.length).filter(node => !isInline(node) || wordsOf([node]).trim() !== '');
  const first = paragraph(writing, place, [...lead, ...runsOf(line, writing)], par);
  return [
    first,
    ...rest.flatMap(node =>
      isInline(node) ? [paragraph(writing, place, runsOf([node], writing))] : blockOf(node, writing, place),
    ),
  ];
}

function blockOf(block: Block, writing: Writing, place: Place): Element[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, writing)];
    case 'par':
      return [parOf(block, writing, place)];
    case 'list':
      return listOf(block, writing, place);
    case 'quote':
      return blocksOf(block.c, writing, {
        ...place,
        indent: place.indent + 280,
        quoted: true,
        role: place.role === 'text' ? 'quote' : place.role,
      });
    case 'pre':
      return [paragraph(writing, { ...place, role: 'code' }, linesOf(block.v))];
    case 'rule':
      return [
        w(
          'p',
          {},
          w(
            'pPr',
            {},
            w('pBdr', {}, w('bottom', { val: 'single', sz: 4, space: 1, color: 'C7C7C7' })),
            w('spacing', { before: 120, after: 240 }),
            w('ind', { left: 2800, right: 2800 }),
          ),
        ),
      ];
    case 'anchor':
      return [
        w(
          'p',
          {},
          w('pPr', {}, w('spacing', { before: 0, after: 0, line: 20, lineRule: 'exact' })),
          runsOf([block], writing),
        ),
      ];
    case 'figure': {
      const picture = writing.pictures.get(block.file);
      const room = { ...writing, width: writing.width - place.indent };
      const shown = picture ? [drawing(picture, block.alt, room, { height: 8500 })] : [run(block.alt)];
      const centred: Place = { ...place, align: 'center' };
      if (block.caption.length === 0) return [paragraph(writing, centred, shown)];
      const caption = runsOf(block.caption, writing);
      return [
        paragraph(writing, centred, shown, { sticky: true }),
        paragraph(writing, { ...centred, role: 'figureCaption' }, caption),
      ];
    }
    case 'terms':
      return termsOf(block, writing, place);
    case 'table':
      return [
        ...(block.caption.length > 0
          ? [paragraph(writing, { ...place, role: 'caption' }, runsOf(block.caption, writing))]
          : []),
        tableOf(
          block,
          writing,
          { width: writing.width - place.indent, indent: place.indent },
          (cell, isHead) =>
            cellOf(cell, { ...writing, size: block.size < 9 ? block.size * 2 : null }, isHead),
        ),
        gap,
      ];
  }
}

/** Keeps two tables apart, which Word would join, and what follows at its distance. */
const gap = w('p', {}, w('pPr', {}, w('spacing', { before: 0, after: 0, line: 200, lineRule: 'exact' })));

/** What a paragraph has besides its style and its place. */
interface Par {
  /** Stays with what follows. */
  readonly sticky: boolean;
  /** Of a list that marks it. */
  readonly list: { readonly numId: number; readonly level: number } | null;
  /** How far what hangs before the text stands out from it, in twips. */
  readonly hanging: number;
  /** The style, by id, where it is not that of the place. */
  readonly style: string | null;
}

function paragraph(
  writing: Writing,
  { indent, quoted, role, align }: Place,
  content: readonly Child[],
  { sticky = false, list = null, hanging = 0, style = null }: Partial<Par> = {},
): Element {
  const id = style ?? (role === 'text' ? null : writing.style(role));
  return w(
    'p',
    {},
    w(
      'pPr',
      {},
      id ? val('pStyle', id) : null,
      sticky ? w('keepNext') : null,
      list ? w('numPr', {}, val('ilvl', list.level), val('numId', list.numId)) : unnumbered(id, writing),
      quoted && role !== 'quote'
        ? w('pBdr', {}, w('left', { val: 'single', sz: 18, space: 12, color: 'C7C7C7' }))
        : null,
      indent > 0 || hanging > 0 ? w('ind', { left: indent, hanging: hanging > 0 ? hanging : null }) : null,
      align === 'start' ? null : val('jc', align),
    ),
    content,
  );
}

/** Takes off the number that a style would add to those of the text. */
function unnumbered(style: string | null, writing: Writing): Element | null {
  return style !== null && writing.isNumbered(style) ? w('numPr', {}, val('ilvl', 0), val('numId', 0)) : null;
}

type Kinds = { [K in Block['kind']]: Extract<Block, { kind: K }> };

/** A heading is one to Word too; one that the contents leave out has a style of its own. */
function heading(block: Kinds['heading'], writing: Writing): Element {
  const level = Math.min(Math.max(block.level, 1), 5) as 1 | 2 | 3 | 4 | 5;
  const role = writing.style(block.outlined ? `heading${level}` : `label${level}`);
  const kind = block.id === null ? undefined : writing.kinds.get(block.id);
  const style = (kind && writing.kindStyle(kind)) ?? role;
  const words = [
    ...(block.label.length > 0
      ? [...runsOf(block.label, writing, writing.style('eyebrow')), w('r', {}, w('br'))]
      : []),
    ...(block.number === null ? [] : [run(`${block.number}\u00a0`)]),
    ...runsOf(block.c, writing),
  ];
  const marked =
    block.id === null ? words : writing.bookmarks.around(writing.bookmarks.nameOf(block.id), words);
  return w(
    'p',
    {},
    w('pPr', {}, val('pStyle', style), unnumbered(style, writing)),
    marked,
    citation(block.cite, writing),
  );
}

function citation(cite: string | null, writing: Writing): Element[] {
  return cite === null ? [] : [run(`\u00a0\u00a0${cite}`, writing.style('quiet'))];
}

function parOf(block: Kinds['par'], writing: Writing, place: Place): Element {
  const content = [...runsOf(block.c, writing), ...citation(block.cite, writing)];
  const style = kindStyleOf(block, writing);
  if (block.number === null) return paragraph(writing, place, content, { sticky: block.sticky, style });
  const hanging = roomFor([block.number]);
  return paragraph(
    writing,
    { ...place, indent: place.indent + hanging },
    [...mark(block.number, writing), ...content],
    { sticky: block.sticky, hanging, style },
  );
}

/** The style that the institution keeps for the element that a paragraph names. */
function kindStyleOf({ c }: Kinds['par'], writing: Writing): string | null {
  const [first] = c;
  const kind = typeof first === 'object' && first.kind === 'anchor' ? writing.kinds.get(first.id) : undefined;
  return kind === undefined ? null : writing.kindStyle(kind);
}

/** What the author wrote before the text, and the way to it. */
function mark(number: string, writing: Writing): Element[] {
  return [...runsOf([number], writing, writing.style('number')), w('r', {}, w('tab'))];
}

/** Room for the widest of some marks, in twips: no less than that of a bullet. */
function roomFor(marks: readonly (string | null)[]): number {
  const longest = Math.max(...marks.map(text => [...(text ?? '')].length));
  return Math.min(Math.max(listStep, 150 + longest * 105), 1500);
}

function listOf(block: Kinds['list'], writing: Writing, place: Place): Element[] {
  const counts = block.start !== null && block.start + block.items.length <= 32_000;
  const numId = writing.lists.list(place.depth, counts ? block.start : null);
  const marks = counts ? null : block.markers;
  const room = marks === null ? listStep : roomFor(marks);
  const inside: Place = {
    ...place,
    indent: place.indent + room,
    depth: place.depth + 1,
    role: place.role === 'text' ? 'item' : place.role,
  };
  return block.items.flatMap((item, i) => {
    const own = marks?.[i] ?? null;
    const par: Partial<Par> = {
      hanging: room,
      list: own === null ? { numId, level: Math.min(place.depth, 8) } : null,
    };
    const lead = own === null ? [] : mark(own, writing);
    const [first, ...rest] = item;
    if (first?.kind !== 'par')
      return [paragraph(writing, inside, lead, { ...par, sticky: true }), ...blocksOf(item, writing, inside)];
    const content = [...lead, ...runsOf(first.c, writing), ...citation(first.cite, writing)];
    const style = kindStyleOf(first, writing);
    return [
      paragraph(writing, inside, content, { ...par, sticky: first.sticky, style }),
      ...blocksOf(rest, writing, inside),
    ];
  });
}

/** Twips in which the names of the facts about elements stand, so that their values line up down a page. */
const factNames = 1900;

/** Facts about an element, each with its name hung before it; no page parts them. */
function termsOf(block: Kinds['terms'], writing: Writing, place: Place): Element[] {
  const isRow = block.dress === 'row';
  const room = Math.min(
    2700,
    Math.max(
      ...block.items.map(({ term }) => 220 + [...wordsOf(term)].length * 116),
      isRow ? factNames : 900,
    ),
  );
  const inside: Place = { ...place, indent: place.indent + room, role: 'attribute', align: 'start' };
  const facts = block.items.flatMap(({ term, c }, i) => {
    const lead = [...runsOf(term, writing, writing.style('term')), w('r', {}, w('tab'))];
    const sticky = isRow && i < block.items.length - 1;
    return flowOf(c, writing, inside, lead, { hanging: room, sticky });
  });
  return [...facts, gap];
}

function linesOf(text: string): Element[] {
  return text.split('\n').flatMap((line, i) => [w('r', {}, i > 0 ? w('br') : null, textOf(line))]);
}

function cellOf(cell: Cell, writing: Writing, isHead: boolean): Element[] {
  const role = isHead ? 'headCell' : 'cell';
  const narrow: Writing = { ...writing, width: Math.round(writing.width / 3) };
  const blocks = blocksOf(cell.header && !isHead ? cell.c.map(emphasised) : cell.c, narrow, {
    ...running,
    role,
    align: cell.align,
  });
  return blocks.at(-1)?.name === 'w:p' ? blocks : [...blocks, paragraph(writing, { ...running, role }, [])];
}

/** The head of a row says so in bold. */
function emphasised(block: Block): Block {
  return block.kind === 'par' ? { ...block, c: [{ kind: 'strong', c: block.c }] } : block;
}
