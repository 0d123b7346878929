/**
 * What every importer produces: the words of a file in reading order, each piece with the place it stands in and the
 * evidence of how it looks. An importer reads a format and judges nothing: it does not join lines that the format
 * keeps apart, drop a running header, or guess what is a heading. Those decisions are taken once, for all formats, by
 * the steps that follow, which record each of them.
 *
 * The one duty of an importer is that no word is lost: every word a reader of the original sees stands in some block,
 * once, in the order in which it is read.
 */
export interface SourceDocument {
  /** As in `--desde`: `txt`, `md`, `docx`… */
  readonly format: string;
  readonly blocks: readonly SourceBlock[];
  /** How many pages the file has; null where the format has none. */
  readonly pages: number | null;
  /** What the file says of itself outside its text (`Title`, `Author`); only ever a hint, never taken for the plan's own. */
  readonly properties: Readonly<Partial<Record<'title' | 'author' | 'subject' | 'language', string>>>;
  /** What could not be read or was left aside on purpose: macros, links to other files, pages that are only an image. */
  readonly notices: readonly SourceNotice[];
}

/** Something of the file that did not become a block, for the record. */
export interface SourceNotice {
  readonly place: Place;
  /** In Spanish: «la página 3 es una imagen sin texto». */
  readonly what: string;
}

/** One piece of a file in reading order. */
export type SourceBlock = SourceText | SourceTable | SourceImage | SourcePageBreak;

/** Where a piece stands, as a person would look for it; each from 1, and only those that the format has. */
export interface Place {
  readonly page?: number;
  /** Line of a text file. */
  readonly line?: number;
  /** Paragraph of a document without lines; table rows and cells count as their own paragraphs. */
  readonly paragraph?: number;
}

/** A line or a paragraph. */
export interface SourceText {
  readonly kind: 'text';
  /**
   * `line` where the format only knows printed lines (text files, PDF without structure), which may be parts of one
   * paragraph; `paragraph` where it says where paragraphs end (Word, HTML, Markdown, tagged PDF). A line break inside
   * such a paragraph (`<br>`, `w:br`) is a `\n` in its runs.
   */
  readonly unit: 'line' | 'paragraph';
  readonly place: Place;
  readonly runs: readonly Run[];
  readonly look: Look;
  /** The list item it opens, where the format itself says so. A bullet or number that is typed stays in the text. */
  readonly list: ListMark | null;
  /**
   * Where it stands: the text itself, or around it. Running headers and footers are `header` and `footer` only where
   * the format says so; those that are mere lines of a page are found later. A `text-box` is read where it is anchored.
   */
  readonly layer: 'body' | 'header' | 'footer' | 'footnote' | 'comment' | 'text-box';
  /** For `footnote` and `comment`: the mark of the `Run` that calls it. Null otherwise. */
  readonly note: string | null;
}

/** A stretch of text in one dress. The text of a block is that of its runs one after the other. */
export interface Run {
  readonly text: string;
  readonly bold?: true;
  readonly italic?: true;
  /** Where it links to. A typed index often links to places of the document: `#…`. */
  readonly href?: string;
  /** The footnote or comment called here; the run itself may be empty. */
  readonly note?: string;
  /** Set for a tracked change that nobody has accepted or refused. Text deleted so is given too. */
  readonly change?: { readonly kind: 'inserted' | 'deleted'; readonly author: string | null };
}

/** How a text looks: what a person sees of it before reading. Everything absent is unknown. */
export interface Look {
  /** Level of a heading, from 1, where a style, tag or outline level says so. A document's title is 0. */
  readonly heading?: number;
  /** Name of its style as the author sees it: «Título 1», «Lista con viñetas». */
  readonly style?: string;
  /** Its type size over that of most of the document's text: 1.4 is 40 % bigger. */
  readonly size?: number;
  /** Whether all of it is bold; runs say it of parts. */
  readonly bold?: boolean;
  readonly centred?: boolean;
  /** Distance from the left margin of the text to where it begins, in ems or characters. */
  readonly indent?: number;
  /** White space above it, in lines of text: 0 for the next line of the same paragraph, 1 for one blank line. */
  readonly gap?: number;
  /** How far its line reaches, as a part of the widest line around it (0 to 1): a line that ends early ends a paragraph. */
  readonly fill?: number;
}

/** What a list item carries in formats that know lists. */
export interface ListMark {
  /** How many lists hold it, from 0. */
  readonly level: number;
  /**
   * What is printed before it, computed as the format would: `•`, `1.`, `1.1.`, `a)`, `IV.`. The importer counts;
   * the runs do not repeat it.
   */
  readonly label: string;
  /** Tells lists apart: items of one list share it. */
  readonly id: string;
}

/** A table. Cells hold their own texts; a merged cell is given once, where it begins, with its spans. */
export interface SourceTable {
  readonly kind: 'table';
  readonly place: Place;
  /** How many of the first rows are headers; 0 where nothing says so. */
  readonly headerRows: number;
  readonly rows: readonly (readonly SourceCell[])[];
}

/** A cell; `blocks` is empty for an empty one. */
export interface SourceCell {
  readonly blocks: readonly SourceText[];
  readonly columns: number;
  readonly rows: number;
}

/** A picture, of which only its words can be kept. */
export interface SourceImage {
  readonly kind: 'image';
  readonly place: Place;
  /** Its alternative text; empty for none. */
  readonly alt: string;
}

/** The end of a page: what stands on both sides may be one paragraph. */
export interface SourcePageBreak {
  readonly kind: 'page-break';
  readonly place: Place;
}

/** The text of a block without its marks. */
export function textOf(block: { readonly runs: readonly Run[] }): string {
  return block.runs.map(run => run.text).join('');
}
