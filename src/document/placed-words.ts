/** Words `[from, to)` that stand in the source one by one from `at` on, or for all of which `[at, end)` stands. */
interface Run {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
  readonly isWhole: boolean;
  /** Where the first character begins and the last ends, with the markup that opens and closes there. */
  opens: number;
  closes: number;
}

/**
 * Words gathered piece by piece with their places. They are kept as runs, because of most words nobody asks where each
 * character stands; the lists of all places are made for who does.
 */
export class PlacedWords {
  value = '';
  readonly #runs: Run[] = [];
  #starts: readonly number[] | undefined;
  #ends: readonly number[] | undefined;

  /** How many runs there are: `wrap` is told how many there were. */
  get size(): number {
    return this.#runs.length;
  }

  /** Where each character begins. */
  get starts(): readonly number[] {
    this.#starts ??= this.#runs.flatMap(({ from, to, at, isWhole, opens }) =>
      Array.from({ length: to - from }, (_, i) => (i === 0 ? opens : isWhole ? at : at + i)),
    );
    return this.#starts;
  }

  /** Where each character ends. */
  get ends(): readonly number[] {
    this.#ends ??= this.#runs.flatMap(({ from, to, at, end, isWhole, closes }) =>
      Array.from({ length: to - from }, (_, i) =>
        i === to - from - 1 ? closes : isWhole ? end : at + i + 1,
      ),
    );
    return this.#ends;
  }

  /** Where one character begins; undefined where there is none. */
  startOf(index: number): number | undefined {
    const run = this.#runAt(index);
    if (!run || index === run.from) return run?.opens;
    return run.isWhole ? run.at : run.at + index - run.from;
  }

  /** Where one character ends; undefined where there is none. */
  endOf(index: number): number | undefined {
    const run = this.#runAt(index);
    if (!run || index === run.to - 1) return run?.closes;
    return run.isWhole ? run.end : run.at + index - run.from + 1;
  }

  /** Adds words that stand in the source as they are. */
  addWritten(words: string, at: number): void {
    this.#add(words, at, at + words.length, false);
  }

  /** Adds words for all of which `[at, end)` stands. */
  addWhole(words: string, at: number, end: number): void {
    this.#add(words, at, end, true);
  }

  /** Gives the markup from `start` to `end` to the first and the last character added since there were `size` runs. */
  wrap(size: number, start: number, end: number): void {
    const [first, last] = [this.#runs[size], this.#runs.at(-1)];
    if (!first || !last) return;
    first.opens = start;
    last.closes = end;
  }

  #add(words: string, at: number, end: number, isWhole: boolean): void {
    const from = this.value.length;
    if (words === '') return;
    this.value += words;
    this.#runs.push({ from, to: this.value.length, at, end, isWhole, opens: at, closes: end });
  }

  #runAt(index: number): Run | undefined {
    let low = 0;
    let high = this.#runs.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#runs[middle]?.from ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    const run = this.#runs[low];
    return run && index >= run.from && index < run.to ? run : undefined;
  }
}
