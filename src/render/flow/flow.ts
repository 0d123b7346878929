import type { Element, ElementContent, RootContent } from 'hast';
import type { Publication } from '../publication.ts';
import type { Block, Cell, Flow, Inline } from './blocks.ts';
import { hasClass, isElement, textOf, textProperty } from './hast.ts';
import { inlinesOf } from './inline.ts';
import { spreadLanguages } from './languages.ts';
import { announces, cited, headingOf, type Place, paragraph } from './paragraph.ts';
import { notesOf, type Setting } from './setting.ts';
import { layTable } from './table.ts';

/** Lists and quotes inside one another that a page has room for; the typesetter's time grows with their power. */
export const deepest = 8;

/** The body of a publication and its footnotes by id. */
export function layBody(
  publication: Publication,
  setting: Setting,
): { readonly body: readonly Block[]; readonly notes: ReadonlyMap<string, Flow> } {
  const body = layFlow(spreadLanguages(publication.body.children, isBlock), setting);
  const notes = [...notesOf(publication)].map(([id, note]) => [id, layNote(note, setting)] as const);
  return { body, notes: new Map(notes) };
}

/** A footnote: what it says goes on in the line of its number. */
function layNote(note: Element, setting: Setting): Flow {
  return inLine(
    blocksOf(spreadLanguages(note.children, isBlock, textProperty(note, 'lang')), setting, {
      depth: 0,
      cell: true,
    }),
  );
}

function inLine([first, ...rest]: readonly Block[]): Flow {
  if (first === undefined) return [];
  return first.kind === 'par' && first.number === null ? [...first.c, ...rest] : [first, ...rest];
}

/** Turns the body of a publication into blocks, word for word. */
function layFlow(nodes: readonly RootContent[], setting: Setting): Block[] {
  const laid: Block[] = [];
  let above = 0;
  for (const block of blocksOf(nodes, setting, { depth: 0, cell: false })) {
    if (block.kind === 'heading') {
      above = Math.min(block.level, above + 1);
      laid.push({ ...block, level: above });
    } else if (block.kind === 'table' && block.landscape) {
      const lead = laid.splice(laid.findLastIndex(before => !leadsOn(before)) + 1);
      laid.push({ ...block, lead: lead.map(citedInLine) });
    } else laid.push(block);
  }
  return laid;
}

function leadsOn(block: Block): boolean {
  return block.kind === 'heading' || block.kind === 'anchor' || (block.kind === 'par' && block.sticky);
}

/** A heading of a turned page has no margin beside it. */
function citedInLine(block: Block): Block {
  return block.kind === 'heading'
    ? { ...block, ...cited(block.cite, block.c, { depth: 0, cell: true }) }
    : block;
}

function blocksOf(nodes: readonly RootContent[], setting: Setting, place: Place): Block[] {
  const blocks: Block[] = [];
  let line: ElementContent[] = [];
  const endLine = () => {
    const text = paragraph(line, setting, place);
    if (text) blocks.push(text);
    line = [];
  };
  for (const node of nodes) {
    if (isElement(node) && blockTags.has(node.tagName)) {
      endLine();
      blocks.push(...anchored(textProperty(node, 'id'), blockOf(node, setting, place), setting));
    } else if (node.type === 'text' || node.type === 'element') line.push(node);
  }
  endLine();
  return blocks.map((block, i) =>
    block.kind === 'par' && announces(block, blocks[i + 1]) ? { ...block, sticky: true } : block,
  );
}

const blockTags = new Set(
  'h2 h3 h4 h5 h6 p ul ol li blockquote pre hr section table caption thead tbody tr th td dl div dt dd figure figcaption'.split(
    ' ',
  ),
);

function isBlock({ tagName }: Element): boolean {
  return blockTags.has(tagName);
}

function blockOf(node: Element, setting: Setting, place: Place): Block[] {
  switch (node.tagName) {
    case 'p':
      return (
        figureOf(node, setting) ?? [paragraph(node.children, setting, place)].filter(text => text !== null)
      );
    case 'ul':
    case 'ol':
      return listOf(node, setting, place);
    case 'blockquote': {
      if (place.depth >= deepest) {
        setting.raised.add(node);
        return blocksOf(node.children, setting, place);
      }
      return [{ kind: 'quote', c: blocksOf(node.children, setting, { ...place, depth: place.depth + 1 }) }];
    }
    case 'pre':
      return [
        {
          kind: 'pre',
          v: textOf(node)
            .replace(/\n$/u, '')
            .split('\n')
            .map(line => keepIndent(line, setting))
            .join('\n'),
        },
      ];
    case 'figure':
      return captioned(node, setting);
    case 'hr':
      return [{ kind: 'rule' }];
    case 'table':
      return tableOf(node, setting, place);
    case 'dl':
      return [termsOf(node, setting, place)];
    case 'section':
      return node.properties.dataFootnotes === undefined ? blocksOf(node.children, setting, place) : [];
    default:
      return /^h[2-6]$/u.test(node.tagName)
        ? headingOf(node, setting, place)
        : blocksOf(node.children, setting, place);
  }
}

