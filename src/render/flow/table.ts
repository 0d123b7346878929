import { type Block, type Cell, type Inline, type Table, wordsOf } from './blocks.ts';

/** A table as written. */
export interface Grid {
  readonly caption: readonly Inline[];
  readonly head: readonly Row[];
  readonly rows: readonly Row[];
  /** Whether it may take pages of its own, turned on their side: not inside a list, a quote or a cell. */
  readonly mayTurn: boolean;
}

type Row = readonly Cell[];

/** What a column asks for, in ems of its text: its longest word and its longest line. */
interface Column {
  readonly word: number;
  readonly line: number;
}

/** A way to set a table; lengths in points. */
interface Fit {
  readonly size: number;
  readonly width: number;
  readonly landscape: boolean;
}

/** From the one a reader likes best to the last that can be read. */
const fits: readonly Fit[] = [
  { size: 9, width: 396, landscape: false },
  { size: 8, width: 396, landscape: false },
  { size: 9, width: 640, landscape: true },
  { size: 8, width: 640, landscape: true },
  { size: 7, width: 640, landscape: true },
];

/** Points of air at both sides of a cell, together. */
const air = 10;
/** Lines of a cell beyond which a turned page serves better: in any column, and in one of so many ems or less. */
const tall = 14;
const strip = { lines: 5, ems: 10 };
/** Lines up to which a row is moved to the next page rather than cut. */
const short = 24;
/** Columns beyond which there is no room for words on any paper. */
const most = 20;

/** Gives a table the paper, the size and the widths its text asks for; one too wide for paper becomes several. */
export function layTable(grid: Grid): Table[] {
  const all = [...grid.head, ...grid.rows];
  const spans = all.flat().some(cell => cell.colspan > 1 || cell.rowspan > 1);
  const count = Math.max(1, ...all.map(row => row.reduce((sum, cell) => sum + cell.colspan, 0)));
  if (count > most && !spans) return split(grid, count).flatMap(layTable);
  const columns = Array.from({ length: count }, (_, i) => columnOf(all.map(row => row[i])));
  const allowed = fits.filter(fit => grid.mayTurn || !fit.landscape);
  const able = allowed.filter(fit => room(columns, fit) >= 0);
  const fit =
    able.find(each => grid.rows.every(row => isEasy(row, widthsFor(columns, each), each))) ??
    able.at(-1) ??
    allowed.at(-1);
  if (!fit) throw new Error('a table fits somewhere');
  const widths = widthsFor(columns, fit);
  const pad = (row: Row): Row =>
    spans ? row : [...row, ...Array.from({ length: count - row.length }, () => empty)];
  return [
    {
      kind: 'table',
      widths: widths.map(width => Math.round(width)),
      size: fit.size,
      landscape: fit.landscape,
      lead: [],
      divide: able.length === 0,
      caption: grid.caption,
      head: grid.head.map(pad),
      repeat: !unique.test(JSON.stringify(grid.head)),
      rows: grid.rows.map(row => ({ cells: pad(row), whole: linesOf(row, widths, fit) <= short })),
    },
  ];
}

/** What may not stand in the copies of a head on further pages: names and links. As it reads in JSON. */
const unique = /"kind":"(?:anchor|note|again|url|ref)"/u;

const empty: Cell = { c: [], align: 'start', header: false, colspan: 1, rowspan: 1 };

/** Groups of columns, each led by the first column, which says what the row is; after the first group, in plain words. */
function split(grid: Grid, count: number): Grid[] {
  const step = most / 2;
  return Array.from({ length: Math.ceil((count - 1) / step) }, (_, i) => {
    const lead = (row: Row): Row => row.slice(0, 1).map(cell => (i === 0 ? cell : inPlainWords(cell)));
    const part = (row: Row): Row => [...lead(row), ...row.slice(1 + i * step, 1 + (i + 1) * step)];
    return {
      ...grid,
      caption: i === 0 ? grid.caption : [],
      head: grid.head.map(part),
      rows: grid.rows.map(part),
    };
  });
}

function inPlainWords(cell: Cell): Cell {
  return { ...cell, c: [{ kind: 'par', c: [textOf(cell.c)], cite: null, number: null, sticky: false }] };
}

function columnOf(cells: readonly (Cell | undefined)[]): Column {
  const single = cells.flatMap(cell => (cell?.colspan === 1 ? [cell] : []));
  const texts = single.map(cell => textOf(cell.c));
  const words = single.flatMap(cell => {
    const hang = Math.max(0, ...cell.c.map(hangOf));
    return textOf(cell.c)
      .split(breaks)
      .map(word => ems(word) + hang);
  });
  return { word: Math.max(1, ...words), line: Math.max(1, ...texts.map(ems)) };
}

/** Where a line may end: at spaces, and in addresses of the web behind the marks that part them. */
const breaks = /[\s\u200b]+|(?<=\S{12}[/?&=-])(?=[^\s/])/u;

/** The ems that a number takes from all lines of the paragraph that it hangs from. */
function hangOf(block: Block): number {
  return block.kind === 'par' && block.number !== null ? ems(block.number) + 1.8 : 0;
}

/** What is left of the width once every column has room for its longest word. */
function room(columns: readonly Column[], { size, width }: Fit): number {
  return width - columns.reduce((sum, column) => sum + column.word * size + air, 0);
}

/** Every column has its longest word; what is left goes to those with long lines. Where there is not even that, all shrink alike. */
function widthsFor(columns: readonly Column[], fit: Fit): number[] {
  const left = room(columns, fit);
  const wishes = columns.map(({ word, line }) => Math.min(line, 90) - Math.min(word, line) + 0.1);
  const wished = wishes.reduce((sum, wish) => sum + wish, 0);
  return columns.map(({ word }, i) => {
    const least = word * fit.size + air;
    return left < 0 ? (least * fit.width) / (fit.width - left) : least + (left * (wishes[i] ?? 0)) / wished;
  });
}

/** Whether no cell of a row is tall, nor a strip of a word or two to the line. */
function isEasy(row: Row, widths: readonly number[], fit: Fit): boolean {
  return row.every((cell, i) => {
    const width = widths[i] ?? 0;
    const lines = linesOfCell(cell, width, fit);
    return lines <= tall && (lines <= strip.lines || width - air > strip.ems * fit.size);
  });
}

/** The lines of the tallest cell of a row, give or take one. */
function linesOf(row: Row, widths: readonly number[], fit: Fit): number {
  return Math.max(1, ...row.map((cell, i) => linesOfCell(cell, widths[i] ?? 0, fit)));
}

function linesOfCell(cell: Cell, width: number, { size }: Fit): number {
  return Math.ceil((ems(textOf(cell.c)) * size * 1.08) / Math.max(width - air, size));
}

/** The width of a text in a sans serif, in ems. */
export function ems(text: string): number {
  let sum = 0;
  for (const character of text) {
    sum += narrow.test(character) ? 0.28 : wide.test(character) ? 0.88 : upper.test(character) ? 0.62 : 0.53;
  }
  return sum;
}

const narrow = /[ iíjltfrI.,;:!¡|'’()[\]\u00a0-]/u;
const wide = /[mwMW@%—…]/u;
const upper = /\p{Lu}/u;

function textOf(blocks: readonly Block[]): string {
  return blocks
    .map(block => {
      if (block.kind === 'par') return `${block.number ?? ''} ${wordsOf(block.c)}`.trim();
      if (block.kind === 'list') return block.items.map(textOf).join(' ');
      return 'c' in block && block.kind === 'quote' ? textOf(block.c) : 'v' in block ? block.v : '';
    })
    .join(' ');
}
