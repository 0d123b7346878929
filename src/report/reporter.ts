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

/** Where a report goes. */
export interface ReportContext {
  readonly language: Language;
  readonly paint: Paint;
  /** Columns to fill. */
  readonly columns: number;
  /** Whether characters outside ASCII may be used for drawing. */
  readonly unicode: boolean;
}

/** One report format. Pure: the same report gives the same text. */
export interface Reporter {
  /** As in `--format`. */
  readonly format: string;
  /** The whole document, with its final line ending; empty for nothing. */
  readonly render: (report: Report, context: ReportContext) => string;
}
