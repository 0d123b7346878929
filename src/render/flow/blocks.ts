/** Something that stands in a line. */
export type Inline =
  | string
  | {
      readonly kind: 'em' | 'strong' | 'del' | 'sub' | 'sup' | 'mark' | 'label' | 'quiet';
      readonly c: readonly Inline[];
    }
  /** In another language than what is around it, by its BCP 47 tag. */
  | { readonly kind: 'lang'; readonly tag: string; readonly c: readonly Inline[] }
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
      /** The number of the first item where the list counts by itself; null for bullets and the author's own numbers. */
      readonly start: number | null;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: 'quote'; readonly c: readonly Block[] }
  | { readonly kind: 'pre'; readonly v: string }
  | { readonly kind: 'rule' }
  /** The place that an id names, where no line could hold it. */
  | { readonly kind: 'anchor'; readonly id: string }
  | {
      readonly kind: 'figure';
      readonly file: string;
      readonly alt: string;
      /** Under it; empty for none. */
      readonly caption: readonly Inline[];
    }
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

/** Whether something in a flow stands in its line. */
export function isInline(node: Inline | Block): node is Inline {
  return typeof node === 'string' || inlineKinds.has(node.kind);
}

const inlineKinds: ReadonlySet<string> = new Set(
  'em strong del sub sup mark label quiet lang code url ref note again break image anchor'.split(' '),
);
