import type { Document, Section } from '../document/document.ts';
import type { Located, Span } from '../text/span.ts';
import type { Frontmatter } from './frontmatter.ts';
import type { Note } from './notes.ts';
import type { WrittenNumber } from './number.ts';
import type { AttributeKey, Profile } from './profile.ts';

/** The levels of a plan from the top down. A level may be skipped, never inverted. */
export const kinds = ['eje', 'programa', 'objetivo', 'estrategia', 'linea', 'actividad'] as const;
export type Kind = (typeof kinds)[number];

/** Whether `a` may hold `b`. */
export function isDeeper(b: Kind, a: Kind): boolean {
  return kinds.indexOf(b) > kinds.indexOf(a);
}

/**
 * What settled the kind of an element, the first that spoke: its own label («Eje 2.»), the series it continues
 * («2.» after «1.»), the label announced above it («Estrategias:»), what the profile expects under its parent.
 */
export type SettledBy = 'label' | 'series' | 'announcement' | 'profile';

/** The Markdown construct an element stands in. */
export type Dress = 'heading' | 'item' | 'prose' | 'row';

/** One element of a plan; `K` is its kind and `Child` what it may hold. */
export interface Level<K extends Kind, Child> {
  readonly kind: K;
  readonly settledBy: SettledBy;
  readonly dress: Dress;
  /** Unique in the plan: derived from its place (`eje-2/linea-3`) or pinned by a comment. */
  readonly address: string;
  readonly pin: Located<string> | null;
  /** The level word as the author wrote it: «EJE TEMÁTICO». */
  readonly label: Located<string> | null;
  /** The number as the author wrote it; it is content and never changes by itself. */
  readonly number: Located<WrittenNumber> | null;
  /** Its place among its siblings of the same kind, from 1; the general objective is not counted. */
  readonly ordinal: number;
  /** The wording without label, number and markup; empty where a heading says only «Eje 1». */
  readonly text: Located<string>;
  /** Everything the element owns: its own construct, its prose, its attributes and its children. */
  readonly span: Span;
  /** Where the element was announced before it was developed: the item of an earlier list. */
  readonly announcement: Span | null;
  /** For the objectives of the whole plan: which of the two sorts. */
  readonly role: 'general' | 'especifico' | null;
  readonly attributes: readonly Attribute[];
  readonly children: readonly Child[];
}

/** The grammar: each kind holds only deeper kinds. */
export interface Eje extends Level<'eje', Programme | Objective | Strategy | ActionLine | Activity> {}
export interface Programme extends Level<'programa', Objective | Strategy | ActionLine | Activity> {}
export interface Objective extends Level<'objetivo', Strategy | ActionLine | Activity> {}
export interface Strategy extends Level<'estrategia', ActionLine | Activity> {}
export interface ActionLine extends Level<'linea', Activity> {}
export interface Activity extends Level<'actividad', never> {}

/** Any element; `kind` tells which. */
export type Element = Eje | Programme | Objective | Strategy | ActionLine | Activity;

/** `Clave: valor` under an element, or a cell of an attribute table. */
export interface Attribute {
  readonly key: AttributeKey;
  /** The key as written: «Responsables». */
  readonly label: Located<string>;
  /** The value without markup; what cannot be read further stays text. */
  readonly value: Located<string>;
  readonly span: Span;
}

/** A level label that stands alone, as heading, bold line or line with colon: «Estrategias», «Ejes del plan». */
export interface Announcement {
  readonly kinds: readonly Kind[];
  readonly role: 'general' | 'especifico' | null;
  readonly plural: boolean;
  readonly label: Located<string>;
  readonly dress: 'heading' | 'prose';
  /** Address of the element under which the label stands; null above all elements. */
  readonly parent: string | null;
  /** How many elements it introduced. */
  readonly count: number;
}

/** A section by its heading. `id` is the profile's name for it («presentacion»); null for any other. */
export interface NamedSection {
  readonly id: string | null;
  readonly section: Section;
}

/** What the program understands of one document. Plain readonly data; every part knows its exact span. */
export interface Plan {
  readonly document: Document;
  readonly profile: Profile;
  readonly frontmatter: Frontmatter;
  readonly sections: readonly NamedSection[];
  readonly announcements: readonly Announcement[];
  /** The elements of the first level met, objectives of the plan included, in the order of the text. */
  readonly children: readonly Element[];
  /** Comments with a meaning: guidance, internal notes, pins, suppressions. */
  readonly notes: readonly Note[];
}
