import type { Located, Span } from '../../text/span.ts';
import { type Attribute, type Dress, isDeeper, type Kind, type SettledBy } from '../model.ts';
import type { WrittenNumber } from '../number.ts';
import type { Role, Vocabulary } from '../vocabulary.ts';
import type { Implied } from './implied-levels.ts';

/** An element while it is being read. */
export interface Draft {
  readonly kind: Kind;
  readonly settledBy: SettledBy;
  readonly dress: Dress;
  readonly label: Located<string> | null;
  readonly number: Located<WrittenNumber> | null;
  text: Located<string>;
  readonly role: Role;
  /** Whether what follows may stand in it: a heading, or a line that begins with its own number. */
  readonly holder: boolean;
  /** Heading depth; the depth of the announcing heading for prose; `itemDepth` for what stands in a list. */
  readonly depth: number;
  /** The label that announced it. */
  readonly announced: Label | null;
  start: number;
  end: number;
  announcement: Span | null;
  readonly attributes: Attribute[];
  readonly children: Draft[];
}

/** What a text says of the element it opens. */
export type Said = Pick<Draft, 'kind' | 'settledBy' | 'label' | 'number' | 'text' | 'role' | 'announced'>;

/** How the construct of an element stands among others. */
type Standing = Pick<Draft, 'dress' | 'holder' | 'depth'>;

/** A new element. All are made here, since reading goes faster over objects of one shape. */
export function draftOf(said: Said, { dress, holder, depth }: Standing, { start, end }: Span): Draft {
  return {
    kind: said.kind,
    settledBy: said.settledBy,
    dress,
    label: said.label,
    number: said.number,
    text: said.text,
    role: said.role,
    holder,
    depth,
    announced: said.announced,
    start,
    end,
    announcement: null,
    attributes: [],
    children: [],
  };
}

/** A level label that stands alone, and how far it reaches. */
export interface Label {
  readonly kinds: readonly Kind[];
  readonly role: Role;
  readonly plural: boolean;
  readonly label: Located<string>;
  readonly dress: 'heading' | 'prose';
  readonly depth: number;
  /** Whether the heading carries a number of its own, as sections do. */
  readonly numbered: boolean;
  readonly parent: Draft | null;
  count: number;
  /** Kinds of the elements it has introduced, so that objectives in prose stop where a list begins. */
  readonly introduced: Set<Dress>;
}

/** Deeper than any heading: elements in lists close before headings do. */
export const itemDepth = 7;

/** What is open while the blocks of a body go by: elements, labels, and whether lists are prose here. */
export interface State {
  readonly source: string;
  readonly vocabulary: Vocabulary;
  readonly roots: Draft[];
  readonly path: Draft[];
  readonly labels: Label[];
  readonly allLabels: Label[];
  /**
   * Set inside a section that is prose, where lists are no elements: a calendar, another that the profile knows, or any
   * other.
   */
  prose: 'calendar' | 'known' | 'other' | null;
  /** Headings whose level only what stands under them tells. */
  readonly implied: Implied;
}

/** Nothing open, nothing announced: the state before the first block. */
export function newState(source: string, vocabulary: Vocabulary, implied: Implied): State {
  return { source, vocabulary, roots: [], path: [], labels: [], allLabels: [], prose: null, implied };
}

/** The innermost open element. */
export function top(state: State): Draft | null {
  return state.path.at(-1) ?? null;
}

/** An element that holds nothing: the general objective of the plan stands beside what follows it. */
function isLeaf(draft: Draft): boolean {
  return draft.role === 'general';
}

/** Closes what a new element of this kind cannot stand in, before where it begins, opens it and counts it to its label. */
export function open(state: State, draft: Draft): Draft {
  for (;;) {
    const parent = top(state);
    if (!parent || (isDeeper(draft.kind, parent.kind) && holds(parent, draft))) break;
    if (draft.start > parent.start) parent.end = Math.min(parent.end, draft.start);
    state.path.pop();
  }
  (top(state)?.children ?? state.roots).push(draft);
  state.path.push(draft);
  extend(state, draft.end);
  if (draft.announced) {
    draft.announced.count++;
    draft.announced.introduced.add(draft.dress);
  }
  return draft;
}

/** Headings of one depth nest by kind; otherwise the deeper heading, or the item inside, is the child. */
function holds(parent: Draft, child: Draft): boolean {
  if (isLeaf(parent)) return false;
  if (parent.dress === 'heading') return child.dress === 'heading' ? parent.depth <= child.depth : true;
  return child.dress !== 'heading' && (parent.holder || parent.depth < child.depth);
}

/** Everything open now reaches at least to `end`. */
export function extend(state: State, end: number): void {
  for (const draft of state.path) draft.end = Math.max(draft.end, end);
}

/** Closes the elements that hold nothing of what follows: those of lists, rows and plain prose. */
export function closeInner(state: State, keep = 0): void {
  while (state.path.length > keep && top(state)?.holder === false) state.path.pop();
}

/** Closes elements and labels that a heading of this depth ends. `beside` keeps elements of that very depth. */
export function closeDepth(state: State, depth: number, beside: boolean): void {
  closeInner(state);
  while (state.path.length > 0) {
    const open = top(state)?.depth ?? 0;
    if (open < depth || (beside && open === depth)) break;
    state.path.pop();
  }
  while ((state.labels.at(-1)?.depth ?? 0) >= depth) state.labels.pop();
}

/** Announces a level; it holds until a heading of its depth, or the next label of a line, takes its place. */
export function announce(
  state: State,
  { kinds, role, plural }: Pick<Label, 'kinds' | 'role' | 'plural'>,
  { label, dress, depth, numbered }: Pick<Label, 'label' | 'dress' | 'depth' | 'numbered'>,
): void {
  while (state.labels.at(-1)?.dress === 'prose') state.labels.pop();
  const shallowest = kinds[0];
  if (shallowest) {
    while (state.path.length > 0 && !isDeeper(shallowest, top(state)?.kind ?? 'actividad')) state.path.pop();
  }
  while (top(state)?.role === 'general') state.path.pop();
  const parent = top(state);
  const introduced = new Set<Dress>();
  const full = { kinds, role, plural, label, dress, depth, numbered, parent, count: 0, introduced };
  state.labels.push(full);
  state.allLabels.push(full);
}

/** The kind that the nearest label gives to what stands under `parent`, if any. */
export function announcedKind(state: State, parent: Draft | null): { kind: Kind; label: Label } | null {
  const label = state.labels.at(-1);
  if (!label) return null;
  const kind = label.kinds.find(candidate => !parent || isDeeper(candidate, parent.kind));
  return kind ? { kind, label } : null;
}
