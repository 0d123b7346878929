import type { Run, SourceDocument, SourceText } from './source.ts';

/** The notes of a source: what its marks call. */
export interface Notes {
  /** Marks of the footnotes that the text calls and the file has. */
  readonly footnotes: ReadonlySet<string>;
  /** Comments in the margin, by the mark that calls them. */
  readonly comments: ReadonlyMap<string, string>;
}

/** Gathers the notes of a source. A footnote that nothing calls is a paragraph, and a call to nothing is none. */
export function notesOf({ blocks }: SourceDocument): Notes {
  const texts = blocks.flatMap(block => {
    if (block.kind === 'table') return block.rows.flat().flatMap(cell => cell.blocks);
    return block.kind === 'text' ? [block] : [];
  });
  const called = new Set(texts.flatMap(({ runs }) => runs.flatMap(({ note }) => note ?? [])));
  const defined = blocks.flatMap(block =>
    block.kind === 'text' && block.layer === 'footnote' ? [block.note] : [],
  );
  const comments = new Map<string, string>();
  for (const { layer, note, runs } of texts) {
    if (layer !== 'comment' || note === null) continue;
    const text = runs.map(run => run.text).join('');
    const before = comments.get(note);
    comments.set(note, before === undefined ? text : `${before} ${text}`);
  }
  const footnotes = defined.filter(note => note !== null && called.has(note) && !comments.has(note));
  return { footnotes: new Set(footnotes.flatMap(note => note ?? [])), comments };
}

/** Whether a block is the text of a footnote that will be written as one. */
export function isFootnote(block: SourceText, notes: Notes): boolean {
  return block.layer === 'footnote' && block.note !== null && notes.footnotes.has(block.note);
}

/** The runs of a block as they will be written: without pending deletions, and with no mark but those of footnotes. */
export function writtenRuns(runs: readonly Run[], { footnotes }: Notes): Run[] {
  return runs.flatMap(run => {
    if (run.change?.kind === 'deleted') return [];
    if (run.note === undefined || footnotes.has(run.note)) return [run];
    const { note, ...unmarked } = run;
    return [unmarked];
  });
}
