import type { Run } from './source.ts';

/** How some words look and what stands behind them; what is null or false is left out. */
export interface Dress {
  readonly bold: boolean | null;
  readonly italic: boolean | null;
  readonly href: string | null;
  readonly change: Run['change'] | null;
}

/** Adds words to the runs of a paragraph: to the one before where that looks the same and calls no note. */
export function addRun(runs: Run[], text: string, { bold, italic, href, change }: Dress): void {
  const run: Run = {
    text,
    ...(bold && { bold }),
    ...(italic && { italic }),
    ...(href && { href }),
    ...(change && { change }),
  };
  const last = runs.at(-1);
  if (last && last.note === undefined && looksLike(last, run))
    runs[runs.length - 1] = { ...last, text: last.text + text };
  else runs.push(run);
}

function looksLike(a: Run, b: Run): boolean {
  return (
    a.bold === b.bold &&
    a.italic === b.italic &&
    a.href === b.href &&
    a.change?.kind === b.change?.kind &&
    a.change?.author === b.change?.author
  );
}
