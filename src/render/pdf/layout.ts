import type { Paper } from '../theme.ts';

/**
 * What `templates/pdf/plan.typ` receives as JSON. Every text in it has been through a `Setter`; the template adds
 * the page, and no text becomes markup.
 */
export interface Layout {
  /** ISO 639 and ISO 3166: `es` and `MX`; no region where the language has none. */
  readonly lang: string;
  readonly region: string | null;
  readonly paper: Paper;
  readonly words: Words;
  readonly look: Look;
  readonly cover: Cover;
  /** Names for the metadata of the file. */
  readonly authors: readonly string[];
  /** Whether there is a table of contents. */
  readonly contents: boolean;
  readonly body: readonly Block[];
  /** Footnotes by id. */
  readonly notes: Readonly<Record<string, Flow>>;
}

/** The few words of the template's own, in the language of the document. */
export interface Words {
  readonly contents: string;
  readonly page: string;
  readonly of: string;
  readonly unapproved: string;
  readonly members: string;
}

/** The theme of the institution, as the template takes it. */
export interface Look {
  readonly primary: string;
  readonly accent: string;
  /** Families in the order in which they step in for one another. */
  readonly text: readonly string[];
  readonly headings: readonly string[];
  readonly code: readonly string[];
  readonly logo: { readonly file: string; readonly alt: string } | null;
}

/** The first page: what it prints, as it prints it. */
export interface Cover {
  readonly letterhead: string | null;
  readonly title: string;
  readonly subtitle: string | null;
  readonly issuer: string | null;
  readonly period: string | null;
  readonly state: { readonly name: string; readonly approved: boolean } | null;
  /** Place and date in one line. */
  readonly dated: string | null;
  readonly signatories: readonly {
    readonly name: string | null;
    /** Position, body and capacity, a line each. */
    readonly lines: readonly string[];
  }[];
  readonly members: readonly string[];
}

/** Something that stands in a line. */
export type Inline =
  | string
  | {
      readonly kind: 'em' | 'strong' | 'del' | 'sub' | 'sup' | 'mark' | 'label' | 'quiet';
      readonly c: readonly Inline[];
    }
  | { readonly kind: 'code'; readonly v: string }
  /** A link to the web or to a mailbox; underlined but where text is struck through, since PDF has room for one line. */
  | { readonly kind: 'url'; readonly to: string; readonly underlined: boolean; readonly c: readonly Inline[] }
  /** A link inside the document, by id. */
  | { readonly kind: 'ref'; readonly to: string; readonly c: readonly Inline[] }
  /** A footnote at its first mark. */
  | { readonly kind: 'note'; readonly id: string }
  /** Another mark of the same footnote. */
  | { readonly kind: 'again'; readonly id: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'image'; readonly file: string; readonly alt: string }
  /** The place that an id names. */
  | { readonly kind: 'anchor'; readonly id: string };

/** Blocks whose first paragraph goes on in the line where they begin. */
export type Flow = readonly (Inline | Block)[];

/** Something that stands by itself. */
export type Block =
  | {
      readonly kind: 'heading';
      /** 1 for the sections of the plan. */
      readonly level: number;
      /** The whole heading as plain text, for the contents, the bookmarks and the running head. */
      readonly title: string;
      /** Whether the contents list it. */
      readonly outlined: boolean;
      readonly id: string | null;
      /** How others cite the element, in the margin beside the line. */
      readonly cite: string | null;
      /** «EJE TEMÁTICO 1.», set above the title. */
      readonly label: readonly Inline[];
      /** Hung before the title. */
      readonly number: string | null;
      readonly c: readonly Inline[];
    }
  | {
      readonly kind: 'par';
      readonly c: readonly Inline[];
      /** How others cite the element, in the margin beside the line. */
      readonly cite: string | null;
      /** Hung before the text. */
      readonly number: string | null;
      /** Not left alone at the foot of a page, since it announces what follows. */
      readonly sticky: boolean;
    }
  | {
      readonly kind: 'list';
      /** One for each item; null for the bullet of the level, in one item or in all. */
      readonly markers: readonly (string | null)[] | null;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly c: readonly Block[] }
  | { readonly kind: 'pre'; readonly v: string }
  | { readonly kind: 'rule' }
  /** The place that an id names, where no line could hold it. */
  | { readonly kind: 'anchor'; readonly id: string }
  | { readonly kind: 'figure'; readonly file: string; readonly alt: string }
  | {
      readonly kind: 'terms';
      /** `sheet` is framed. */
      readonly dress: 'row' | 'sheet' | 'plain';
      readonly items: readonly { readonly term: readonly Inline[]; readonly c: Flow }[];
    }
  | Table;

/** A table with the shares of its columns. */
export interface Table {
  readonly kind: 'table';
  /** Shares of the width. */
  readonly widths: readonly number[];
  /** Points of the text in it. */
  readonly size: number;
  /** On pages of its own, turned on their side. */
  readonly landscape: boolean;
  /** Headings and lines that announce it, which go along to those pages. */
  readonly lead: readonly Block[];
  /** Whether words may be divided, as a last resort. */
  readonly divide: boolean;
  readonly caption: readonly Inline[];
  readonly head: readonly (readonly Cell[])[];
  /** Whether every page begins with the head again. */
  readonly repeat: boolean;
  readonly rows: readonly {
    readonly cells: readonly Cell[] /** Short enough never to be cut. */;
    readonly whole: boolean;
  }[];
}

/** One cell of a table and where its text stands in it. */
export interface Cell {
  readonly c: readonly Block[];
  /** `start` is where the language begins its lines. */
  readonly align: 'start' | 'left' | 'center' | 'right';
  readonly header: boolean;
  readonly colspan: number;
  readonly rowspan: number;
}

/** The words of a line, without markup. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map(inline => {
      if (typeof inline === 'string') return inline;
      if ('c' in inline) return wordsOf(inline.c);
      if ('v' in inline) return inline.v;
      return 'alt' in inline ? inline.alt : inline.kind === 'break' ? ' ' : '';
    })
    .join('');
}

/** Whether a line has nothing to be seen or heard. */
export function isBlank(inlines: readonly Inline[]): boolean {
  return /^[\s\p{Default_Ignorable_Code_Point}]*$/u.test(wordsOf(inlines));
}
