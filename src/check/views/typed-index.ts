import { spanOf } from '../../document/span-of.ts';
import type { Plan } from '../../plan/model.ts';
import { readNumber } from '../../plan/number.ts';
import { fold } from '../../text/fold.ts';
import { kept } from '../../text/kept.ts';
import { contains, type Span, trimSpan } from '../../text/span.ts';

/** An index that somebody typed: «Presentación ..... 3». */
export interface TypedIndex {
  /** The line that says «Índice» or «Contenido»; null where none does. */
  readonly title: Span | null;
  readonly entries: readonly IndexEntry[];
}

/** One line of an index. */
export interface IndexEntry {
  /** What stands before the dots or the page, without markup. */
  readonly name: string;
  readonly page: number | null;
  /** Whether dots, dashes or a tabulator lead to the page; «Presentación 3» alone could be anything. */
  readonly led: boolean;
  readonly span: Span;
}

/**
 * The typed indexes of a plan: under such a title, two lines that lead to a page; elsewhere three, and half of them
 * have to name headings of the plan. It works on lines, since Markdown takes an index for paragraphs, lists or code
 * as it comes.
 */
export const typedIndexes: (plan: Plan) => readonly TypedIndex[] = kept(plan => {
  if (!mayHaveEntries(plan)) return [];
  const blocks = blocksOf(plan).filter(({ entries }) => entries.length >= 2);
  if (blocks.length === 0) return [];
  const headings = new Set(plan.document.sections.map(({ title }) => bareName(title)));
  return blocks.filter(({ title, entries }) => {
    if (title && entries.filter(({ led }) => led).length * 2 >= entries.length) return true;
    const named = entries.filter(({ name }) => headings.has(bareName(name)));
    return entries.length >= 3 && named.length * 2 >= entries.length;
  });
});

/** Whether two lines end as entries do, in a page or in dots, with or without markup behind: in most plans none does. */
function mayHaveEntries({ document: { file, bodySpan } }: Plan): boolean {
  let found = 0;
  for (let line = file.positionAt(bodySpan.start).line; line < file.lineCount && found < 2; line++) {
    const { start, end } = file.lineSpan(line);
    let to = end;
    while (to > start && ' \t|*_`'.includes(file.text[to - 1] ?? '')) to--;
    if (to > start && entryEnd.test(file.text.slice(Math.max(start, to - 8), to))) found++;
  }
  return found === 2;
}

const entryEnd = /(?<!\d)\d{1,3}$|[.…]\s*[.…]$|[…)>\s]$/u;

/**
 * Runs of lines that might be entries, their pages never going back, each with the title above it. One line between
 * two entries is the beginning of the second.
 */
function blocksOf(plan: Plan): TypedIndex[] {
  const blocks: { title: Span | null; entries: IndexEntry[] }[] = [];
  let block: (typeof blocks)[number] | null = null;
  let others = 0;
  for (const span of linesOf(plan)) {
    const line = plain(plan.document.file.slice(span));
    if (line !== null && /^(?:p[áa]g(?:ina)?s?\.?|[-:\s]*)$/iu.test(line)) continue;
    const isTitle = line !== null && line.length < 40 && titles.test(fold(line));
    const entry = line === null || isTitle ? null : readEntry(line, span);
    others = entry || isTitle ? 0 : others + 1;
    if (others > 1 || line === null) block = null;
    const goesOn = block !== null && (entry?.page ?? Infinity) >= (block.entries.at(-1)?.page ?? 0);
    if (isTitle || (entry && !goesOn)) {
      block = { title: isTitle ? span : null, entries: [] };
      blocks.push(block);
    }
    if (entry) block?.entries.push(entry);
  }
  return blocks;
}

const titles =
  /^(?:indice|contenidos?|sumario|(?:tabla|indice) de contenidos?|indice general)(?: pag(?:ina)?s?)?$/u;

/** The lines of the body outside fenced code and comments; the longest are no entries. */
function* linesOf(plan: Plan): Generator<Span> {
  const { file, body, bodySpan } = plan.document;
  const hidden = body.children
    .filter(node => node.type === 'html' || (node.type === 'code' && /^[`~]/u.test(file.slice(spanOf(node)))))
    .map(spanOf);
  let next = 0;
  for (let line = file.positionAt(bodySpan.start).line; line < file.lineCount; line++) {
    const span = trimSpan(file.text, file.lineSpan(line));
    while ((hidden[next]?.end ?? Infinity) <= span.start) next++;
    const outer = hidden[next];
    if (!outer || !contains(outer, span)) yield span;
  }
}

/** A line without list marks, tags and emphasis, the borders of a table as tabulators; null for a line of prose. */
function plain(line: string): string | null {
  if (line.length > 400 || (line.length > 100 && !/(?:[\d…·_–—|*>-]|\.{3})$/u.test(line.slice(-3))))
    return null;
  return line
    .replace(/<\/?\w[^<>]*>/gu, '')
    .replace(/^(?:>\s*)*(?:[-*+]\s+|#{1,6}\s+|\|\s*)?/u, '')
    .replace(/\|$/u, '')
    .replaceAll('|', '\t')
    .replace(/\[([^[\]]*)\]\([^()]*\)/gu, '$1')
    .replace(/\*+|(?<!_)_{1,2}(?!_)|`/gu, '')
    .trim();
}

/** «Presentación ..... 3»: the page at the end, what leads to it, and the name before. */
function readEntry(line: string, span: Span): IndexEntry | null {
  const page = /(?<!\d)\d{1,3}$/u.exec(line.slice(-4))?.[0] ?? '';
  const before = line.slice(0, line.length - page.length);
  let end = before.length;
  while (end > 0 && /[\s.…·_–—-]/u.test(before[end - 1] ?? '')) end--;
  const [name, between] = [before.slice(0, end), before.slice(end)];
  const marks = between.replace(/\s/gu, '');
  const led = /^.{4,}$|^[-–—]{3}$|^…{2,}$/u.test(marks) || (page !== '' && /\t|\s{2}/u.test(between));
  const isEntry = page === '' ? /^[.…]{5,}$/u.test(marks) : led || /^\.? $/u.test(between);
  if (!isEntry || !/\p{L}{3}/u.test(name)) return null;
  return { name, page: page === '' ? null : Number(page), led, span };
}

function bareName(text: string): string {
  return fold(text.slice(readNumber(text, 'heading')?.length ?? 0));
}
