import type { Bilingual } from '../text/bilingual.ts';

/** A file cannot be imported: it is damaged, too big or not what it says. Said to whoever asked for it, exit 2. */
export class ImportError extends Error {
  readonly said: Bilingual;

  constructor(said: Bilingual) {
    super(said.es);
    this.name = 'ImportError';
    this.said = said;
  }
}
