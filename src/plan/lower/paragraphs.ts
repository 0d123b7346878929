import type { Paragraph, RootContent } from 'mdast';
import { type InlineText, inlineText, locate } from '../../document/inline-text.ts';
import { spanOf } from '../../document/span-of.ts';
import type { Span } from '../../text/span.ts';
import { isDeeper } from '../model.ts';
import { follows, last, readNumber, type WrittenNumber } from '../number.ts';
import { isCode } from '../vocabulary.ts';
import { attributeLines, takeAttributeLines } from './attribute-lines.ts';
import { lineItems } from './line-items.ts';
import { labelled } from './own-label.ts';
import {
  announce,
  announcedKind,
  closeInner,
  draftOf,
  extend,
  itemDepth,
  open,
  type Said,
  type State,
  top,
} from './state.ts';

/**
 * A paragraph is a label («Estrategias:»), an element in prose, attributes of the element above, or prose. `keep` is
 * how many open elements hold it; `next` is the block after it.
 */
export function readParagraph(
  state: State,
  paragraph: Paragraph,
  keep: number,
  next: RootContent | undefined,
): void {
  const text = inlineText(paragraph.children, state.source);
  if (readLabel(state, paragraph, text, keep, next) || state.prose) {
    extend(state, spanOf(paragraph).end);
    return;
  }
  if (
    readAttributes(state, text, keep) ||
    readOwn(state, paragraph, text, keep) ||
    readLines(state, text, keep) ||
    readNumbered(state, paragraph, text, keep, next) ||
    readObjective(state, paragraph, text, keep)
  )
    return;
  closeInner(state, keep);
  extend(state, spanOf(paragraph).end);
}

/** A whole line that is nothing but a level name, in bold, with a colon, or in the plural right above a list. */
function readLabel(
  state: State,
  paragraph: Paragraph,
  text: InlineText,
  keep: number,
  next: RootContent | undefined,
): boolean {
  const value = text.value.trim();
  const bold = paragraph.children.length === 1 && paragraph.children[0]?.type === 'strong';
  const marked = bold || value.endsWith(':');
  if (
    value.length > 90 ||
    !(marked || next?.type === 'list') ||
    state.prose === 'known' ||
    state.prose === 'calendar'
  )
    return false;
  const bare = state.vocabulary.bareLabel(value);
  if (!bare || !(marked || bare.plural)) return false;
  closeInner(state, keep);
  const deepest = state.path[keep - 1];
  if (deepest && !bare.kinds.some(kind => isDeeper(kind, deepest.kind))) return false;
  state.prose = null;
  announce(state, bare, { label: locate(text), dress: 'prose', depth: itemDepth, numbered: false });
  return true;
}

/** A paragraph of nothing but «Responsable: …» belongs to the element above it. */
function readAttributes(state: State, text: InlineText, keep: number): boolean {
  const { at, attributes } = attributeLines(text, state.vocabulary);
  if (attributes.length === 0 || text.value.slice(0, at).trim() !== '') return false;
  closeInner(state, keep);
  const holder = top(state);
  if (!holder || holder.role === 'general') return false;
  holder.attributes.push(...attributes);
  for (const { span } of attributes) extend(state, span.end);
  return true;
}

/** «**Objetivo:** Impulsar…», «Estrategia 1.1. Coordinar…». */
function readOwn(state: State, paragraph: Paragraph, text: InlineText, keep: number): boolean {
  const own = state.vocabulary.ownLabel(text.value);
  if (!own || own.textStart >= text.value.length) return false;
  const bold = paragraph.children[0]?.type === 'strong';
  const separator = text.value.slice(Math.max(own.number?.end ?? 0, own.labelEnd), own.textStart);
  const punctuated = own.number
    ? /[.:)-]$/u.test(own.number.value.text) || /[:.]/u.test(separator) || isCode(own.name)
    : separator.includes(':');
  if (!bold && !punctuated) return false;
  closeInner(state, keep);
  const holder = state.path[keep - 1];
  if (holder && !isDeeper(own.kind, holder.kind)) return false;
  const under = top(state);
  if (!own.number && under?.dress === 'heading' && !isDeeper(own.kind, under.kind)) return false;
  openProse(state, spanOf(paragraph), text, labelled(text, own));
  return true;
}

