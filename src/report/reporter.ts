import type { Language } from '../text/bilingual.ts';
import type { Report } from './report.ts';

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
}

/** One report format. Pure but for its context: the same report gives the same text. */
export interface Reporter {
  /** As in `--format`. */
  readonly format: string;
  /** The whole document, with its final line ending; empty for nothing. */
  readonly render: (report: Report, context: ReportContext) => string | Promise<string>;
}
