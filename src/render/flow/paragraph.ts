import type { Element, ElementContent } from 'hast';
import { type Block, type Inline, isBlank, wordsOf } from './blocks.ts';
import { hasClass, isElement, textOf, textProperty } from './hast.ts';
import { inlinesOf } from './inline.ts';
import type { Setting } from './setting.ts';

/** Where something stands: how many lists and quotes around it, and whether in a cell of a table. */
export interface Place {
  readonly depth: number;
  readonly cell: boolean;
}

/** A paragraph as the template receives it. */
export type Paragraph = Extract<Block, { kind: 'par' }>;

/** Without words, or inside lists, quotes and cells, a heading opens no section: it is a bold line there. */
export function headingOf(node: Element, setting: Setting, place: Place): Block[] {
  const { number, cite, rest } = leads(node.children, setting);
  const isLabel = (child: ElementContent) => hasClass(child, 'etiqueta');
  const label = inlinesOf(rest.filter(isLabel), setting);
  const name = inlinesOf(
    rest.filter(child => !isLabel(child)),
    setting,
  );
  const title = [wordsOf(label), number ?? '', wordsOf(name)].filter(words => words !== '').join(' ');
  if (place.depth > 0 || place.cell || isBlank([title])) {
    const c: Inline[] = [{ kind: 'strong', c: [...label, ' ', ...name] }];
    const empty = name.length === 0 && isBlank([title]);
    return empty ? [] : [{ kind: 'par', ...cited(cite, c, place), number, sticky: true }];
  }
  const id = textProperty(node, 'id');
  const shared = {
    kind: 'heading' as const,
    level: Number(node.tagName[1]) - 1,
    title: title.replace(/:$/u, ''),
    outlined: id !== null && setting.contents.has(id),
    id,
    cite,
    number,
  };
  return [name.length > 0 ? { ...shared, label, c: name } : { ...shared, label: [], c: label }];
}

/** The line of a paragraph with what hangs beside it; null where there is nothing in it. */
export function paragraph(
  nodes: readonly ElementContent[],
  setting: Setting,
  place: Place,
): Paragraph | null {
  const { number, cite, rest } = leads(nodes, setting);
  const c = inlinesOf(rest, setting);
  if (c.length === 0 && number === null) return null;
  return { kind: 'par', ...cited(cite, c, place), number, sticky: false };
}

/** In the margin beside the line; where there is no margin, in a cell, after it. */
export function cited(
  cite: string | null,
  c: readonly Inline[],
  place: Place,
): Pick<Paragraph, 'c' | 'cite'> {
  if (cite === null || !place.cell) return { c, cite };
  return { c: [...c, ' ', { kind: 'quiet', c: [cite] }], cite: null };
}

interface Leads {
  readonly number: string | null;
  readonly cite: string | null;
  readonly rest: readonly ElementContent[];
}

/** Takes from a line what is hung beside it: the author's number or the box of a task, and the citation. */
function leads(nodes: readonly ElementContent[], setting: Setting): Leads {
  const citation = nodes.find(node => hasClass(node, 'cita'));
  const cite = citation ? setting.set(textOf(citation)).trim() : null;
  const rest = nodes.filter(node => node !== citation && (node.type !== 'text' || node.value !== ''));
  const start = rest.findIndex(node => node.type !== 'text' || node.value.trim() !== '');
  const [first, ...after] = rest.slice(Math.max(start, 0));
  if (isElement(first) && hasClass(first, 'numero'))
    return { number: setting.set(textOf(first)).trim(), cite, rest: after };
  if (isElement(first) && hasClass(first, 'casilla')) {
    const [box = '', ...state] = setting.set(textOf(first)).trim().split(' ');
    const word: Element = { ...first, children: [{ type: 'text', value: state.join(' ') }] };
    return { number: box, cite, rest: [word, ...after] };
  }
  return { number: null, cite, rest };
}

/** Whether a paragraph introduces what comes next: «Actividades:» before a list. */
export function announces(text: Paragraph, next: Block | undefined): boolean {
  if (next?.kind === 'terms' && next.dress === 'row') return true;
  const last = text.c.at(-1);
  const end = typeof last === 'string' ? last : wordsOf(text.c);
  return next !== undefined && /:$/u.test(end.trimEnd()) && next.kind !== 'par' && next.kind !== 'heading';
}
