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

/**
 * Joins what was announced with what develops it, and gives every element its address. Drafts know their kind only at
 * run time: the stack machine has already kept every level below its parent.
 */
export function resolve(roots: readonly Draft[], labels: readonly Label[], notes: readonly Note[]): Resolved {
  const joined = joinAnnounced(roots);
  const pins = pinsOf(joined, notes);
  const used = new Map<string, number>();
  const addresses = new Map<Draft, string>();
  const finish = (drafts: readonly Draft[], parent: string | null): Element[] => {
    const counts = new Map<Kind, number>();
    const objectives = drafts.filter(({ kind, role }) => kind === 'objetivo' && role !== 'especifico');
    return drafts.map(draft => {
      const pin = pins.get(draft) ?? null;
      const role = parent === null ? roleOf(draft, objectives.length === 1) : null;
      if (role !== 'general') counts.set(draft.kind, (counts.get(draft.kind) ?? 0) + 1);
      const ordinal = counts.get(draft.kind) ?? 1;
      const address = unique(pin?.value ?? derive(draft, role, ordinal, parent), used);
      addresses.set(draft, address);
      const children = finish(joinAnnounced(draft.children), address);
      return {
        kind: draft.kind,
        settledBy: draft.settledBy,
        dress: draft.dress,
        address,
        pin,
        role,
        ordinal,
        children,
        label: draft.label,
        number: draft.number,
        text: draft.text,
        span: { start: draft.start, end: draft.end },
        announcement: draft.announcement,
        attributes: draft.attributes,
      } as Element;
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

/** A list of ejes and the sections that develop them are one set: an item joins the heading it announces. */
function joinAnnounced(drafts: readonly Draft[]): readonly Draft[] {
  const headings = drafts.filter(({ dress }) => dress === 'heading');
  if (headings.length === 0 || headings.length === drafts.length) return drafts;
  const named = byName(headings);
  return drafts.filter(item => {
    if (item.dress === 'heading' || item.children.length > 0) return true;
    const isFree = (heading: Draft) => heading.announcement === null && heading.start > item.start;
    const sameNumber = item.number ? named.get(numberOf(item))?.find(isFree) : undefined;
    const sameWords = named
      .get(wordsOf(item))
      ?.find(heading => !(item.number && heading.number) && isFree(heading));
    const [match] = [sameNumber, sameWords]
      .filter(heading => heading !== undefined)
      .sort((a, b) => a.start - b.start);
    if (!match) return true;
    match.announcement = { start: item.start, end: item.end };
    match.attributes.push(...item.attributes);
    return false;
  });
}

/** Headings by their numbers and by their words, each in the order of the text. */
function byName(headings: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const named = new Map<string, Draft[]>();
  const add = (name: string, heading: Draft) => {
    const others = named.get(name);
    if (others) others.push(heading);
    else named.set(name, [heading]);
  };
  for (const heading of headings) {
    if (heading.number) add(numberOf(heading), heading);
    if (heading.text.value !== '') add(wordsOf(heading), heading);
  }
  return named;
}

function numberOf({ kind, number }: Draft): string {
  return `${kind} ${number?.value.parts.join('.')}`;
}

/** The colon keeps words apart from numbers. */
function wordsOf({ kind, text }: Draft): string {
  return `${kind}: ${fold(text.value)}`;
}

/** A lone objective above all ejes is the general one, whatever its label says. */
function roleOf({ kind, role, announced, children }: Draft, isAlone: boolean): Element['role'] {
  if (kind !== 'objetivo') return null;
  if (role) return role;
  return isAlone && announced?.plural === false && children.length === 0 ? 'general' : null;
}

/** Each pin belongs to the innermost element whose own part holds the comment. */
function pinsOf(roots: readonly Draft[], notes: readonly Note[]): Map<Draft, Located<string>> {
  const pins = new Map<Draft, Located<string>>();
  for (const note of notes) {
    if (note.kind !== 'pin' || note.id.value === '') continue;
    let holder: Draft | undefined;
    for (let drafts = roots; ; ) {
      const inner = drafts.find(draft => contains(draft, note.span));
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
