/** The printed lines of each cell of a row. */
export type LayoutRow = readonly (readonly string[])[];

/**
 * Lines already parted into columns, as rows of a table: a row takes several lines where its cells are wrapped. The
 * first `header` lines are its header.
 */
export function rowsOf(grid: readonly (readonly string[])[], header: number): LayoutRow[] {
  const starts = numberedStarts(grid, header) ?? begins(grid, header);
  return starts.map((start, i) => {
    const lines = grid.slice(start, starts[i + 1] ?? grid.length);
    return (grid[0] ?? []).map((_, column) => lines.flatMap(line => line[column] || []));
  });
}

const mark = /^[xX✓✔●■•*]$/u;

/** The lines that open a row. */
function begins(grid: readonly (readonly string[])[], header: number): number[] {
  let above = '';
  return grid.flatMap((line, at) => {
    const opens = at === 0 || (at >= header && opensRow(line, above, grid[at + 1]?.[0]));
    above = line[0] || above;
    return opens ? [at] : [];
  });
}

/**
 * Whether each cell of a line begins as a text does, and not as what goes on from the first cell `above`, or stands in
 * the middle of a row whose first cell goes on `below`.
 */
function opensRow(line: readonly string[], above: string, below = ''): boolean {
  const worded = line.filter(cell => cell !== '' && !mark.test(cell));
  if (!worded.every(cell => /^[^\p{L}]*[\p{Lu}\d]/u.test(cell) || !/\p{L}/u.test(cell))) return false;
  const [first = ''] = line;
  if (first === '') return worded.length > 1 && !/^\p{Ll}/u.test(below);
  return worded.length > 1 || !leadsOn.test(above);
}

/** How a line ends that the next must go on with. */
const leadsOn = /(?:^|\s)(?:de|del|la|las|los|el|en|y|e|o|u|a|al|para|con|por|su|sus)$|[-,]$/u;

/**
 * Where rows begin that a first column of numbers counts. The number stands on the first line of its row, or, where
 * cells are centred, on the middle one.
 */
function numberedStarts(grid: readonly (readonly string[])[], header: number): number[] | null {
  const numbered = grid.flatMap(([cell = ''], at) =>
    at >= header && /^\d{1,3}\.?$/u.test(cell) ? [at] : [],
  );
  const others = grid.slice(header).filter(([cell = '']) => cell !== '').length - numbered.length;
  const [first] = numbered;
  if (first === undefined || others > 0) return null;
  const body = grid.findIndex(
    (line, at) => at >= header && (at === first || !line.some(cell => /^\p{Ll}/u.test(cell))),
  );
  if (body === first) return [0, ...numbered];
  const starts = [0];
  let start = body;
  for (const [i, at] of numbered.entries()) {
    starts.push(start);
    start = Math.min(2 * at - start + 1, numbered[i + 1] ?? grid.length);
  }
  return starts;
}
