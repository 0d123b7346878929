import { allBold } from '../all-bold.ts';
import type { SourceBlock, SourceText } from '../source.ts';
import { runsOf } from './join-text.ts';
import type { PageContent } from './page-content.ts';
import { pageLines, type Segment } from './page-lines.ts';
import { ruledTables } from './ruled-tables.ts';

/** A page that says nothing of its structure: lines with what can be measured of them, and tables that are drawn. */
export function readUntagged(page: PageContent, common: number): SourceBlock[] {
  const tables = ruledTables(page);
  const taken = new Set(tables.flatMap(({ fragments }) => [...fragments]));
  const free = page.fragments.filter(fragment => !taken.has(fragment) && !fragment.artifact);
  const around = page.fragments.filter(fragment => fragment.artifact && !taken.has(fragment));
  const lines = pageLines(free);
  const columns = columnsOf(lines);
  const leading = leadingOf(lines);
  const blocks: SourceBlock[] = [];
  const waiting = [...tables].sort((a, b) => a.top - b.top);
  for (const [i, line] of lines.entries()) {
    while (waiting[0] && waiting[0].top < line.y) {
      const next = waiting.shift();
      if (next) blocks.push(next.table);
    }
    const column = columns.get(line) ?? { x0: line.x0, x1: line.x1 };
    blocks.push(textLine(line, lines[i - 1] ?? null, column, leading, page, common));
  }
  blocks.push(...waiting.map(({ table }) => table), ...artifacts(around, page));
  return blocks;
}

/**
 * From one line to the next of a paragraph, over the type size: the closest distance that a good part of the lines
 * keep, from what is usual to double space.
 */
function leadingOf(lines: readonly Segment[]): number {
  const steps = lines
    .slice(1)
    .map((line, i) => (line.y - (lines[i]?.y ?? 0)) / line.size)
    .filter(step => step > 0.9 && step < 2.6)
    .sort((a, b) => a - b);
  const closest = steps.find(
    step => steps.filter(other => Math.abs(other - step) < 0.08).length >= steps.length * 0.25,
  );
  return steps.length < 6 ? usualLeading : Math.max(usualLeading, closest ?? 0);
}

const usualLeading = 1.25;

/** White space in lines; less than a quarter of one is none that an eye would see. */
function gapOf(steps: number): number {
  const gap = Math.round((steps - 1) * 10) / 10;
  return gap < 0.25 ? 0 : gap;
}

/** The column a line stands in: the lines around it that it overlaps. */
function columnsOf(lines: readonly Segment[]): Map<Segment, { readonly x0: number; readonly x1: number }> {
  const columns = new Map<Segment, { x0: number; x1: number }>();
  let run: Segment[] = [];
  const close = () => {
    const extent = { x0: Math.min(...run.map(({ x0 }) => x0)), x1: Math.max(...run.map(({ x1 }) => x1)) };
    for (const line of run) columns.set(line, extent);
  };
  for (const line of lines) {
    const before = run.at(-1);
    if (before && (line.y < before.y - before.size || line.x0 > before.x1 || line.x1 < before.x0)) {
      close();
      run = [];
    }
    run.push(line);
  }
  close();
  return columns;
}

function textLine(
  line: Segment,
  before: Segment | null,
  column: { readonly x0: number; readonly x1: number },
  leading: number,
  page: PageContent,
  common: number,
): SourceText {
  const runs = runsOf(line.fragments);
  const step = before ? line.y - before.y : 0;
  const width = Math.max(1, column.x1 - column.x0);
  const [left, right] = [line.x0 - column.x0, column.x1 - line.x1];
  return {
    kind: 'text',
    unit: 'line',
    place: { page: page.number },
    runs,
    look: {
      size: line.size / common,
      bold: allBold(runs),
      centred:
        left > line.size * 2 &&
        (Math.abs(left - right) < line.size * 2 || Math.abs(line.x0 + line.x1 - page.width) < line.size * 2),
      indent: Math.round((left / line.size) * 10) / 10,
      gap: step > 0 ? gapOf(step / (line.size * leading)) : 1,
      fill: Math.min(1, (line.x1 - column.x0) / width),
    },
    list: null,
    layer: 'body',
    note: null,
  };
}

/** What the file calls artifacts, as its header or foot. */
function artifacts(fragments: PageContent['fragments'], page: PageContent): SourceText[] {
  return pageLines(fragments).map(line => ({
    kind: 'text',
    unit: 'line',
    place: { page: page.number },
    runs: runsOf(line.fragments),
    look: {},
    list: null,
    layer: line.y < page.height / 2 ? 'header' : 'footer',
    note: null,
  }));
}
