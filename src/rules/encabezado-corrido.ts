import { quote, quotedSpan } from '../check/quote.ts';
import type { Rule } from '../check/rule.ts';
import { allTokens, type TokenizedBlock } from '../check/views/tokens.ts';
import { inlineText } from '../document/inline-text.ts';
import { spanOf } from '../document/span-of.ts';
import type { Plan } from '../plan/model.ts';
import { isFilled } from '../plan/placeholder.ts';
import { elements } from '../plan/query.ts';
import { vocabularyOf } from '../plan/vocabulary.ts';
import { fold } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

/** The running header of a page, left in the text wherever a page began. */
export const rule: Rule = {
  id: 'encabezado-corrido',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Unos mismos renglones cortos se repiten en el texto, como el encabezado o el pie de las páginas.',
    en: 'The same few short lines come again in the text, like the header or the footer of the pages.',
  },
  *check(plan, { views }) {
    if (!mayRepeat(views(allTokens))) return;
    const source = plan.document.file.text;
    for (const [first, ...again] of repeatedRuns(plan)) {
      const [second] = again;
      if (!first || !second) continue;
      const words = quote(first.map(({ text }) => text).join(' / '));
      const n = again.length;
      yield {
        span: quotedSpan(source, second[0]?.span ?? { start: 0, end: 0 }),
        message: {
          es: `Los renglones ${words} ya estaban en el texto${n > 1 ? ` y vuelven ${n} veces` : ''}: parecen el encabezado de una página.`,
          en: `The lines ${words} stand in the text already${n > 1 ? ` and come again ${n} times` : ''}: they look like the header of a page.`,
        },
        label: { es: 'se repite', en: 'comes again' },
        help: {
          es: 'Quítelos: lo que va en cada página lo pone el programa al publicar.',
          en: 'Remove them: what goes on each page is put there on publishing.',
        },
        related: [first, ...again.slice(1)].map(([line], i) => ({
          span: quotedSpan(source, line?.span ?? { start: 0, end: 0 }),
          message: i === 0 ? { es: 'la primera vez', en: 'the first time' } : { es: 'otra vez', en: 'again' },
        })),
        fix: {
          title: { es: 'Quitar las repeticiones', en: 'Remove the repetitions' },
          safe: false,
          edits: again.map(run => ({ span: withBlanks(source, run), newText: '' })),
        },
      };
    }
  },
};

/** A short line of prose between blank lines, or one of a paragraph. */
interface Line {
  readonly text: string;
  readonly key: string;
  readonly span: Span;
  /** Lines that stand together have the same. */
  readonly run: number;
}

/** Longer ones are paragraphs, and a rule of their own says which stand twice. */
const longest = 8;

/** Whether the same two lines follow each other twice, wherever they stand: in most plans none do. */
function mayRepeat(blocks: readonly TokenizedBlock[]): boolean {
  const pairs = new Set<string>();
  let above = '';
  for (const { block, tokens } of blocks) {
    const isShort = tokens.length <= longest * 2;
    if (block.type !== 'paragraph' || block.listed || block.quoted || !isShort) {
      above = '';
      continue;
    }
    for (const line of block.text.value.split('\n')) {
      if (line === '') continue;
      const key = fold(line);
      const pair = `${above}\n${key}`;
      if (above !== '' && key !== '' && above !== key && pairs.has(pair)) return true;
      pairs.add(pair);
      above = key;
    }
  }
  return false;
}

/** Runs of two to four lines that come again, each with all its places in order. */
function repeatedRuns(plan: Plan): Line[][][] {
  const lines = shortLines(plan);
  const seen = new Map<string, number>();
  const groups = new Map<number, Line[][]>();
  for (let i = 0; i + 1 < lines.length; i++) {
    const key = pairKey(lines, i);
    if (key === null) continue;
    const from = seen.get(key);
    if (from === undefined || from + 1 >= i) {
      if (from === undefined) seen.set(key, i);
      continue;
    }
    let size = 2;
    while (size < 4 && from + size < i && sameLine(lines, from + size - 1, i + size - 1)) size++;
    const group = groups.get(from) ?? [lines.slice(from, from + size)];
    group.push(lines.slice(i, i + size));
    groups.set(from, group);
    i += size - 1;
  }
  return [...groups.values()].filter(group => !isSignature(plan, group));
}

function pairKey(lines: readonly Line[], at: number): string | null {
  const [a, b] = [lines[at], lines[at + 1]];
  return a && b && a.run === b.run && a.key !== b.key ? `${a.key}\n${b.key}` : null;
}

/** Whether the line after `a` goes on in its run as the one after `b` does. */
function sameLine(lines: readonly Line[], a: number, b: number): boolean {
  const [one, other] = [lines[a + 1], lines[b + 1]];
  return (
    one !== undefined &&
    other !== undefined &&
    one.key === other.key &&
    one.run === lines[a]?.run &&
    other.run === lines[b]?.run
  );
}

/** Who signs on the cover signs at the end too. */
function isSignature({ document }: Plan, [, second, ...more]: readonly Line[][]): boolean {
  const end = second?.at(-1)?.span.end ?? 0;
  return (
    more.length === 0 &&
    document.file.text
      .slice(end)
      .replace(/<!--[\s\S]*?-->/gu, '')
      .trim().length < 120
  );
}

/** The short lines of the prose outside lists, quotations and tables: no label, no heading, no «Clave: valor». */
function shortLines(plan: Plan): Line[] {
  const { body, file } = plan.document;
  const { bareLabel, ownLabel, section } = vocabularyOf(plan.profile);
  const known = new Set([
    ...[...elements(plan)].map(({ text }) => text.span.start),
    ...plan.announcements.map(({ label }) => label.span.start),
  ]);
  const lines: Line[] = [];
  let run = 0;
  for (const node of body.children) {
    if (node.type === 'html') continue;
    if (node.type !== 'paragraph' || known.has(spanOf(node).start)) {
      run++;
      continue;
    }
    const { value, starts, ends } = inlineText(node.children, file.text);
    if (fold(value).split(' ').length > longest * 2) {
      run++;
      continue;
    }
    for (const { 0: text, index } of matchesOf(value, /[^\n]+/gu)) {
      const key = fold(text);
      const words = key.split(' ').length;
      const plain = !text.includes(':') && !bareLabel(text) && !ownLabel(text) && !section(text);
      if (key === '' || words > longest || !plain || !isFilled(text)) run++;
      else {
        const span = { start: starts[index] ?? 0, end: ends[index + text.length - 1] ?? 0 };
        lines.push({ text: text.trim(), key, span, run });
      }
    }
  }
  return lines;
}

/** The whole lines of a run with the blank ones after them. */
function withBlanks(source: string, run: readonly Line[]): Span {
  const start = source.lastIndexOf('\n', run[0]?.span.start ?? 0) + 1;
  const end = run.at(-1)?.span.end ?? start;
  return { start, end: end + (/^[^\n]*\n?(?:[^\S\n]*\n)*/u.exec(source.slice(end))?.[0].length ?? 0) };
}
