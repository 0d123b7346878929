import type { ListMark, Look, Place, Run } from './source.ts';

/** A whole paragraph, title or item, made of one or more source blocks. */
export interface Passage {
  readonly kind: 'text';
  readonly runs: readonly Run[];
  /** The text of the runs: one line, single spaces, no marks. */
  readonly text: string;
  readonly place: Place;
  readonly look: Look;
  readonly list: ListMark | null;
  /** The source blocks it is made of, by their place in the list. */
  readonly blocks: readonly number[];
  /** For a footnote, the mark that calls it; null for the text itself. */
  readonly note: string | null;
  /** What the people who write should know and the public never sees: comments and pending changes of the original. */
  readonly remarks: readonly string[];
}

/** A table of the source. */
export interface TablePassage {
  readonly kind: 'table';
  /** Its cells, row by row, all rows of one width. */
  readonly rows: readonly (readonly (readonly Run[])[])[];
  readonly hasHeader: boolean;
  readonly place: Place;
  /** The page it ends on; 0 where the format has none. */
  readonly lastPage: number;
  readonly blocks: readonly number[];
  readonly remarks: readonly string[];
}

/** What cleaning leaves: the text in reading order without what belongs to the page. */
export type Flow = readonly (Passage | TablePassage)[];

/** Runs as one line: white space of any sort is one space, and none stands at the ends. */
export function tidyRuns(runs: readonly Run[]): Run[] {
  const tidy: Run[] = [];
  let spaced = true;
  for (const run of runs) {
    const text: string = run.text.replace(/\s+/gu, ' ').replace(spaced ? /^ /u : /$^/u, '');
    if (text === '' && run.note === undefined) continue;
    if (text !== '') spaced = text.endsWith(' ');
    tidy.push({ ...run, text });
  }
  for (let last: Run | undefined = tidy.at(-1); last?.text.endsWith(' '); last = tidy.at(-1)) {
    const text: string = last.text.trimEnd();
    tidy.splice(-1, 1, ...(text === '' && last.note === undefined ? [] : [{ ...last, text }]));
  }
  return tidy;
}

/** The runs from a character of their common text on. */
export function sliceRuns(runs: readonly Run[], from: number, to = Number.POSITIVE_INFINITY): Run[] {
  const part: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text !== '' || (run.note !== undefined && at >= from && at < to)) part.push({ ...run, text });
    at += run.text.length;
  }
  return part;
}

/** Whether a text is written in capitals: at least four letters, and nearly none small. */
export function isCapitals(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return letters >= 4 && small <= letters * 0.1;
}
