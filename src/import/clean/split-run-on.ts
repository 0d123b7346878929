import type { Vocabulary } from '../../plan/vocabulary.ts';
import { sliceRuns } from '../passage.ts';
import type { ImportRecord } from '../record.ts';
import { type SourceBlock, type SourceDocument, type SourceText, textOf } from '../source.ts';

/** A paragraph of this length may be a whole document whose lines were lost. */
const suspicious = 500;

/** Parts the text of documents that came in one line, where labels, numbers in series and titles in capitals begin. */
export function splitRunOn(
  source: SourceDocument,
  vocabulary: Vocabulary,
  record: ImportRecord,
): SourceDocument {
  const blocks = source.blocks.flatMap((block): readonly SourceBlock[] =>
    block.kind === 'text' && !block.list ? partsOf(block, vocabulary, record) : [block],
  );
  return { ...source, blocks };
}

function partsOf(block: SourceText, vocabulary: Vocabulary, record: ImportRecord): SourceText[] {
  const text = textOf(block);
  if (text.length < suspicious) return [block];
  const cuts = cutsOf(text, vocabulary);
  if (cuts.strong < 4) return [block];
  record.decide(
    'texto-corrido',
    block.place,
    text,
    {
      es: `un solo renglón de ${text.length} caracteres con ${cuts.strong} rótulos o números de serie`,
      en: `a single line of ${text.length} characters with ${cuts.strong} labels or numbers in series`,
    },
    0.65,
  );
  const starts = [0, ...cuts.at, text.length];
  return starts.slice(0, -1).map((from, i) => ({
    ...block,
    unit: 'line' as const,
    runs: sliceRuns(block.runs, from, starts[i + 1]),
    look: { ...block.look, ...(i > 0 && { gap: 1 }) },
  }));
}

/** Where parts begin; `strong` are the labels and numbers, which speak for a lost line end by themselves. */
function cutsOf(text: string, vocabulary: Vocabulary): { at: number[]; strong: number } {
  const found = new Map<number, boolean>();
  const opens =
    /(?<=^|\s)(?:(?=\p{Lu})|(?=\(?\d{1,2}(?:\.\d{1,2}){0,3}[.)-]{1,2}\s+\p{Lu})|(?=[a-z]\)\s)|(?=[•❖▪➢✓●○■\uE000-\uF8FF]))/gu;
  for (const { index } of text.matchAll(opens)) {
    const rest = text.slice(index, index + 160);
    const ended = index === 0 || /[.:;]\s*$/u.test(text.slice(Math.max(0, index - 3), index));
    if (/^[\d(a-z]/u.test(rest)) {
      if (ended) found.set(index, true);
      continue;
    }
    if (!/^\p{L}/u.test(rest)) {
      found.set(index, true);
      continue;
    }
    const own = vocabulary.ownLabel(rest);
    const label = /^[\p{L} ]{4,60}:(?=\s)/u.exec(rest)?.[0];
    const isOwn = own?.number && /^[.:)–—-]|^\s*[.:]/u.test(rest.slice(own.number.end - 1));
    if (isOwn || (label && vocabulary.bareLabel(label.slice(0, -1)))) found.set(index, true);
    if (label && vocabulary.bareLabel(label.slice(0, -1))) found.set(index + label.length, false);
  }
  for (const { 0: capitals, index } of text.matchAll(titleInCapitals)) {
    if (inLabel(text, index, found)) continue;
    found.set(index, false);
    found.set(index + capitals.length, false);
  }
  for (const at of [...found.keys()]) if (found.get(at)) endOfTitle(text, at, found);
  const at = [...found.keys()].filter(one => one > 0 && one < text.length).sort((a, b) => a - b);
  return { at, strong: [...found.values()].filter(Boolean).length };
}

/** Two words in capitals at least, before one that begins a sentence. */
const titleInCapitals =
  /(?<=^|\s)(?:\p{Lu}{2}[\p{Lu}\d,]*\s+){1,12}(?:[\p{Lu}\d]{2,}\.?\s+){1,12}(?=\p{Lu}\p{Ll})/gu;

/** Whether a stretch in capitals goes on a label before it: «EJE 1. COORDINACIÓN INTERNA». */
function inLabel(text: string, index: number, found: ReadonlyMap<number, boolean>): boolean {
  for (let at = index; at > index - 40 && at >= 0; at--) {
    if (found.get(at)) return !/\p{Ll}{3}/u.test(text.slice(at, index));
  }
  return false;
}

/** A label whose title is in capitals ends where the capitals do. */
function endOfTitle(text: string, at: number, found: Map<number, boolean>): void {
  const title = /^(?:[\p{Lu}\d][\p{Lu}\d.,:]*\s+)+(?=\p{Lu}\p{Ll})/u.exec(text.slice(at, at + 240));
  if (title && /\p{Lu}{3}/u.test(title[0])) found.set(at + title[0].length, false);
}
