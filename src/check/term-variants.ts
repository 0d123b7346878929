import type { WordEntry } from '../lexicon/word-list.ts';
import { isNext, phraseUses } from './phrases.ts';
import { continuesName, inOfficialName, isQuoted } from './proper-name.ts';
import type { Token, TokenizedBlock } from './views/tokens.ts';
import { wordPlaces } from './word-places.ts';
import { eachSaid } from './words-said.ts';

/** One use of a term and the way it is written: its form is the same for singular and plural. */
export interface TermUse {
  readonly form: string;
  readonly in: TokenizedBlock;
  readonly from: number;
  readonly to: number;
}

/** The uses of one term that a plan writes in more than one way. */
export interface VariedTerm {
  readonly forms: readonly string[];
  readonly uses: readonly TermUse[];
  /** Whether one form may take the place of another letter by letter: they differ in a hyphen or a space only. */
  readonly sameWords: boolean;
}

/** The terms of a list that a plan names in more than one way; names of norms and bodies and quotations apart. */
export function listedVariants(
  blocks: readonly TokenizedBlock[],
  entries: readonly WordEntry[],
): VariedTerm[] {
  const byTerm = new Map<WordEntry, TermUse[]>();
  for (const { entry, in: block, first, last } of phraseUses(blocks, formsOf(entries))) {
    const [from, to] = [block.tokens[first]?.from ?? 0, block.tokens[last]?.to ?? 0];
    const { prose } = block.block;
    if (continuesName(prose, from, to) || inOfficialName(prose, from) || isQuoted(prose, from)) continue;
    const known = byTerm.get(entry.of) ?? [];
    known.push({ form: entry.form, in: block, from, to });
    byTerm.set(entry.of, known);
  }
  return [...byTerm].flatMap(([{ word, instead }, uses]) =>
    new Set(uses.map(({ form }) => form)).size < 2
      ? []
      : [{ forms: [word, ...instead], uses, sameWords: false }],
  );
}

interface FormEntry extends WordEntry {
  readonly form: string;
  readonly of: WordEntry;
}

const expanded = new WeakMap<readonly WordEntry[], readonly FormEntry[]>();

function formsOf(entries: readonly WordEntry[]): readonly FormEntry[] {
  const kept = expanded.get(entries);
  if (kept) return kept;
  const all = entries.flatMap(of =>
    [of.word, ...of.instead].flatMap(form =>
      [...new Set([form, plural(form)])].map((word): FormEntry => ({ word, instead: [], form, of })),
    ),
  );
  expanded.set(entries, all);
  return all;
}

/** The plural of a term: its words up to the first preposition. */
function plural(term: string): string {
  const words = term.split(' ');
  const end = words.findIndex((word, at) => at > 0 && (word === 'de' || word === 'con' || word === 'en'));
  return words.map((word, at) => (end === -1 || at < end ? pluralOf(word) : word)).join(' ');
}

function pluralOf(word: string): string {
  if ('aeiou'.includes(word.charAt(word.length - 1))) return `${word}s`;
  return word.endsWith('ión') ? `${word.slice(0, -2)}ones` : word;
}

/** Words that a plan writes joined, with a hyphen and apart: «Centro-Occidente» and «Centro Occidente». */
export function joinedVariants(blocks: readonly TokenizedBlock[]): VariedTerm[] {
  const { tokens: words } = wordPlaces(blocks);
  const hyphened = usesOfPairs(blocks, '-', () => true);
  const marks = new Set<number>();
  for (const word of words.keys()) if (word.length >= 8) marks.add(markOf(word.length, word, word));
  for (const word of hyphened.keys()) marks.add(markOf(word.length, word, word));
  const apart = usesOfPairs(blocks, ' ', (a, b) => {
    if (!marks.has(markOf(a.length + b.length, a, b))) return false;
    const key = a + b;
    return words.has(key) || hyphened.has(key);
  });
  return [...new Set([...hyphened.keys(), ...apart.keys()])].flatMap(key => {
    const joined: TermUse[] = [];
    eachSaid(blocks, [key], (block, at) => {
      const token = block.tokens[at];
      if (token) joined.push(use(block, token, token, key));
    });
    const variants = [hyphened.get(key) ?? [], joined, apart.get(key) ?? []];
    const forms = variants.flatMap(([first]) => (first ? [first.form] : []));
    const uses = variants.flat().filter(({ in: { block }, from }) => !isQuoted(block.prose, from));
    return new Set(uses.map(({ form }) => form)).size < 2 ? [] : [{ forms, uses, sameWords: true }];
  });
}

/** Where two words that can be one stand with a hyphen or with white space between them, by the word they would make. */
function usesOfPairs(
  blocks: readonly TokenizedBlock[],
  between: '-' | ' ',
  isWanted: (a: string, b: string) => boolean,
): Map<string, TermUse[]> {
  const pairs = new Map<string, TermUse[]>();
  const stand = between === '-' ? isHyphened : isNext;
  for (const block of blocks) {
    const { prose } = block.block;
    if (between === '-' && !prose.includes('-')) continue;
    let token: Token | undefined;
    for (const next of block.tokens) {
      const before = token;
      token = next;
      if (!before || before.word.length < 4 || next.word.length < 4) continue;
      if (!isWanted(before.word, next.word) || !stand(before, next, prose) || !isPair(before, next)) continue;
      const key = before.word + next.word;
      const known = pairs.get(key);
      const one = use(block, before, next, `${before.word}${between}${next.word}`);
      if (known) known.push(one);
      else pairs.set(key, [one]);
    }
  }
  return pairs;
}

function isHyphened(before: Token, after: Token, prose: string): boolean {
  return after.from === before.to + 1 && prose[before.to] === '-';
}

/** A number that words share which begin and end alike and are equally long: most pairs have none to share it with. */
function markOf(length: number, head: string, tail: string): number {
  return (
    ((length * 61 + head.charCodeAt(0)) * 61 + head.charCodeAt(1)) * 61 + tail.charCodeAt(tail.length - 1)
  );
}

function use(block: TokenizedBlock, first: Token, last: Token, form: string): TermUse {
  return { form, in: block, from: first.from, to: last.to };
}

const small = new Set(
  `
    ante bajo cada como cuando desde donde durante entre esta este esto hacia hasta mediante otra otro otros para pero
    porque según sino sobre tanto todo todos tras
  `
    .trim()
    .split(/\s+/u),
);

/** Two words that can be one: neither is a figure nor a small word. */
function isPair({ word: a }: Token, { word: b }: Token): boolean {
  return !small.has(a) && !small.has(b) && /^\p{L}+$/u.test(a + b);
}
