import { ImportError } from '../import/import-error.ts';
import type { Importer } from '../import/importer.ts';
import type { Place, Run, SourceBlock, SourceDocument, SourceTable, SourceText } from '../import/source.ts';
import { type PrintedLine as Line, layoutTable } from '../import/txt/layout-table.ts';
import { decode } from '../text/decode.ts';

/**
 * Plain text, as copied from Word or taken out of a PDF: printed lines, form feeds between pages, and often a few
 * marks of Markdown left by the tool that extracted it.
 */
export const importer: Importer = {
  format: 'txt',
  read: async (bytes, { name }) => {
    const decoded = await decode(bytes);
    if (decoded.kind === 'text') return readText(decoded.text, name);
    throw new ImportError({
      es: `«${name}» no es un archivo de texto. Si es de Word o PDF, dígalo con --desde.`,
      en: `«${name}» is not a text file. If it is Word or PDF, say so with --desde.`,
    });
  },
};

/** Ten times the longest plan we know; the Markdown it becomes must stay within what can be read back. */
const longest = 1_800_000;

/** The lines of a text as blocks. */
export function readText(text: string, name: string): SourceDocument {
  if (text.length > longest) {
    throw new ImportError({
      es: `«${name}» es demasiado largo para ser un plan: ${text.length} caracteres; se leen hasta ${longest}.`,
      en: `«${name}» is too long for a plan: ${text.length} characters; up to ${longest} are read.`,
    });
  }
  const { lines, pages } = linesOf(text.replace(/^\uFEFF/u, ''));
  const widest = Math.max(1, ...lines.slice(0, 5000).map(line => line.text.length));
  const blocks: SourceBlock[] = [];
  let page = 1;
  for (let at = 0; at < lines.length; ) {
    const line = lines[at];
    if (!line) break;
    for (; page < line.page; page++) {
      blocks.push({ kind: 'page-break', place: { page, line: line.number } });
    }
    const drawn = layoutTable(lines, at, pages > 1);
    if (drawn) {
      blocks.push(drawn.table);
      at += drawn.lines;
      continue;
    }
    const paragraph = lines.slice(at, at + extentOf(lines, at, pages > 1));
    const table = readTable(paragraph);
    if (table) {
      blocks.push(table);
      at += table.rows.length + 1;
      continue;
    }
    const picture = /^!\[([^\]]*)\]\([^)]*\)$/u.exec(line.text);
    if (picture) {
      blocks.push({ kind: 'image', place: placeOf(line, pages > 1), alt: picture[1] ?? '' });
      at++;
      continue;
    }
    for (const block of readLines(paragraph, widest, pages > 1)) blocks.push(block);
    at += paragraph.length;
  }
  return { format: 'txt', blocks, pages: pages > 1 ? pages : null, properties: {}, notices: [] };
}

function placeOf({ page, number }: Line, paged: boolean): Place {
  return { ...(paged && { page }), line: number };
}

function linesOf(text: string): { lines: Line[]; pages: number } {
  const lines: Line[] = [];
  let gap = 0;
  let page = 1;
  for (const [i, whole] of text.split(/\r\n|[\n\r\u2028\u2029\u0085]/u).entries()) {
    for (const [part, written] of whole.split(/[\f\v]/u).entries()) {
      if (part > 0) page++;
      const content = written.trim();
      if (content === '') {
        if (part === 0) gap++;
        continue;
      }
      const indent = indentOf(written);
      lines.push({ number: i + 1, text: content, indent, gap: lines.length === 0 ? 0 : gap, page });
      gap = 0;
    }
  }
  return { lines, pages: page };
}

function indentOf(line: string): number {
  let column = 0;
  for (const sign of line) {
    if (sign === '\t') column += 4 - (column % 4);
    else if (/\s/u.test(sign)) column++;
    else break;
  }
  return column;
}

/** How many lines stand together without a blank line, a table between them excepted. */
function extentOf(lines: readonly Line[], at: number, paged: boolean): number {
  let to = at + 1;
  const startsTable = isRow(lines[at]);
  for (; to < lines.length; to++) {
    const line = lines[to];
    if (!line || line.gap > 0 || line.page !== lines[at]?.page || isRow(line) !== startsTable) break;
    if (layoutTable(lines, to, paged)) break;
  }
  return to - at;
}

function isRow(line: Line | undefined): boolean {
  return line !== undefined && /^\|.*\|$/u.test(line.text);
}

/** Marks of Markdown and HTML that tools leave in a text: they are looks, not words. */
const marks = /\*\*|<\/?(?:b|strong|i|em|u|sup|sub)>|<br ?\/?>/giu;

/** Lines with the marks that may run from one into the next. */
function readLines(lines: readonly Line[], widest: number, paged: boolean): SourceText[] {
  const isPaired =
    (lines
      .map(line => line.text)
      .join(' ')
      .match(/\*\*/gu)?.length ?? 0) %
      2 ===
    0;
  let bold = false;
  let italic = false;
  return lines.map(line => {
    const heading = /^(#{1,6})\s+(?=\S)/u.exec(line.text);
    const content = line.text.slice(heading?.[0].length ?? 0).replace(heading ? /\s+#+$/u : /$^/u, '');
    const runs: Run[] = [];
    let at = 0;
    const push = (to: number) => {
      const text = content.slice(at, to);
      if (text !== '') runs.push({ text, ...(bold && { bold: true }), ...(italic && { italic: true }) });
    };
    for (const { 0: mark, index } of content.matchAll(marks)) {
      if (mark === '**' && !isPaired) continue;
      push(index);
      at = index + mark.length;
      const opens = !mark.startsWith('</');
      if (mark === '**') bold = !bold;
      else if (/^<\/?(?:b|strong)>$/iu.test(mark)) bold = opens;
      else if (/^<\/?(?:i|em)>$/iu.test(mark)) italic = opens;
      else if (/^<br/iu.test(mark)) runs.push({ text: ' ' });
    }
    push(content.length);
    const worded = runs.filter(run => run.text.trim() !== '');
    return {
      kind: 'text',
      unit: 'line',
      place: placeOf(line, paged),
      runs,
      look: {
        ...(heading?.[1] && { heading: heading[1].length }),
        bold: worded.length > 0 && worded.every(run => run.bold),
        indent: line.indent,
        gap: line.gap,
        fill: Math.min(1, line.text.length / widest),
      },
      list: null,
      layer: 'body',
      note: null,
    } satisfies SourceText;
  });
}

/** A table drawn with pipes, where its second line is the rule under the header. */
function readTable(lines: readonly Line[]): SourceTable | null {
  const [header, rule] = lines;
  if (!header || !rule || !isRow(header) || !/^\|(?:\s*:?-+:?\s*\|)+$/u.test(rule.text)) return null;
  const rows = [header, ...lines.slice(2)];
  return {
    kind: 'table',
    place: { line: header.number },
    headerRows: 1,
    rows: rows.map(row =>
      cellsOf(row.text).map(text => ({
        columns: 1,
        rows: 1,
        blocks: text === '' ? [] : readLines([{ ...row, text, indent: 0, gap: 0 }], text.length, false),
      })),
    ),
  };
}

function cellsOf(row: string): string[] {
  return row
    .slice(1, -1)
    .split(/(?<!\\)\|/u)
    .map(cell => cell.replaceAll('\\|', '|').trim());
}
