import type { Element } from 'xast';
import type { Kind } from '../../plan/model.ts';
import type { Lists } from './numbering.ts';
import type { Package } from './package.ts';
import type { Page } from './page.ts';
import type { Relationships } from './relationships.ts';
import type { Role } from './style-sheet.ts';

/** How a document looks: by the theme, or as the institution's template has it. */
export interface Dress {
  readonly style: (role: Role) => string;
  readonly kindStyle: (kind: Kind) => string | null;
  /** Whether a style numbers its paragraphs by itself. */
  readonly isNumbered: (style: string) => boolean;
  readonly headFill: string | null;
  readonly page: Page;
  /** Whether the cover is spread over its page and ends it. */
  readonly spread: boolean;
  readonly lists: Lists;
  readonly numbering: () => Element;
  /** Puts in the styles and whatever they need, and says how sections end. */
  readonly put: (into: Package, relationships: Relationships) => Sections;
}

/** What ends a section of each kind. */
export type Sections = (kind: 'cover' | 'upright' | 'turned') => Element;
