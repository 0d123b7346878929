import type { Bilingual } from './bilingual.ts';

/** Something is wrong that is no fault of the program: said to whoever asked for it, in one line, exit 2. */
export class SaidError extends Error {
  readonly said: Bilingual;

  constructor(said: Bilingual) {
    super(said.es);
    this.name = new.target.name;
    this.said = said;
  }
}