/** «1.1. Promover…» or «a) Promover…» as a paragraph, where a label or an element above gives its kind. */
function readNumbered(
  state: State,
  paragraph: Paragraph,
  text: InlineText,
  keep: number,
  next: RootContent | undefined,
): boolean {
  if (!readNumber(text.value.trimStart(), 'item')) return false;
  closeInner(state, keep);
  const before = state.path
    .slice(keep)
    .findLast(({ dress, number }) => dress === 'prose' && number !== null && number.value.style !== 'word');
  const read = readNumber(text.value.trimStart(), 'item', before?.number?.value);
  if (!read) return false;
  const continued = state.path
    .slice(keep)
    .findLast(
      ({ dress, number }) => dress === 'prose' && number !== null && follows(read.number, number.value),
    );
  while (continued && state.path.includes(continued)) state.path.pop();
  const parent = top(state);
  const announced = announcedKind(state, parent);
  if (!continued && !announced && read.number.parts.length < 2 && !opensSeries(state, read.number, next))
    return false;
  const kind = continued?.kind ?? announced?.kind ?? (parent && state.vocabulary.profile.espera[parent.kind]);
  if (!kind) return false;
  const indent = text.value.length - text.value.trimStart().length;
  const label = continued ? continued.announced : (announced?.label ?? null);
  openProse(state, spanOf(paragraph), text, {
    kind,
    settledBy: continued ? 'series' : announced ? 'announcement' : 'profile',
    label: null,
    number: { value: read.number, span: locate(text, indent, indent + read.length).span },
    text: locate(text, indent + read.length),
    role: kind === 'objetivo' ? (label?.role ?? null) : null,
    announced: label,
  });
  return true;
}

/** A lone number opens a series only as its first, with the second in the paragraph after it. */
function opensSeries(state: State, number: WrittenNumber, next: RootContent | undefined): boolean {
  if (last(number) !== 1 || next?.type !== 'paragraph') return false;
  const after = readNumber(inlineText(next.children, state.source).value.trimStart(), 'item', number);
  return after !== null && follows(after.number, number);
}

/** Lines with bullets that Markdown does not know, or with numbers in series that it joins: an element each. */
function readLines(state: State, text: InlineText, keep: number): boolean {
  const lines = lineItems(text);
  if (lines.length === 0) return false;
  closeInner(state, keep);
  const parent = top(state);
  const announced = announcedKind(state, parent);
  const kind = announced?.kind ?? (parent && state.vocabulary.profile.espera[parent.kind]);
  if (!kind) return false;
  for (const { from, to, wordsFrom, number } of lines) {
    const place = locate(text, from, to).span;
    openProse(state, place, text, {
      kind,
      settledBy: announced ? 'announcement' : 'profile',
      label: null,
      number: number && { value: number.value, span: locate(text, from, number.end).span },
      text: locate(text, wordsFrom, to),
      role: kind === 'objetivo' ? (announced?.label.role ?? null) : null,
      announced: announced?.label ?? null,
    });
    closeInner(state, keep);
  }
  return true;
}

/** Under «Objetivo general» the paragraphs are the objective, all together one. One that ends in a colon leads on. */
function readObjective(state: State, paragraph: Paragraph, text: InlineText, keep: number): boolean {
  const label = state.labels.at(-1);
  if (label?.kinds[0] !== 'objetivo' || label.kinds.length > 1 || label.introduced.has('item')) return false;
  if (text.value.trim() === '' || text.value.trim().endsWith(':')) return false;
  const current = top(state);
  if (current?.dress === 'prose' && current.announced === label) {
    const more = locate(text);
    current.text = {
      value: `${current.text.value}\n\n${more.value}`,
      span: { start: current.text.span.start, end: more.span.end },
    };
    extend(state, spanOf(paragraph).end);
    return true;
  }
  closeInner(state, keep);
  const parent = top(state);
  if (parent && !isDeeper('objetivo', parent.kind)) return false;
  openProse(state, spanOf(paragraph), text, {
    kind: 'objetivo',
    settledBy: 'announcement',
    label: null,
    number: null,
    text: locate(text),
    role: label.role,
    announced: label,
  });
  return true;
}

function openProse(state: State, span: Span, text: InlineText, said: Said): void {
  const holder = said.number !== null;
  const opened = open(state, draftOf(said, { dress: 'prose', holder, depth: itemDepth }, span));
  takeAttributeLines(opened, text, state.vocabulary);
}
