import type { Kind } from '../../plan/model.ts';
import type { Flow } from '../flow/blocks.ts';
import type { Bookmarks } from './bookmarks.ts';
import type { Lists } from './numbering.ts';
import type { Picture } from './pictures.ts';
import type { Relationships } from './relationships.ts';
import type { Role } from './style-sheet.ts';

/** What is shared by everything that is written into one part of a document. */
export interface Writing {
  /** The style of a role, by id. */
  readonly style: (role: Role) => string;
  /** The style that an institution keeps for elements of a kind, if it does. */
  readonly kindStyle: (kind: Kind) => string | null;
  /** Whether a style numbers its paragraphs by itself, which what has a number already must not take. */
  readonly isNumbered: (style: string) => boolean;
  /** The kind of the element that an id names. */
  readonly kinds: ReadonlyMap<string, Kind>;
  /** Half points of the characters, where they are not those of the style. */
  readonly size: number | null;
  /** Width of the text, in twips. */
  readonly width: number;
  readonly bookmarks: Bookmarks;
  readonly lists: Lists;
  readonly relationships: Relationships;
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly notes: Notes;
  /** Whether a footnote is being written, in which no other can be called. */
  readonly inNote: boolean;
  /** The ground of the heads of tables, `RRGGBB`; null where the style of the table has it. */
  readonly headFill: string | null;
}

/** The footnotes of a document, numbered as their marks are met. */
export interface Notes {
  /** What a footnote says; empty where there is none of that id. */
  readonly flowOf: (id: string) => Flow;
  /** The number under which a footnote is kept. */
  readonly add: (id: string) => number;
  readonly numberOf: (id: string) => number | null;
}
