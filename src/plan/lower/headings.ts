import type { Heading } from 'mdast';
import { type InlineText, inlineText, locate } from '../../document/inline-text.ts';
import { spanOf } from '../../document/span-of.ts';
import { matchesOf } from '../../text/matches.ts';
import { isDeeper, type Kind, type SettledBy } from '../model.ts';
import { follows, inherits, readNumber, type WrittenNumber } from '../number.ts';
import type { OwnLabel } from '../vocabulary.ts';
import { labelled } from './own-label.ts';
import {
  announce,
  announcedKind,
  closeDepth,
  type Draft,
  draftOf,
  extend,
  type Label,
  open,
  type Said,
  type State,
  top,
} from './state.ts';

/**
 * A heading is an element, a label for what follows, or the title of a section of prose. `below` is the source up
 * to the next heading, without comments.
 */
export function readHeading(state: State, heading: Heading, below: () => string): void {
  const text = inlineText(heading.children, state.source);
  const beside = state.path.findLast(({ dress, depth }) => dress === 'heading' && depth === heading.depth);
  const number = readNumber(text.value.trimStart(), 'heading', beside?.number?.value);
  const indent = text.value.length - text.value.trimStart().length;
  const titleStart = number ? indent + number.length : 0;
  const title = text.value.slice(titleStart);
  const { vocabulary } = state;

  const whole = vocabulary.ownLabel(text.value.trim());
  const chapter = whole === null && number ? vocabulary.ownLabel(title) : null;
  const own = whole ?? (chapter?.number ? chapter : null);
  const bare = vocabulary.bareLabel(text.value) ?? vocabulary.bareLabel(title);
  const section = bare || own?.number ? null : (vocabulary.section(title) ?? vocabulary.section(text.value));
  if (bare) readLabel(state, heading, text, bare, number !== null);
  else if (own && !section) readOwn(state, heading, text, own, whole ? indent : titleStart);
  else if (section) readSection(state, heading, section);
  else if (number && title.trim() !== '')
    readNumbered(state, heading, text, { ...number, titleStart }, below);
  else readTitle(state, heading, text, below);
}

function readOwn(state: State, heading: Heading, text: InlineText, own: OwnLabel, indent: number): void {
  closeDepth(state, heading.depth, true);
  state.prose = null;
  openHeading(state, heading, labelled(text, own, indent));
}

function readLabel(
  state: State,
  heading: Heading,
  text: InlineText,
  bare: Pick<Label, 'kinds' | 'role' | 'plural'>,
  numbered: boolean,
): void {
  closeDepth(state, heading.depth, true);
  state.prose = null;
  announce(state, bare, { label: locate(text), dress: 'heading', depth: heading.depth, numbered });
  extend(state, spanOf(heading).end);
}

function readSection(state: State, heading: Heading, section: string): void {
  closeDepth(state, heading.depth, false);
  state.prose = section === 'calendario' ? 'calendar' : 'known';
  extend(state, spanOf(heading).end);
}

interface Numbered {
  readonly number: WrittenNumber;
  readonly titleStart: number;
}

/** «1. Fomentar…»: the series it continues, then the label above, then what its number inherits. */
function readNumbered(
  state: State,
  heading: Heading,
  text: InlineText,
  { number, titleStart }: Numbered,
  below: () => string,
): void {
  const besideLabel = state.labels.find(
    label => label.depth === heading.depth && label.plural && !label.numbered && label.dress === 'heading',
  );
  const previous = [...state.path]
    .reverse()
    .find(draft => draft.dress === 'heading' && draft.depth === heading.depth);
  const continued = previous?.number && follows(number, previous.number.value) ? previous : null;
  closeDepth(state, heading.depth, false);
  if (besideLabel) state.labels.push(besideLabel);
  state.prose = null;
  const parent = top(state);
  const announced = announcedKind(state, parent);
  const settled: { kind: Kind; settledBy: SettledBy; label: Label | null } | null = continued
    ? { kind: continued.kind, settledBy: 'series', label: continued.announced }
    : announced && !bornOf(state, announced.label) && !state.implied.groups.has(heading)
      ? { kind: announced.kind, settledBy: 'announcement', label: announced.label }
      : (inheritedKind(state, heading, parent, number) ??
        numberedBelow(parent, number, below) ??
        impliedKind(state, heading));
  if (!settled) {
    state.prose = 'other';
    extend(state, spanOf(heading).end);
    return;
  }
  const start = text.value.length - text.value.trimStart().length;
  openHeading(state, heading, {
    kind: settled.kind,
    settledBy: settled.settledBy,
    label: null,
    number: { value: number, span: locate(text, start, titleStart).span },
    text: locate(text, titleStart),
    role: settled.kind === 'objetivo' ? (settled.label?.role ?? null) : null,
    announced: settled.label,
  });
}

