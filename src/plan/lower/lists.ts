import type { List, ListItem, Paragraph } from 'mdast';
import { type InlineText, inlineText, locate } from '../../document/inline-text.ts';
import { spanOf } from '../../document/span-of.ts';
import type { Located } from '../../text/span.ts';
import { type Attribute, isDeeper, type Kind, type SettledBy } from '../model.ts';
import { follows, readNumber, type WrittenNumber } from '../number.ts';
import { takeAttributeLines } from './attribute-lines.ts';
import { labelled } from './own-label.ts';
import {
  announcedKind,
  closeInner,
  type Draft,
  draftOf,
  extend,
  itemDepth,
  type Label,
  open,
  type Said,
  type State,
  top,
} from './state.ts';

/** Reads the blocks inside an item; given by the main loop, which calls back here for lists. */
export type ReadBlocks = (state: State, blocks: ListItem['children'], keep: number) => void;

/**
 * A list of elements, of attributes, of both, or of prose. `keep` is how many open elements hold it. «- 1. Texto» is
 * to Markdown a list inside an empty item; to an author it is one item with its number.
 */
export function readList(state: State, list: List, keep: number, readBlocks: ReadBlocks): void {
  closeInner(state, keep);
  const reading = { list, continues: continuesParent(state, list) };
  for (const item of list.children) {
    closeInner(state, keep);
    const parent = top(state);
    const lead = item.children[0];
    if (lead?.type === 'list') {
      readBlocks(state, [lead], keep);
      readBlocks(state, item.children.slice(1), state.path.length);
      continue;
    }
    const text = lead?.type === 'paragraph' ? inlineText(lead.children, state.source) : null;
    const attribute = parent && text ? readAttribute(state, item, text) : null;
    if (attribute) {
      parent?.attributes.push(attribute);
      extend(state, spanOf(item).end);
      continue;
    }
    const drawn = state.prose || !text ? null : drawItem(state, reading, item, text, parent);
    if (!drawn) {
      extend(state, spanOf(item).end);
      continue;
    }
    if (drawn.settledBy === 'series' && parent) {
      parent.end = drawn.start;
      state.path.pop();
    }
    if (text) takeAttributeLines(drawn, text, state.vocabulary);
    open(state, drawn);
    readInside(state, item, lead as Paragraph, readBlocks);
  }
}

/** Labels announced inside an item hold inside it only. */
function readInside(state: State, item: ListItem, lead: Paragraph, readBlocks: ReadBlocks): void {
  const outside = [...state.labels];
  readBlocks(
    state,
    item.children.filter(child => child !== lead),
    state.path.length,
  );
  state.labels.splice(0, state.labels.length, ...outside);
}

/**
 * «b)» nested under «a)» continues the list above it: Markdown nesting is only a hint. The first item of the nested
 * list tells.
 */
function continuesParent(state: State, list: List): boolean {
  const parent = top(state);
  const [first] = list.children;
  const lead = first?.children[0];
  if (parent?.dress !== 'item' || !parent.number || !first || lead?.type !== 'paragraph') return false;
  const text = inlineText(lead.children, state.source);
  const number = writtenNumber(
    state,
    list,
    first,
    text,
    readNumber(text.value.trimStart(), 'item', parent.number.value),
  );
  return number !== null && follows(number.value, parent.number.value);
}

interface ListReading {
  readonly list: List;
  /** Whether its items continue the list of the item that holds it. */
  readonly continues: boolean;
}

function drawItem(
  state: State,
  { list, continues }: ListReading,
  item: ListItem,
  text: InlineText,
  parent: Draft | null,
): Draft | null {
  const own = state.vocabulary.ownLabel(text.value);
  const drawn = (said: Said) =>
    draftOf(said, { dress: 'item', holder: false, depth: itemDepth + nesting(state) }, spanOf(item));
  if (
    own &&
    (own.number || own.role) &&
    own.textStart < text.value.length &&
    (!parent || isDeeper(own.kind, parent.kind))
  ) {
    return drawn(labelled(text, own));
  }
  const previous = (parent?.children ?? state.roots).at(-1) ?? parent;
  const written = readNumber(text.value.trimStart(), 'item', previous?.number?.value);
  const number = writtenNumber(state, list, item, text, written);
  const settled = settle(state, parent, continues ? (number?.value ?? null) : null);
  if (!settled) return null;
  return drawn({
    kind: settled.kind,
    settledBy: settled.settledBy,
    label: null,
    number,
    text: locate(text, written ? text.value.length - text.value.trimStart().length + written.length : 0),
    role: settled.kind === 'objetivo' ? (settled.label?.role ?? null) : null,
    announced: settled.label,
  });
}

interface Settled {
  readonly kind: Kind;
  readonly settledBy: SettledBy;
  readonly label: Label | null;
}

/** `next` is the number that may continue the series of `parent`. */
function settle(state: State, parent: Draft | null, next: WrittenNumber | null): Settled | null {
  if (parent?.number && next && follows(next, parent.number.value)) {
    return { kind: parent.kind, settledBy: 'series', label: parent.announced };
  }
  const announced = announcedKind(state, parent);
  if (announced) return { kind: announced.kind, settledBy: 'announcement', label: announced.label };
  const expected = parent && state.vocabulary.profile.espera[parent.kind];
  return expected ? { kind: expected, settledBy: 'profile', label: null } : null;
}

/** How many items hold this one. */
function nesting(state: State): number {
  return state.path.filter(draft => draft.dress === 'item').length;
}

/** A number in the text speaks before the marker of an ordered list: `- 1.1. …`, `1. …`. */
function writtenNumber(
  state: State,
  list: List,
  item: ListItem,
  text: InlineText,
  written: ReturnType<typeof readNumber>,
): Located<WrittenNumber> | null {
  if (written) {
    const indent = text.value.length - text.value.trimStart().length;
    return { value: written.number, span: locate(text, indent, indent + written.length).span };
  }
  if (!list.ordered) return null;
  const { start } = spanOf(item);
  const marker = /^\d{1,9}[.)]/u.exec(state.source.slice(start, start + 10))?.[0];
  if (!marker) return null;
  const value: WrittenNumber = { text: marker, style: 'arabic', parts: [Number.parseInt(marker, 10)] };
  return { value, span: { start, end: start + marker.length } };
}

/** `Clave: valor` with a known key; the value may go on in a nested list. */
function readAttribute(state: State, item: ListItem, text: InlineText): Attribute | null {
  const colon = text.value.indexOf(':');
  if (colon < 1 || colon > 40) return null;
  const key = state.vocabulary.attribute(text.value.slice(0, colon));
  if (!key) return null;
  const own = locate(text, colon + 1);
  return {
    key,
    label: locate(text, 0, colon),
    value: own.value === '' ? nestedValue(state, item, own) : own,
    span: spanOf(item),
  };
}

function nestedValue(state: State, item: ListItem, own: Located<string>): Located<string> {
  const parts = item.children
    .flatMap(child => (child.type === 'list' ? child.children : []))
    .flatMap(inner => {
      const lead = inner.children[0];
      return lead?.type === 'paragraph' ? [locate(inlineText(lead.children, state.source))] : [];
    });
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return own;
  return {
    value: parts.map(part => part.value).join('; '),
    span: { start: first.span.start, end: last.span.end },
  };
}
