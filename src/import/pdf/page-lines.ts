import type { Fragment } from './page-content.ts';

/** Text of one line in one column of a page. */
export interface Segment {
  readonly fragments: readonly Fragment[];
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/**
 * The lines of a page in the order in which they are read: column by column where it has columns, what runs over them
 * between the parts it separates. Text that is turned comes last.
 */
export function pageLines(fragments: readonly Fragment[]): Segment[] {
  const upright = fragments.filter(fragment => !fragment.turned && fragment.text.trim() !== '');
  const turned = fragments.filter(fragment => fragment.turned && fragment.text.trim() !== '');
  const segments = baselines(upright).flatMap(segmentsOf);
  return [...inOrder(segments), ...turned.map(fragment => segmentOf([fragment]))];
}

/** Fragments that stand on one line, raised and lowered signs with the words they belong to. */
function baselines(fragments: readonly Fragment[]): Fragment[][] {
  const groups: { y: number; size: number; members: Fragment[] }[] = [];
  const bySize = [...fragments].sort((a, b) => a.y - b.y || a.x - b.x);
  for (const fragment of bySize) {
    const group = groups
      .slice(-4)
      .reverse()
      .find(({ y, size }) => Math.abs(y - fragment.y) <= Math.max(1, Math.min(size, fragment.size) * 0.45));
    if (!group) groups.push({ y: fragment.y, size: fragment.size, members: [fragment] });
    else {
      group.members.push(fragment);
      if (fragment.size > group.size) [group.y, group.size] = [fragment.y, fragment.size];
    }
  }
  return groups.sort((a, b) => a.y - b.y).map(({ members }) => members.sort((a, b) => a.x - b.x));
}

/** A bullet or a number stands far from the words it opens. */
const mark =
  /^\s*(?:[^\p{L}\p{N}\s]{1,2}|\(?(?:\p{L}|\d{1,3}|[IVXLC]{1,6}|[ivxlc]{1,6})[.)°º-]{1,2}|\d{1,2}(?:\.\d{1,2})+\.?-?)\s*$/u;

/** A line parted where columns or cells leave room. */
function segmentsOf(line: readonly Fragment[]): Segment[] {
  const segments: Fragment[][] = [];
  for (const fragment of line) {
    const current = segments.at(-1);
    const before = current?.at(-1);
    const gap = before ? fragment.x - (before.x + before.width) : Number.POSITIVE_INFINITY;
    const opened = current?.map(({ text }) => text).join('') ?? '';
    const room = mark.test(opened) ? 6 : 1.9;
    if (current && gap < Math.min(before?.size ?? fragment.size, fragment.size) * room)
      current.push(fragment);
    else segments.push([fragment]);
  }
  return segments.map(segmentOf);
}

function segmentOf(fragments: readonly Fragment[]): Segment {
  const sizes = fragments.map(({ size, text }) => ({ size, length: text.trim().length }));
  const biggest = sizes.sort((a, b) => b.length - a.length)[0]?.size ?? 10;
  return {
    fragments,
    x0: Math.min(...fragments.map(({ x }) => x)),
    x1: Math.max(...fragments.map(({ x, width }) => x + width)),
    y: fragments.find(({ size }) => size === biggest)?.y ?? fragments[0]?.y ?? 0,
    size: biggest,
  };
}

/** Two columns are told by a gutter that few lines cross and that has text on both sides of it, line after line. */
function inOrder(segments: readonly Segment[]): Segment[] {
  const gutter = gutterOf(segments);
  const sorted = [...segments].sort((a, b) => a.y - b.y || a.x0 - b.x0);
  if (gutter === null) return sorted;
  const crossing = sorted.filter(segment => segment.x0 < gutter && segment.x1 > gutter);
  const ordered: Segment[] = [];
  let from = Number.NEGATIVE_INFINITY;
  for (const bar of [...crossing, null]) {
    const to = bar?.y ?? Number.POSITIVE_INFINITY;
    const between = sorted.filter(
      segment => segment.y >= from && segment.y < to && !crossing.includes(segment),
    );
    ordered.push(
      ...inOrder(between.filter(segment => segment.x1 <= gutter)),
      ...inOrder(between.filter(segment => segment.x0 >= gutter)),
    );
    if (bar) ordered.push(bar);
    from = to;
  }
  return ordered;
}

const fewestLines = 5;

function gutterOf(segments: readonly Segment[]): number | null {
  if (segments.length < fewestLines * 2) return null;
  const left = Math.min(...segments.map(({ x0 }) => x0));
  const right = Math.max(...segments.map(({ x1 }) => x1));
  const width = right - left;
  const candidates = [...new Set(segments.map(({ x0 }) => Math.round(x0) - 3))].filter(
    x => x > left + width * 0.25 && x < left + width * 0.75,
  );
  const scored = candidates.map(x => {
    const crossing = segments.filter(segment => segment.x0 < x && segment.x1 > x).length;
    const before = segments.filter(segment => segment.x1 <= x);
    const after = segments.filter(segment => segment.x0 >= x);
    return { x, crossing, before, after };
  });
  const columns = scored.filter(
    ({ crossing, before, after }) =>
      before.length >= fewestLines &&
      after.length >= fewestLines &&
      crossing <= (before.length + after.length) * 0.25 &&
      isProse(before) &&
      isProse(after),
  );
  return columns.sort((a, b) => a.crossing - b.crossing || b.after.length - a.after.length)[0]?.x ?? null;
}

/** Lines that follow each other closely and mostly fill their column: cells of a table and lists of words do not. */
function isProse(segments: readonly Segment[]): boolean {
  const width = Math.max(...segments.map(({ x1 }) => x1)) - Math.min(...segments.map(({ x0 }) => x0));
  const full = segments.filter(({ x0, x1 }) => x1 - x0 > width * 0.6).length;
  return full >= segments.length * 0.5;
}