function listOf(node: Element, setting: Setting, place: Place): Block[] {
  const tooDeep = place.depth >= deepest;
  const inside = tooDeep ? place : { ...place, depth: place.depth + 1 };
  const first = node.tagName === 'ol' ? Number(node.properties.start ?? 1) : null;
  const items = node.children
    .filter(isElement)
    .map((item, i) => itemOf(item, first === null ? null : `${first + i}.`, setting, inside));
  if (tooDeep) {
    setting.raised.add(node);
    return items.flatMap(({ marker, blocks }) => hang(marker ?? '•', blocks));
  }
  const markers = items.map(item => item.marker);
  const plain = markers.every(marker => marker === null);
  return [
    {
      kind: 'list',
      markers: plain ? null : markers,
      start: items.some(item => item.own) ? null : first,
      items: items.map(item => item.blocks),
    },
  ];
}

interface Item {
  readonly marker: string | null;
  /** Whether the author wrote it. */
  readonly own: boolean;
  readonly blocks: readonly Block[];
}

/** The author's own number of an item takes the place of its marker. */
function itemOf(item: Element, marker: string | null, setting: Setting, place: Place): Item {
  const id = textProperty(item, 'id');
  const [first, ...rest] = blocksOf(item.children, setting, place);
  const lead = first?.kind === 'par' ? first : null;
  const blocks = lead ? [{ ...lead, number: null }, ...rest] : first ? [first, ...rest] : [];
  const own = lead?.number ?? null;
  return { marker: own ?? marker, own: own !== null, blocks: anchored(id, blocks, setting) };
}

function hang(number: string, [first, ...rest]: readonly Block[]): Block[] {
  if (first?.kind === 'par') return [{ ...first, number }, ...rest];
  return [{ kind: 'par', c: [], cite: null, number, sticky: true }, ...(first ? [first] : []), ...rest];
}

/** Blocks whose place an id names; a heading carries its own. */
function anchored(id: string | null, blocks: readonly Block[], setting: Setting): Block[] {
  const [first, ...rest] = blocks;
  if (id === null || !setting.ids.has(id) || first?.kind === 'heading') return [...blocks];
  if (first?.kind === 'par') return [{ ...first, c: [{ kind: 'anchor', id }, ...first.c] }, ...rest];
  return [{ kind: 'anchor', id }, ...blocks];
}

/** A paragraph that holds only an image stands as a figure. */
function figureOf(node: Element, setting: Setting): Block[] | null {
  const [only, ...others] = node.children.filter(child => child.type !== 'text' || child.value.trim() !== '');
  if (others.length > 0 || !isElement(only) || only.tagName !== 'img') return null;
  const [image] = inlinesOf([only], setting);
  if (image === undefined || typeof image === 'string' || image.kind !== 'image') return null;
  return [{ kind: 'figure', file: image.file, alt: image.alt, caption: [] }];
}

/** A figure with its caption; the caption stays under the words that an image which cannot be shown gives way to. */
function captioned(node: Element, setting: Setting): Block[] {
  const [shown = [], caption = []] = node.children
    .filter(isElement)
    .map(part => inlinesOf(part.tagName === 'img' ? [part] : part.children, setting));
  const [image] = shown;
  if (typeof image === 'object' && image.kind === 'image')
    return [{ kind: 'figure', file: image.file, alt: image.alt, caption }];
  const c: Inline[] = shown.length > 0 ? [...shown, { kind: 'break' }, ...caption] : caption;
  return [{ kind: 'par', c, cite: null, number: null, sticky: false }];
}

function termsOf(node: Element, setting: Setting, place: Place): Block {
  const dress = hasClass(node, 'atributos') ? 'row' : hasClass(node, 'ficha') ? 'sheet' : 'plain';
  const items = node.children.filter(isElement).map(row => {
    const [term, description] = row.children.filter(isElement);
    return {
      term: term ? inlinesOf(term.children, setting) : [],
      c: description ? inLine(blocksOf(description.children, setting, { ...place, cell: true })) : [],
    };
  });
  return { kind: 'terms', dress, items };
}

function tableOf(node: Element, setting: Setting, place: Place): Block[] {
  const parts = node.children.filter(isElement);
  const caption = parts.find(part => part.tagName === 'caption');
  const rowsOf = (tag: string) =>
    parts
      .filter(part => part.tagName === tag)
      .flatMap(part => part.children.filter(isElement))
      .map(row => cellsOf(row, setting, place));
  return layTable({
    caption: caption ? inlinesOf(caption.children, setting) : [],
    head: rowsOf('thead'),
    rows: rowsOf('tbody'),
    mayTurn: place.depth === 0 && !place.cell,
  });
}

function cellsOf(row: Element, setting: Setting, place: Place): Cell[] {
  const cells = row.children.filter(isElement).map((cell): Cell => {
    const align = (['left', 'center', 'right'] as const).find(side => hasClass(cell, `a-${side}`));
    return {
      c: blocksOf(cell.children, setting, { ...place, cell: true }),
      align: align ?? 'start',
      header: cell.tagName === 'th',
      colspan: Number(cell.properties.colSpan ?? 1),
      rowspan: Number(cell.properties.rowSpan ?? 1),
    };
  });
  const [first, ...rest] = cells;
  if (!first) return [];
  return [{ ...first, c: anchored(textProperty(row, 'id'), first.c, setting) }, ...rest];
}

/** Spaces at the start of a line of code, which elsewhere count as one. */
function keepIndent(line: string, setting: Setting): string {
  const indent = /^[ \t]*/u.exec(line)?.[0].replaceAll('\t', '    ') ?? '';
  return '\u00a0'.repeat(indent.length) + setting.set(line.trimStart());
}
