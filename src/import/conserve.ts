import type { Nodes } from 'mdast';
import type { Document } from '../document/document.ts';
import { foldAccents } from '../text/fold.ts';
import { isFootnote, notesOf } from './notes.ts';
import type { Residue } from './record.ts';
import { type Place, type SourceBlock, type SourceDocument, type SourceText, textOf } from './source.ts';

/** What an import lost: the first words that are neither in the plan nor in the residue, or that nobody wrote. */
export interface Loss {
  readonly place: Place;
  /** Words of the source that the plan should have here; empty where the plan has words too many. */
  readonly expected: string;
  readonly found: string;
}

/** How many words went where. */
export interface Accounts {
  readonly source: number;
  readonly body: number;
  readonly frontmatter: number;
  readonly residue: number;
}

/**
 * Holds the words of the plan as it will be written against those of the source: each word of each block is in the
 * body, in order, unless its block went to the frontmatter or to the residue. `lifted` are the blocks that went to
 * the frontmatter, whose words are held against `values`.
 */
export function checkWords(
  source: SourceDocument,
  plan: Document,
  lifted: ReadonlySet<number>,
  values: readonly string[],
  residue: readonly Residue[],
): { readonly accounts: Accounts; readonly loss: Loss | null } {
  const left = new Set(residue.flatMap(({ from }) => (from.kind === 'blocks' ? from.blocks : [])));
  const parts = new Map<number, string[]>();
  const linking: string[] = [];
  const endings = new Map<SourceText, number>();
  for (const { from, text } of residue) {
    if (from.kind === 'part') parts.set(from.block, [...(parts.get(from.block) ?? []), ...wordsIn(text)]);
    if (from.kind === 'ending') endings.set(from.of, wordsIn(text).length);
    if (from.kind === 'cover') linking.push(...wordsIn(text));
  }
  const kept: Word[] = [];
  const notes: Word[] = [];
  const sourceNotes = notesOf(source);
  const above: Word[] = [];
  let total = 0;
  for (const [index, block] of source.blocks.entries()) {
    total += wordsOfBlock(block, new Map()).length;
    const words = wordsOfBlock(block, endings);
    if (lifted.has(index)) for (const word of words) above.push(word);
    else if (!left.has(index)) {
      const isNote = block.kind === 'text' && isFootnote(block, sourceNotes);
      for (const word of without(words, parts.get(index) ?? [])) (isNote ? notes : kept).push(word);
    }
  }
  const written = wordsOfBody(plan);
  const body = kept.length + notes.length;
  return {
    loss:
      compare(kept, written.text) ??
      compare(notes, written.notes) ??
      missing(above, [...values.flatMap(wordsIn), ...linking]),
    accounts: {
      source: total,
      body,
      frontmatter: above.length - linking.length,
      residue: total - body - above.length + linking.length,
    },
  };
}

/** Words less some, each taken away where it stands first. */
function without(words: readonly Word[], gone: readonly string[]): Word[] {
  const rest = [...words];
  for (const word of gone) {
    const at = rest.findIndex(one => one.word === word);
    if (at !== -1) rest.splice(at, 1);
  }
  return rest;
}

interface Word {
  readonly word: string;
  readonly place: Place;
}

/** Words as they are compared: letters and digits without case, accents and ligatures. */
function wordsIn(text: string): string[] {
  return (
    foldAccents(text.normalize('NFKC').replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/gu, '')).match(
      /[\p{L}\p{N}]+/gu,
    ) ?? []
  );
}

/** The words of a block, less those at the ends of its texts that are residue. */
function wordsOfBlock(block: SourceBlock, endings: ReadonlyMap<SourceText, number>): Word[] {
  const words = (text: string, place: Place) => wordsIn(text).map(word => ({ word, place }));
  const wordsOf = (text: SourceText) => {
    const all = words(`${text.list?.label ?? ''} ${keptText(text)}`, text.place);
    return all.slice(0, all.length - (endings.get(text) ?? 0));
  };
  if (block.kind === 'text') return wordsOf(block);
  if (block.kind === 'image') return words(block.alt, block.place);
  if (block.kind === 'page-break') return [];
  return block.rows.flat().flatMap(cell => cell.blocks.flatMap(wordsOf));
}

