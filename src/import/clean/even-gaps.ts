import type { Line } from './line.ts';

/**
 * Lines of a text whose every printed line has a blank one below it, as some programs extract it, with that blank
 * taken away: a third of the lines at least go on a sentence over it, and hardly any stand together.
 */
export function evenGaps(lines: readonly Line[]): readonly Line[] {
  const inner = lines.slice(1);
  if (inner.length < 12) return lines;
  const close = inner.filter(line => gapOf(line) === 0 && !line.newPage).length;
  const goingOn = inner.filter(line => gapOf(line) === 1 && /^\p{Ll}/u.test(line.text)).length;
  if (close > inner.length * 0.05 || goingOn < inner.length * 0.3) return lines;
  return lines.map(line => ({
    ...line,
    block: { ...line.block, look: { ...line.block.look, gap: Math.max(0, gapOf(line) - 1) } },
  }));
}

function gapOf({ block }: Line): number {
  return block.look.gap ?? 0;
}
