import type { Block, Flow } from '../flow/blocks.ts';
import type { Words } from '../flow/words.ts';
import type { Contrast, CoverLayout, Paper } from '../theme.ts';

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
  /** The language of those words, as `lang`. */
  readonly spoken: string;
  readonly look: Look;
  readonly cover: Cover;
  /** Ids of the headings that a running head names besides those of the first level: the ejes. */
  readonly running: readonly string[];
  /** Whether it is for review. */
  readonly draft: boolean;
  /** Whether there is a page for signatures. */
  readonly signatures: boolean;
  /** Year, month and day for the metadata of the file; null for none. */
  readonly dated: readonly [number, number, number] | null;
  readonly attachments: readonly AttachedFile[];
  /** Names for the metadata of the file. */
  readonly authors: readonly string[];
  /** Whether there is a table of contents. */
  readonly contents: boolean;
  readonly body: readonly Block[];
  /** Footnotes by id. */
  readonly notes: Readonly<Record<string, Flow>>;
}

/** A file that travels inside the PDF. */
export interface AttachedFile {
  /** As readers see it. */
  readonly name: string;
  /** Its name in the job. */
  readonly file: string;
  readonly mime: string;
  /** What it is to the document: what it was made from, or its data. */
  readonly relationship: 'source' | 'data';
  readonly description: string;
}

/** The theme of the institution, as the template takes it. */
export interface Look {
  readonly primary: string;
  readonly accent: string;
  readonly contrast: Contrast;
  readonly cover: CoverLayout;
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
  /** Where it stands on the web; null where nobody says. */
  readonly address: {
    readonly to: string;
    readonly shown: string;
    readonly qr: { readonly file: string; readonly alt: string } | null;
  } | null;
}
