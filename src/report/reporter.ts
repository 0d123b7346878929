import type { Language } from '../text/bilingual.ts';
import type { FileReport } from './report.ts';
import type { Run } from './totals.ts';

/** How text may look where it is going: identity functions where there is no colour. */
export interface Paint {
  readonly error: (text: string) => string;
  readonly warning: (text: string) => string;
  readonly suggestion: (text: string) => string;
  readonly good: (text: string) => string;
  readonly strong: (text: string) => string;
  readonly quiet: (text: string) => string;
}

/** No colour at all. */
export const plainPaint: Paint = {
  error: text => text,
  warning: text => text,
  suggestion: text => text,
  good: text => text,
  strong: text => text,
  quiet: text => text,
};

/** How words are laid out where they go. */
export interface TextContext {
  readonly language: Language;
  readonly paint: Paint;
  /** Columns to fill. */
  readonly columns: number;
  /** Whether characters outside ASCII may be used for drawing. */
  readonly unicode: boolean;
}

/** Where a report goes, and what it may ask for. */
export interface ReportContext extends TextContext {
  /** A file of the package by its path from the root: `src/rules/eje-sin-acciones.md`. */
  readonly readAsset: (path: string) => Promise<Uint8Array>;
  /** A path as the repository knows it, where a forge names the folder of its copy; otherwise as the user typed it. */
  readonly inRepository: (path: string) => string;
  /** Somewhere to put text until what stands before it is known. */
  readonly hold: () => HeldText;
}

/** Texts put aside, however many; gone through in their order. */
export interface HeldText extends Iterable<string> {
  readonly add: (text: string) => void;
}

/** One report format. Pure but for its context: the same files give the same text. */
export interface Reporter {
  /** As in `--format`. */
  readonly format: string;
  readonly begin: (context: ReportContext) => ReportDraft | Promise<ReportDraft>;
}

/**
 * A report in the making. It is given each file once and keeps none: what it cannot say before all are known it puts
 * aside as text. All that it gives, in order, is the document, with its final line ending.
 */
export interface ReportDraft {
  /** What stands before the first file. */
  readonly head?: string;
  /** What can be written already, now that this file is known too; empty for nothing. */
  readonly file: (report: FileReport) => string;
  /** The rest, once there is no other file. */
  readonly end: (run: Run) => Generator<string> | AsyncGenerator<string>;
}
