import { placeIn } from '../document/inline-text.ts';
import type { TextBlock } from '../document/text-blocks.ts';
import type { WordEntry } from '../lexicon/word-list.ts';
import { matchesOf } from '../text/matches.ts';
import type { Place } from './habit.ts';
import { like } from './like.ts';
import { type PhraseUse, phraseUses } from './phrases.ts';
import { continuesName, inOfficialName, isQuoted } from './proper-name.ts';
import { verbFormsAmong } from './verb-forms.ts';
import type { TokenizedBlock } from './views/tokens.ts';
import { blocksSaying, wordPlaces } from './word-places.ts';
import { blocksSayingBehind } from './words-said.ts';

/** A place where a plan uses a word of a list, in its own words: no quotation and no name of a norm or a body. */
export interface WordUse {
  readonly entry: WordEntry;
  readonly block: TextBlock;
  readonly from: number;
  readonly to: number;
  /** What to write instead; null where only the author can tell. */
  readonly newText: string | null;
}

/** The uses of the entries of a list, verbs in all their forms. Phrases and infinitives are mended with the first choice. */
export function listedUses(blocks: readonly TokenizedBlock[], entries: readonly WordEntry[]): WordUse[] {
  const uses = phraseUses(blocks, entries).flatMap(use => ownUse(use, use.entry, choiceOf(use.entry)));
  const forms = verbFormsAmong(wordPlaces(blocks).tokens.keys(), entries);
  if (forms.length === 0) return uses;
  for (const use of phraseUses(blocks, forms)) uses.push(...ownUse(use, use.entry.of, null));
  return uses.sort((a, b) => a.block.span.start - b.block.span.start || a.from - b.from);
}

function choiceOf({ word, instead: [first] }: WordEntry): string | null {
  return first !== undefined && (word.includes(' ') || /[aei]r$/u.test(word)) ? first : null;
}

function ownUse(
  { in: { block, tokens }, first, last }: PhraseUse,
  entry: WordEntry,
  choice: string | null,
): WordUse[] {
  const [from, to] = [tokens[first]?.from ?? 0, tokens[last]?.to ?? 0];
  if (!isOwn(block.prose, from, to)) return [];
  return [{ entry, block, from, to, newText: choice && like(block.prose.slice(from, to), choice) }];
}

/** What no list of phrases can say. */
export interface WordPattern {
  readonly entry: WordEntry;
  /** Words in lower case of which one stands in every block in which the pattern is. */
  readonly words: readonly string[];
  /** Where the pattern has one before them, which: only white space or a sign may part the two. */
  readonly behind?: readonly string[];
  readonly pattern: RegExp;
  /** What to write for the words found; null where only the author can tell. */
  readonly mend: ((found: string) => string) | null;
}

/** The uses that some patterns find. */
export function patternUses(blocks: readonly TokenizedBlock[], patterns: readonly WordPattern[]): WordUse[] {
  const uses: WordUse[] = [];
  for (const { entry, words, behind, pattern, mend } of patterns) {
    const saying = behind
      ? blocksSayingBehind(blocks, words, word => behind.includes(word))
      : blocksSaying(blocks, words);
    for (const { block } of saying) {
      for (const { 0: found, index } of matchesOf(block.prose, pattern)) {
        const to = index + found.length;
        if (isOwn(block.prose, index, to))
          uses.push({ entry, block, from: index, to, newText: mend ? mend(found) : null });
      }
    }
  }
  return uses;
}

/** Uses by entry, each as places with what mends them, in the order of the first of each. */
export function placesByEntry(
  uses: readonly WordUse[],
  source: string,
): Map<WordEntry, (Place & { readonly written: string })[]> {
  const places = new Map<WordEntry, (Place & { readonly written: string })[]>();
  for (const { entry, block, from, to, newText } of uses) {
    const span = placeIn(block.text, source, from, to);
    const written = block.prose.slice(from, to);
    const isPlain = newText !== null && source.slice(span.start, span.end) === written;
    const known = places.get(entry) ?? [];
    known.push({ span, written, edits: isPlain ? [{ span, newText }] : [] });
    places.set(entry, known);
  }
  return places;
}

function isOwn(prose: string, from: number, to: number): boolean {
  return !continuesName(prose, from, to) && !inOfficialName(prose, from) && !isQuoted(prose, from);
}
