import { fold, slug } from '../text/fold.ts';
import { contains, type Located } from '../text/span.ts';
import type { Draft, Label } from './lower/state.ts';
import type { Announcement, Element, Kind } from './model.ts';
import type { Note } from './notes.ts';
import { last } from './number.ts';

/** Elements with their addresses, and the labels that announced them. */
export interface Resolved {
  readonly children: readonly Element[];
  readonly announcements: readonly Announcement[];
}

/** Joins what was announced with what develops it, and gives every element its address. */
export function resolve(roots: readonly Draft[], labels: readonly Label[], notes: readonly Note[]): Resolved {
  const joined = joinAnnounced(roots);
  const pins = pinsOf(joined, notes);
  const used = new Map<string, number>();
  const addresses = new Map<Draft, string>();
  const finish = (drafts: readonly Draft[], parent: string | null): Element[] => {
    const counts = new Map<Kind, number>();
    return drafts.map(draft => {
      const pin = pins.get(draft) ?? null;
      const role = parent === null ? roleOf(draft, drafts) : null;
      if (role !== 'general') counts.set(draft.kind, (counts.get(draft.kind) ?? 0) + 1);
      const ordinal = counts.get(draft.kind) ?? 1;
      const address = unique(pin?.value ?? derive(draft, role, ordinal, parent), used);
      addresses.set(draft, address);
      const children = finish(joinAnnounced(draft.children), address);
      return toElement(draft, { address, pin, role, ordinal, children });
    });
  };
  const children = finish(joined, null);
  const announcements = labels.map(label => ({
    kinds: label.kinds,
    role: label.role,
    plural: label.plural,
    label: label.label,
    dress: label.dress,
    parent: label.parent ? (addresses.get(label.parent) ?? null) : null,
    count: label.count,
  }));
  return { children, announcements };
}

/** The drafts know their kind only at run time; the stack machine has already kept every level below its parent. */
function toElement(
  draft: Draft,
  rest: Pick<Element, 'address' | 'pin' | 'role' | 'ordinal'> & { children: Element[] },
): Element {
  return {
    kind: draft.kind,
    settledBy: draft.settledBy,
    dress: draft.dress,
    ...rest,
    label: draft.label,
    number: draft.number,
    text: draft.text,
    span: { start: draft.start, end: draft.end },
    announcement: draft.announcement,
    attributes: draft.attributes,
  } as Element;
}

/** A list of ejes and the sections that develop them are one set: an item joins the heading it announces. */
function joinAnnounced(drafts: readonly Draft[]): Draft[] {
  const developed = drafts.filter(draft => draft.dress === 'heading');
  return drafts.filter(item => {
    if (item.dress === 'heading' || item.children.length > 0) return true;
    const match = developed.find(
      heading =>
        heading.kind === item.kind &&
        heading.announcement === null &&
        heading.start > item.start &&
        announces(item, heading),
    );
    if (!match) return true;
    match.announcement = { start: item.start, end: item.end };
    match.attributes.push(...item.attributes);
    return false;
  });
}

function announces(item: Draft, heading: Draft): boolean {
  if (item.number && heading.number) {
    return item.number.value.parts.join('.') === heading.number.value.parts.join('.');
  }
  return heading.text.value !== '' && fold(item.text.value) === fold(heading.text.value);
}

/** A lone objective above all ejes is the general one, whatever its label says. */
function roleOf(draft: Draft, siblings: readonly Draft[]): Element['role'] {
  if (draft.kind !== 'objetivo') return null;
  if (draft.role) return draft.role;
  const objectives = siblings.filter(sibling => sibling.kind === 'objetivo');
  const alone =
    draft.announced !== null &&
    !draft.announced.plural &&
    objectives.filter(other => other.role !== 'especifico').length === 1;
  return alone && draft.children.length === 0 ? 'general' : null;
}

/** Each pin belongs to the innermost element whose own part holds the comment. */
function pinsOf(roots: readonly Draft[], notes: readonly Note[]): Map<Draft, Located<string>> {
  const pins = new Map<Draft, Located<string>>();
  for (const note of notes) {
    if (note.kind !== 'pin' || note.id.value === '') continue;
    let holder: Draft | undefined;
    for (let drafts = roots; ; ) {
      const inner = drafts.find(draft => contains({ start: draft.start, end: draft.end }, note.span));
      if (!inner) break;
      holder = inner;
      drafts = inner.children;
    }
    if (holder && !pins.has(holder)) pins.set(holder, note.id);
  }
  return pins;
}

function derive(draft: Draft, role: Element['role'], ordinal: number, parent: string | null): string {
  const own = role === 'general' ? 'objetivo-general' : `${draft.kind}-${addressNumber(draft) ?? ordinal}`;
  return parent === null ? own : `${parent}/${own}`;
}

function addressNumber(draft: Draft): string | null {
  if (!draft.number) return null;
  const { style, text } = draft.number.value;
  return style === 'letter' ? slug(text) : String(last(draft.number.value));
}

/**
 * Two elements that would share an address are told apart; a rule reports the numbers that made them collide. `used`
 * holds for each address the number to try next, so that a thousand of one name take a thousand steps.
 */
function unique(address: string, used: Map<string, number>): string {
  let candidate = address;
  for (let n = used.get(address) ?? 2; used.has(candidate); n++) {
    candidate = `${address}-${n}`;
    used.set(address, n + 1);
  }
  used.set(candidate, 2);
  return candidate;
}
