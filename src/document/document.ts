import type { Heading, Root } from 'mdast';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';
import type { FrontmatterTree } from './frontmatter-tree.ts';
import type { Refusal } from './limits.ts';

/** A text as two trees that both point into it: the frontmatter and the Markdown body. */
export interface Document {
  readonly file: SourceFile;
  /** Null where the text does not begin with `---`. */
  readonly frontmatter: FrontmatterTree | null;
  /** From the end of the frontmatter to the end of the text. */
  readonly bodySpan: Span;
  readonly body: Root;
  /** The sections of the body in order; together they tile it byte for byte. */
  readonly sections: readonly Section[];
  /** Set where the text would take the parser too long: the body is then left unread. */
  readonly refusal: Refusal | null;
}

/** From one heading to the next. The text before the first heading is a section without heading. */
export interface Section {
  readonly heading: Heading | null;
  /** The heading without markup; empty without heading. */
  readonly title: string;
  /** 1 to 6; 0 without heading. */
  readonly depth: number;
  readonly span: Span;
}
