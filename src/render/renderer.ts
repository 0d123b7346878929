import type { Publication } from './publication.ts';
import type { Theme } from './theme.ts';

/** What a renderer may fetch from outside: files that ship with the program. */
export interface RenderContext {
  readonly theme: Theme;
  /** A file of the package by its path from the root: `templates/html/plan.css`. */
  readonly readAsset: (path: string) => Promise<Uint8Array>;
}

/** One output format. Pure but for `context.readAsset`; the same publication gives the same bytes. */
export interface Renderer {
  /** As in `--to`. */
  readonly format: string;
  /** File extension without point. */
  readonly extension: string;
  readonly render: (publication: Publication, context: RenderContext) => Promise<Uint8Array>;
}
