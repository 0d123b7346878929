import type { Element } from 'xast';
import { type Flow, type Inline, isInline } from '../flow/blocks.ts';
import { drawing } from './pictures.ts';
import type { Writing } from './writing.ts';
import { type Child, val, w } from './xml.ts';

/** How the characters of a run look, from the marks around them. */
interface Marks {
  readonly style: string | null;
  /** Half points. */
  readonly size: number | null;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly struck: boolean;
  readonly marked: boolean;
  readonly raised: 'superscript' | 'subscript' | null;
  /** BCP 47; null for that of the document. */
  readonly lang: string | null;
}

const plain: Marks = {
  style: null,
  size: null,
  bold: false,
  italic: false,
  struck: false,
  marked: false,
  raised: null,
  lang: null,
};

/** The runs of a line. `style` is that of its characters, by id. */
export function runsOf(inlines: readonly Inline[], writing: Writing, style: string | null = null): Element[] {
  return inlines.flatMap(inline => inlineOf(inline, writing, { ...plain, style, size: writing.size }));
}

/** A text as a run of one style. */
export function run(text: string, style: string | null = null, lang: string | null = null): Element {
  return w('r', {}, properties({ ...plain, style, lang }), textOf(text));
}

/** Characters as Word keeps them. What begins with «{» or «=» is text like any other: fields have marks of their own. */
export function textOf(text: string): Element[] {
  return text
    .split('\t')
    .flatMap((part, i) => [
      ...(i > 0 ? [w('tab')] : []),
      ...(part === '' ? [] : [w('t', { 'xml:space': 'preserve' }, part)]),
    ]);
}

function inlineOf(inline: Inline, writing: Writing, marks: Marks): Element[] {
  if (typeof inline === 'string') return inline === '' ? [] : [w('r', {}, properties(marks), textOf(inline))];
  const inside = (c: readonly Inline[], more: Partial<Marks>) =>
    c.flatMap(child => inlineOf(child, writing, { ...marks, ...more }));
  switch (inline.kind) {
    case 'em':
      return inside(inline.c, { italic: !marks.italic });
    case 'strong':
      return inside(inline.c, { bold: true });
    case 'del':
      return inside(inline.c, { struck: true });
    case 'sub':
      return inside(inline.c, { raised: 'subscript' });
    case 'sup':
      return inside(inline.c, { raised: 'superscript' });
    case 'mark':
      return inside(inline.c, { marked: true, bold: true });
    case 'quiet':
      return inside(inline.c, { style: writing.style('quiet') });
    case 'label':
      return inside(inline.c, { style: writing.style('eyebrow') });
    case 'lang':
      return inside(inline.c, { lang: inline.tag });
    case 'code':
      return inside([inline.v], { style: writing.style('mono') });
    case 'break':
      return [w('r', {}, w('br'))];
    case 'anchor':
      return writing.bookmarks.around(writing.bookmarks.nameOf(inline.id), []);
    case 'image': {
      const picture = writing.pictures.get(inline.file);
      return picture ? [drawing(picture, inline.alt, writing, { height: 260 })] : inside([inline.alt], {});
    }
    case 'ref': {
      const anchor = writing.bookmarks.nameOf(inline.to);
      return [
        w('hyperlink', { anchor, history: 1 }, inside(inline.c, { style: writing.style('crossReference') })),
      ];
    }
    case 'url': {
      const address = addressOf(inline.to);
      if (address === null) return inside(inline.c, {});
      const id = writing.relationships.to('hyperlink', address, true);
      return [w('hyperlink', { 'r:id': id, history: 1 }, inside(inline.c, { style: writing.style('link') }))];
    }
    case 'note':
      return noteMark(inline.id, writing, marks);
    case 'again':
      return noteAgain(inline.id, writing, marks);
  }
}

/** An address that a relationship can hold; null where nobody could follow it. */
function addressOf(address: string): string | null {
  if (!/^(?:https?:|mailto:)/iu.test(address) || !URL.canParse(address)) return null;
  const { href } = new URL(address);
  return href.length > 2000 ? null : href;
}

/** The mark of a footnote; within another, which can hold none, what it says stands in brackets. */
function noteMark(id: string, writing: Writing, marks: Marks): Element[] {
  if (writing.inNote)
    return inlineOf({ kind: 'quiet', c: [' [', ...linesOf(writing.notes.flowOf(id)), ']'] }, writing, marks);
  const number = writing.notes.add(id);
  const mark = w(
    'r',
    {},
    properties({ ...plain, style: writing.style('noteMark') }),
    w('footnoteReference', { id: number }),
  );
  return writing.bookmarks.around(writing.bookmarks.nameOf(`nota/${id}`), [mark]);
}

/** Another mark of a footnote repeats its number, wherever that ends up. */
function noteAgain(id: string, writing: Writing, marks: Marks): Element[] {
  const number = writing.notes.numberOf(id);
  if (number === null) return [];
  const name = writing.bookmarks.nameOf(`nota/${id}`);
  const style = writing.style('noteMark');
  return field(` NOTEREF ${name} \\f \\h `, [run(String(number), style)], properties({ ...marks, style }));
}

/** A field: how Word works it out, and what it says until then. */
export function field(code: string, result: readonly Element[], look: Child = null): Element[] {
  const char = (type: string) => w('r', {}, look, w('fldChar', { fldCharType: type }));
  const instruction = w('r', {}, look, w('instrText', { 'xml:space': 'preserve' }, code));
  return [char('begin'), instruction, char('separate'), ...result, char('end')];
}

/** What a footnote says, in one line. */
function linesOf(flow: Flow): Inline[] {
  return flow.flatMap((node): Inline[] => {
    if (isInline(node)) return [node];
    if ('items' in node) {
      return node.kind === 'list'
        ? node.items.flatMap((item, i) => [' ', node.markers?.[i] ?? '•', ' ', ...linesOf(item)])
        : node.items.flatMap(item => [' ', ...item.term, ': ', ...linesOf(item.c)]);
    }
    if (node.kind === 'table') {
      const rows = [...node.head, ...node.rows.map(row => row.cells)];
      return [...node.caption, ...rows.flat().flatMap(cell => [' ', ...linesOf(cell.c)])];
    }
    if (node.kind === 'par') return [' ', ...(node.number === null ? [] : [node.number, ' ']), ...node.c];
    if (node.kind === 'quote') return [' ', ...linesOf(node.c)];
    return node.kind === 'pre' ? [' ', node.v] : [];
  });
}

/** What is said of characters, in the order of the schema; null where nothing is. */
function properties({ style, size, bold, italic, struck, marked, raised, lang }: Marks): Element | null {
  const said = [
    style === null ? null : val('rStyle', style),
    bold ? w('b') : null,
    italic ? w('i') : null,
    struck ? w('strike') : null,
    size === null ? null : [val('sz', size), val('szCs', size)],
    marked ? w('shd', { val: 'clear', color: 'auto', fill: 'FFE69C' }) : null,
    raised === null ? null : val('vertAlign', raised),
    lang === null ? null : val('lang', lang),
  ].filter(each => each !== null);
  return said.length === 0 ? null : w('rPr', {}, said);
}
