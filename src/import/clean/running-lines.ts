import type { Vocabulary } from '../../plan/vocabulary.ts';
import { fold } from '../../text/fold.ts';
import { largest } from '../largest.ts';
import type { ImportRecord } from '../record.ts';
import { type Line, structured } from './line.ts';

/** Takes out what belongs to the page and not to the text: running headers and footers, and page numbers. */
export function leaveOutRunningLines(
  lines: readonly Line[],
  vocabulary: Vocabulary,
  record: ImportRecord,
): Line[] {
  const breaks = edgeLines(lines);
  const numbers = pageNumbers(lines, breaks);
  const edges = breaks.size > 0 ? breaks : around(numbers);
  const pages = breaks.size > 0 ? lines.filter(line => line.newPage).length : numbers.size;
  const running = repeatedEdges(lines, edges, pages + 1, vocabulary);
  return lines.filter((line, at) => {
    const why = numbers.has(at) ? pageNumber : running.has(at) ? runningLine : null;
    if (why) record.leaveOutBlock(line.index, line.block.place, line.text, why);
    return why === null;
  });
}

const pageNumber = { es: 'número de página', en: 'page number' };
const runningLine = {
  es: 'encabezado o pie que se repite en cada página',
  en: 'header or footer repeated on each page',
};

/** The first three and the last three lines of every page, where the file says where pages end. */
function edgeLines(lines: readonly Line[]): ReadonlySet<number> {
  const starts = lines.flatMap((line, at) => (line.newPage ? [at] : []));
  if (starts.length === 0) return new Set();
  const edges = new Set<number>();
  for (const start of [0, ...starts]) for (const at of [0, 1, 2]) edges.add(start + at);
  for (const end of [...starts, lines.length]) for (const at of [1, 2, 3]) edges.add(end - at);
  return edges;
}

/** The lines right before and after page numbers, where nothing else says where pages end. */
function around(numbers: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...numbers].flatMap(at => [at - 1, at + 1]));
}

/** Lines at the edges that stand, with other figures at most, on a third of the pages and on three at least. */
function repeatedEdges(
  lines: readonly Line[],
  edges: ReadonlySet<number>,
  pages: number,
  vocabulary: Vocabulary,
): ReadonlySet<number> {
  const places = new Map<string, number[]>();
  for (const at of edges) {
    const text = lines[at]?.text ?? '';
    const key = fold(text).replace(/\d+/gu, '#');
    if (key === '' || key === '#' || text.length > 160) continue;
    for (const one of [key, ...numbered(text, key)]) places.set(one, [...(places.get(one) ?? []), at]);
  }
  const least = Math.max(pages < 4 ? 2 : 3, pages / 3);
  const found = [...places.values()].filter(
    group => group.length >= least && !structured(lines[group[0] ?? 0]?.text ?? '', vocabulary),
  );
  return new Set(found.flat());
}

/** With a page number at its end or beginning, the first words are enough: the rest may name the chapter. */
function numbered(text: string, key: string): string[] {
  return /\s{2}\d{1,3}$|\|\s*\d{1,3}$|^\d{1,3}\s{2}|^\d{1,3}\s*\|/u.test(text)
    ? [`${key.slice(0, 24)}…`]
    : [];
}

const pageNumberForms = [
  /^[-–—|[(~•\s]*(\d{1,3})[-–—|\])~•\s]*$/u,
  /^(?:p[aá]g(?:ina|\.)?|hoja)\s*:?\s*(\d{1,3})(?:\s*(?:de|\/)\s*\d{1,3})?$/iu,
  /^(\d{1,3})\s*(?:de|\/)\s*\d{1,3}$/iu,
  /^(\d{1,3})\s*\|\s*(?:p[aá]g(?:ina|e|\.)?)$/iu,
];

/** Numbers that stand alone and rise through the text, at the edges of pages where these are known. */
function pageNumbers(lines: readonly Line[], edges: ReadonlySet<number>): ReadonlySet<number> {
  const alone = lines.flatMap((line, at) => {
    if (edges.size > 0 && !edges.has(at)) return [];
    const form = pageNumberForms.findIndex(one => one.test(line.text));
    const value = Number(pageNumberForms[form]?.exec(line.text)?.[1]);
    return form === -1 ? [] : [{ at, value, form }];
  });
  const rising = longestRise(alone.map(({ value }) => value)).flatMap(i => alone[i] ?? []);
  const wordless = rising.filter(({ form }) => form === 0);
  const paged = edges.size > 0;
  const isFar = wordless.every(({ at }) => (lines[at]?.block.look.indent ?? 0) > 30);
  const enough =
    wordless.length >= (paged || isFar ? 2 : 3) && (paged || isFar || !namesTitles(lines, wordless));
  return new Set([
    ...alone
      .filter(({ at, form }) => form > 0 && (rising.length > 1 || isOnly(lines[at])))
      .map(({ at }) => at),
    ...(enough ? wordless.map(({ at }) => at) : []),
  ]);
}

/** «Página 1 de 1» needs no other to be told. */
function isOnly(line: Line | undefined): boolean {
  return /\b1\s*(?:de|\/)\s*1$/u.test(line?.text ?? '');
}

/** A number each time right above a short line may be that of a title: «1», «Promoción». */
function namesTitles(
  lines: readonly Line[],
  numbers: readonly { readonly at: number; readonly value: number }[],
): boolean {
  const first = numbers[0]?.value === 1;
  const above = numbers.filter(({ at }) => {
    const next = lines[at + 1];
    return (
      next !== undefined &&
      (next.block.look.gap ?? 0) === 0 &&
      next.text.length < 120 &&
      !/[.;,]$/u.test(next.text)
    );
  });
  return first && above.length === numbers.length;
}

/** The places of a longest strictly rising part of some numbers. */
function longestRise(values: readonly number[]): number[] {
  const best = values.map(() => 1);
  const before = values.map(() => -1);
  const window = 400;
  for (const [i, value] of values.entries()) {
    for (let j = Math.max(0, i - window); j < i; j++) {
      if ((values[j] ?? 0) < value && (best[j] ?? 0) + 1 > (best[i] ?? 0)) {
        best[i] = (best[j] ?? 0) + 1;
        before[i] = j;
      }
    }
  }
  let at = best.indexOf(largest(best));
  const places: number[] = [];
  for (; at >= 0; at = before[at] ?? -1) places.unshift(at);
  return places;
}