function keptText(block: SourceText): string {
  return textOf({ runs: block.runs.filter(run => run.change?.kind !== 'deleted') });
}

/** The words of a body as it is written, with the numbers of its lists, and those of its footnotes; comments have none. */
function wordsOfBody({ body, file }: Document): { readonly text: string[]; readonly notes: string[] } {
  const said = { text: [] as string[], notes: [] as string[] };
  const visit = (node: Nodes, words: string[]) => {
    if (node.type === 'listItem') {
      const start = node.position?.start.offset ?? 0;
      words.push(...wordsIn(/^\d{1,9}[.)]/u.exec(file.text.slice(start, start + 11))?.[0] ?? ''), ' ');
    }
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') words.push(node.value);
    else if (node.type === 'image') words.push(node.alt ?? '');
    else if (node.type === 'footnoteDefinition') for (const child of node.children) visit(child, said.notes);
    else if ('children' in node) {
      for (const child of node.children) visit(child, words);
      if (blocks.has(node.type)) words.push(' ');
    } else if (node.type === 'break') words.push(' ');
  };
  visit(body, said.text);
  return { text: wordsIn(said.text.join('')), notes: wordsIn(said.notes.join('')) };
}

/** Nodes after which a word cannot go on. */
const blocks: ReadonlySet<string> = new Set([
  'paragraph',
  'heading',
  'tableCell',
  'listItem',
  'footnoteDefinition',
]);

/** Walks both lists of words; a word that the plan writes whole may be in parts in the source, and the other way round. */
function compare(kept: readonly Word[], written: readonly string[]): Loss | null {
  let [at, to] = [0, 0];
  while (at < kept.length || to < written.length) {
    const start = { at, to };
    let source = kept[at++]?.word ?? '';
    let plan = written[to++] ?? '';
    while (source !== plan && (at < kept.length || to < written.length)) {
      if (source.length <= plan.length && plan.startsWith(source) && at < kept.length)
        source += kept[at++]?.word ?? '';
      else if (source.startsWith(plan) && to < written.length) plan += written[to++] ?? '';
      else break;
      if (at - start.at > longestJoin || to - start.to > longestJoin) break;
    }
    if (source !== plan) {
      return {
        place: kept[start.at]?.place ?? {},
        expected: kept
          .slice(start.at, start.at + 8)
          .map(({ word }) => word)
          .join(' '),
        found: written.slice(start.to, start.to + 8).join(' '),
      };
    }
  }
  return null;
}

/** Letters of a spaced title are the most parts that one word can have. */
const longestJoin = 60;

/** Each word of the cover is in the values, as often as the cover says it. */
function missing(words: readonly Word[], values: readonly string[]): Loss | null {
  const counts = new Map<string, number>();
  for (const word of values) counts.set(word, (counts.get(word) ?? 0) + 1);
  for (const { word, place } of words) {
    const count = counts.get(word) ?? 0;
    if (count === 0) return { place, expected: word, found: '' };
    counts.set(word, count - 1);
  }
  return null;
}

/** The words of some phrases that the values do not keep: what linked their parts. */
export function droppedWords(
  phrases: readonly { readonly text: string; readonly place: Place }[],
  values: readonly string[],
): Word[] {
  const counts = new Map<string, number>();
  for (const word of values.flatMap(wordsIn)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return phrases
    .flatMap(({ text, place }) => wordsIn(text).map(word => ({ word, place })))
    .filter(({ word }) => {
      const count = counts.get(word) ?? 0;
      counts.set(word, count - 1);
      return count <= 0;
    });
}
