import type { PdfStandard } from './pdf/request.ts';

/** What to typeset: a virtual folder, so that nothing on disk can be read. */
export interface TypstJob {
  /** Name in `files` of the Typst source to begin with. */
  readonly main: string;
  /** By name, without folder. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Whole TTF or OTF files; no font of the system is used. */
  readonly fonts: readonly Uint8Array[];
  readonly standard: PdfStandard;
}

/** A typeset document. */
export interface Typeset {
  readonly pdf: Uint8Array;
  /** Where each named place came to stand. */
  readonly places: readonly NamedPlace[];
}

/** A place of a document: pages from 1, points from the upper left corner. */
export interface NamedPlace {
  readonly name: string;
  readonly page: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The typesetter behind PDF. Synchronous; the same job gives the same bytes on any machine, in any folder, on any
 * day.
 */
export interface TypstEngine {
  /** The file in its standard. Throws `TypstRefusal` at any error or warning: half a publication is none. */
  readonly typeset: (job: TypstJob) => Typeset;
}

/** The typesetter would not take a job; every complaint in its own words, which are English. */
export class TypstRefusal extends Error {
  readonly complaints: readonly string[];

  constructor(complaints: readonly string[]) {
    super(complaints.join('\n'));
    this.name = 'TypstRefusal';
    this.complaints = complaints;
  }
}
