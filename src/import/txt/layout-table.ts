import type { SourceCell, SourceTable } from '../source.ts';
import { cellText } from './cell-text.ts';
import { rowsOf } from './layout-rows.ts';

/** A printed line: its words without the space around them, and where they begin. */
export interface PrintedLine {
  readonly number: number;
  readonly text: string;
  readonly indent: number;
  /** Blank lines above it. */
  readonly gap: number;
  readonly page: number;
}

/** A stretch of a line between wide spaces, from one column of signs to before another. */
interface Segment {
  readonly start: number;
  readonly end: number;
}

/**
 * The table drawn with nothing but spaces that begins at a line, as PDF tools and typewriters leave it, and how many
 * lines it takes; null where none does. Its header names three columns at least; every line below leaves a gutter free
 * between each two of them.
 */
export function layoutTable(
  lines: readonly PrintedLine[],
  at: number,
  paged: boolean,
): { readonly table: SourceTable; readonly lines: number } | null {
  const header = lines[at];
  const head = headerOf(lines.slice(at, at + tallestHeader));
  if (!header || !head) return null;
  const { titles } = head;
  let gutters = titles.slice(1).map((title, i) => positions(titles[i]?.end ?? 0, title.start));
  let end = at + 1;
  for (; end < lines.length; end++) {
    const line = lines[end];
    if (!line || endsTable(lines, end)) break;
    const free = gutters.map(gutter => gutter.filter(position => isBlank(line, position)));
    if (free.some(gutter => gutter.length === 0)) break;
    gutters = free;
  }
  const printed = lines.slice(at, end);
  const edges = [...gutters.map(gutter => gutter.at(-1) ?? 0), ...closeColumns(printed, head)];
  const ordered = edges.sort((a, b) => a - b);
  const grid = printed.map(line => cellsOf(line, ordered));
  const rows = rowsOf(grid, head.lines);
  if (!rows.slice(1).some(row => row.filter(cell => cell.length > 0).length > 1)) return null;
  const place = { ...(paged && { page: header.page }), line: header.number };
  const cells = rows.map(row => row.map((parts): SourceCell => cellText(parts, place)));
  return { table: { kind: 'table', place, headerRows: 1, rows: cells }, lines: end - at };
}

/** Titles of columns take no more lines than these before each column has begun. */
const tallestHeader = 3;

/**
 * The header that begins here: the fewest lines in which every column has begun. A line above the others must begin a
 * column of its own, or it is no part of them.
 */
function headerOf(
  lines: readonly PrintedLine[],
): { readonly titles: readonly Segment[]; readonly lines: number } | null {
  const [first, ...others] = lines;
  const own = first && titlesOf(first);
  if (!own) return null;
  const [next] = others;
  const under = next?.gap === 0 && next.page === first.page ? headerOf(others) : null;
  const together = under && merged(own, under.titles);
  if (under && together && together.length > Math.max(own.length, under.titles.length))
    return { titles: together, lines: 1 + under.lines };
  return own.length > 2 ? { titles: own, lines: 1 } : null;
}

/** Titles of two lines, those that stand over each other as one. */
function merged(above: readonly Segment[], below: readonly Segment[]): Segment[] {
  const all: Segment[] = [];
  for (const one of [...above, ...below].sort((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && one.start < last.end) all[all.length - 1] = { ...last, end: Math.max(last.end, one.end) };
    else all.push(one);
  }
  return all;
}

/** Where the titles of columns stand in a line that is nothing else: short, each with a capital. */
function titlesOf({ text, indent }: PrintedLine): Segment[] | null {
  if (text.length > longestHeader) return null;
  const titles: Segment[] = [];
  for (const { 0: title, index } of text.matchAll(/\S+(?: \S+)*/gu)) {
    const isMonths = title.split(' ').every(word => months.test(word));
    const parts = isMonths ? title.matchAll(/\S+/gu) : [{ 0: title, index: 0 }];
    for (const part of parts) {
      if (!isMonths && !columnTitle.test(part[0])) return null;
      const start = indent + index + part.index;
      titles.push({ start, end: start + part[0].length });
    }
  }
  return titles;
}

/** Longer lines are no print; what looks for gutters in them takes too long. */
const longestHeader = 400;

const months = /^(?:ene|feb|mar|abr|may|jun|jul|ago|sept?|oct|nov|dic)\.?$|^[EFMAJSOND]$/iu;

const columnTitle = /^(?:#|(?![^.]*\.{2})[\p{Lu}«(“"](?=[\p{L}.°º])(?:[^.:;]{0,45}|[^.:;]{0,12}\.))$/u;

/** Where two titles are parted by a single space, «Meta Responsable», and every line below by a space there too. */
function closeColumns(printed: readonly PrintedLine[], head: { readonly lines: number }): number[] {
  const body = printed.slice(head.lines);
  return printed.slice(0, head.lines).flatMap(({ text, indent }) =>
    [...text.matchAll(/(?<=\S) (?=\p{Lu})/gu)]
      .map(({ index }) => indent + index)
      .filter(position => {
        const sides = [-6, 1].map(from => body.filter(line => hasWords(line, position + from)).length);
        return sides.every(count => count > 1) && printed.every(line => isBlank(line, position));
      }),
  );
}

/** Whether anything stands in the six signs from a position on. */
function hasWords({ text, indent }: PrintedLine, from: number): boolean {
  return text.slice(Math.max(0, from - indent), Math.max(0, from + 6 - indent)).trim() !== '';
}

function positions(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, i) => from + i);
}

function isBlank({ text, indent }: PrintedLine, position: number): boolean {
  return !/\S/u.test(text[position - indent] ?? '');
}

/** Two blank lines, or one above a line of a single stretch that begins no row. */
function endsTable(lines: readonly PrintedLine[], at: number): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  const turns = line?.page !== lines[at - 1]?.page;
  if (!line || (line.gap > 1 && !turns)) return true;
  if ((line.gap === 0 && !turns) || isParted(line)) return false;
  return (
    next === undefined || next.gap > 0 || !isParted(next) || headerOf(lines.slice(at + 1, at + 4)) !== null
  );
}

function isParted({ text }: PrintedLine): boolean {
  return /\S\s{2,}\S/u.test(text);
}

function cellsOf({ text, indent }: PrintedLine, edges: readonly number[]): string[] {
  return [...edges, Number.POSITIVE_INFINITY].map((edge, i) =>
    text.slice(Math.max(0, (edges[i - 1] ?? indent) - indent), Math.max(0, edge - indent)).trim(),
  );
}
