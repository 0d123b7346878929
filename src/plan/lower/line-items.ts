import type { InlineText } from '../../document/inline-text.ts';
import { matchesOf } from '../../text/matches.ts';
import { follows, readNumber, type WrittenNumber } from '../number.ts';

/** One line of a paragraph that an author meant as an item: `[from, to)` in its text, and where its words begin. */
export interface LineItem {
  readonly from: number;
  readonly to: number;
  readonly wordsFrom: number;
  readonly number: { readonly value: WrittenNumber; readonly end: number } | null;
}

/** A sign that stands for a bullet and that Markdown does not know, with the space after it. */
export const foreignBullet = /^[ \t]*[•●○◦▪■□◆◇❖➢➤►▸✓✔☑·§\uE000-\uF8FF][ \t]*/u;

/**
 * The items of a paragraph whose every line opens with a bullet that Markdown does not know, or where two or more
 * lines open with numbers in series, which it joins. A line that opens with neither goes on with the one above it.
 */
export function lineItems(text: InlineText): readonly LineItem[] {
  if (!text.value.includes('\n') && !foreignBullet.test(text.value)) return [];
  const lines = matchesOf(text.value, /[^\n]+/gu).map(({ 0: line, index }) => ({ line, index }));
  const bullets = lines.filter(({ line }) => foreignBullet.test(line));
  const first = lines[0];
  if (first && bullets[0] === first) {
    return bullets.map(({ line, index }, i) => ({
      from: index,
      to: bullets[i + 1]?.index ?? text.value.length,
      wordsFrom: index + (foreignBullet.exec(line)?.[0].length ?? 0),
      number: null,
    }));
  }
  const numbered = inSeries(lines);
  return numbered[0]?.index === first?.index && numbered.length > 1
    ? numbered.map(({ index, read }, i) => ({
        from: index,
        to: numbered[i + 1]?.index ?? text.value.length,
        wordsFrom: index + read.length,
        number: { value: read.number, end: index + read.length },
      }))
    : [];
}

function inSeries(lines: readonly { readonly line: string; readonly index: number }[]) {
  const series: { index: number; read: { number: WrittenNumber; length: number } }[] = [];
  for (const { line, index } of lines) {
    const indent = line.length - line.trimStart().length;
    const previous = series.at(-1)?.read.number ?? null;
    const read = readNumber(line.slice(indent), 'item', previous);
    if (read && (previous === null || follows(read.number, previous))) {
      series.push({ index, read: { number: read.number, length: indent + read.length } });
    }
  }
  return series;
}
