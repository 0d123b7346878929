import type { Bilingual } from '../text/bilingual.ts';

/** The command or the world is wrong: one line on stderr, exit 2. */
export class UsageError extends Error {
  readonly said: Bilingual;

  constructor(said: Bilingual) {
    super(said.es);
    this.name = 'UsageError';
    this.said = said;
  }
}
