import type { Bilingual } from '../text/bilingual.ts';

/** A publication cannot be made here or from this: said to whoever asked for it, exit 2. */
export class RenderError extends Error {
  readonly said: Bilingual;

  constructor(said: Bilingual) {
    super(said.es);
    this.name = 'RenderError';
    this.said = said;
  }
}
