import type { Plan } from '../plan/model.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';
import type { Template } from './docx/template/template.ts';
import type { PdfRequest } from './pdf/request.ts';
import type { Publication } from './publication.ts';
import type { Theme } from './theme.ts';
import type { TypstEngine } from './typst-engine.ts';

/** What a renderer may fetch from outside, and how it speaks of what it could not do. */
export interface RenderContext {
  readonly theme: Theme;
  /** What the publication was made from, for formats that give its structure or its own text. */
  readonly plan: Plan;
  /** The institution's Word document, whose look a Word document takes; null for that of the theme. */
  readonly template: Template | null;
  /** What is asked of a PDF. */
  readonly pdf: PdfRequest;
  /** Whether the address of the plan stands as a QR code too. */
  readonly qr: boolean;
  /** The bytes of the plan's file as it stands. */
  readonly source: () => Promise<Uint8Array>;
  /** A file of the package by its path from the root: `templates/html/plan.css`. */
  readonly readAsset: (path: string) => Promise<Uint8Array>;
  /** An image of the plan by its `src`; null where it is remote, outside the plan's folder, or not there. */
  readonly readImage: (src: string) => Promise<Uint8Array | null>;
  /** The typesetter, loaded when first asked for; rejects with `RenderError` where the platform has none. */
  readonly typst: () => Promise<TypstEngine>;
  /**
   * A drawing in SVG as PNG, so many times the size it says to have, its words set in the given fonts; null where it
   * cannot be drawn.
   */
  readonly rasterize: (
    svg: Uint8Array,
    how: { readonly zoom: number; readonly fonts: readonly Uint8Array[] },
  ) => Promise<Uint8Array | null>;
  /** Told of what this format shows otherwise than written, and where that stands in the plan's file. */
  readonly notice: (said: Bilingual, at?: Span | null) => void;
}

/** One output format. Pure but for its context; the same publication gives the same bytes. */
export interface Renderer {
  /** As in `--to`. */
  readonly format: string;
  /** File extension without point. */
  readonly extension: string;
  /** Throws `RenderError` where no file can be had. */
  readonly render: (publication: Publication, context: RenderContext) => Promise<Uint8Array>;
}