/** «1.2 Título» under «Eje 1» is what the profile expects there, or the group that what stands below implies. */
function inheritedKind(state: State, heading: Heading, parent: Draft | null, number: WrittenNumber) {
  const implied = state.implied.kinds.get(heading);
  const fits = parent && implied && isDeeper(implied, parent.kind);
  const expected = fits ? implied : parent && state.vocabulary.profile.espera[parent.kind];
  if (!parent?.number || !expected || !inherits(number, parent.number.value)) return null;
  return { kind: expected, settledBy: 'profile' as const, label: null };
}

/** «1 Promoción» with «1.1. …» under it is an eje, even where no label says so. */
function numberedBelow(parent: Draft | null, number: WrittenNumber, below: () => string) {
  if (parent || number.parts.length > 1) return null;
  const items = matchesOf(below(), /^[ \t]*(?:[-*+][ \t]+)?(\d{1,3}(?:\.\d{1,3})+)\.?[-)]?[ \t]/gmu);
  const inherited = items.some(item => item[1]?.split('.')[0] === String(number.parts[0]));
  return inherited ? { kind: 'eje' as const, settledBy: 'profile' as const, label: null } : null;
}

function impliedKind(state: State, heading: Heading) {
  const kind = state.implied.kinds.get(heading);
  return kind ? { kind, settledBy: 'profile' as const, label: null } : null;
}

/** A title without number is an element only right under the label of its level. */
function readTitle(state: State, heading: Heading, text: InlineText, below: () => string): void {
  closeDepth(state, heading.depth, false);
  const announced = announcedKind(state, top(state));
  const implied = announced && !state.implied.groups.has(heading) ? null : impliedKind(state, heading);
  if (implied) {
    state.prose = null;
    openHeading(state, heading, {
      ...implied,
      announced: null,
      number: null,
      text: locate(text),
      role: null,
    });
    return;
  }
  if (announced?.kind === 'actividad' && /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/mu.test(below())) {
    // Nothing stands under an activity: the heading groups those of the list below it.
    state.prose = null;
    extend(state, spanOf(heading).end);
    return;
  }
  if (
    !announced ||
    announced.label.dress === 'prose' ||
    bornOf(state, announced.label) ||
    text.value.trim() === ''
  ) {
    state.prose = 'other';
    extend(state, spanOf(heading).end);
    return;
  }
  state.prose = null;
  openHeading(state, heading, {
    kind: announced.kind,
    settledBy: 'announcement',
    label: null,
    number: null,
    text: locate(text),
    role: announced.kind === 'objetivo' ? announced.label.role : null,
    announced: announced.label,
  });
}

/** Whether an open element came from this label: a deeper heading is then part of that element. */
function bornOf(state: State, label: Label): boolean {
  const inside = state.path.find(draft => draft.announced === label);
  return inside !== undefined && !label.kinds.some(kind => isDeeper(kind, inside.kind));
}

function openHeading(state: State, heading: Heading, said: Said): void {
  open(state, draftOf(said, { dress: 'heading', holder: true, depth: heading.depth }, spanOf(heading)));
}
