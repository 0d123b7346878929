import { placeIn } from '../document/inline-text.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { type AcronymCell, type AcronymRow, isLoud, wordAt } from './acronym-rows.ts';
import { type LooksLikeAcronym, singular } from './acronym-word.ts';

/** One place where an acronym stands, its definitions apart. */
export interface AcronymUse {
  readonly sigla: string;
  readonly span: Span;
}

/** What is asked of a word. */
export interface AcronymWords {
  /** Acronyms that a definition makes known. */
  readonly known: ReadonlySet<string>;
  readonly looksLikeAcronym: LooksLikeAcronym;
}

/**
 * The words of some rows that look like acronyms, or that a definition makes known. In a row that is all in capitals
 * nobody can tell: only a short word counts there, and only where no other row is so.
 */
export function usesIn(rows: readonly AcronymRow[], words: AcronymWords, source: string): AcronymUse[] {
  const isSmall = smallWords(rows);
  const loud = rows.filter(isLoud);
  const shouted = new Set(loud.filter(isAllCapitals));
  // Without two capitals only a definition makes an acronym.
  const anyWord = [...words.known].some(sigla => !/\p{Lu}.*\p{Lu}/u.test(sigla));
  const uses: AcronymUse[] = [];
  for (const row of anyWord ? rows : loud) {
    const longest = shouted.has(row) ? (shouted.size > 1 ? 0 : 6) : Number.POSITIVE_INFINITY;
    const around = { ...words, isSmall, longest };
    for (const cell of row) {
      for (const i of anyWord ? everyWord(cell) : cell.loud) {
        const sigla = acronymAt(cell, i, around);
        const [from = 0, to = 0] = [cell.bounds[i], cell.bounds[i + 1]];
        if (sigla !== null) uses.push({ sigla, span: placeIn(cell.text, source, from, to) });
      }
    }
  }
  return uses;
}

function everyWord({ bounds }: AcronymCell): number[] {
  return Array.from({ length: bounds.length / 2 }, (_, word) => 2 * word);
}

/** Tells whether some rows write a word in small letters. A word in capitals may have lost its one accent. */
function smallWords(rows: readonly AcronymRow[]): (word: string) => boolean {
  let text: string | null = null;
  const small = new Map<string, boolean>();
  return word => {
    text ??= rows.map(cells => cells.map(({ value }) => value).join('\n')).join('\n');
    const known = small.get(word) ?? spellings(word.toLowerCase()).some(one => hasSmall(text ?? '', one));
    small.set(word, known);
    return known;
  };
}

/** A word, and the same with an accent on one of its vowels. */
function spellings(plain: string): string[] {
  const vowels = matchesOf(plain, /[aeiou]/gu);
  return [
    plain,
    ...vowels.map(({ 0: vowel, index }) => plain.slice(0, index) + accented[vowel] + plain.slice(index + 1)),
  ];
}

/** Whether a word stands in a text with no small letter beside it. */
function hasSmall(text: string, word: string): boolean {
  if (/\P{Ll}/u.test(word)) return false;
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    if (!/\p{Ll}/u.test(text[at - 1] ?? '') && !/\p{Ll}/u.test(text[at + word.length] ?? '')) return true;
  }
  return false;
}

const accented: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

interface Around extends AcronymWords {
  /** Whether the plan writes a word in small letters somewhere. */
  readonly isSmall: (word: string) => boolean;
  /** Bounds the acronyms that are not known. */
  readonly longest: number;
}

/** The acronym that a word of a cell is; null where it is none. */
function acronymAt(cell: AcronymCell, i: number, around: Around): string | null {
  const { known, looksLikeAcronym, isSmall, longest } = around;
  const word = wordAt(cell, i);
  if (known.has(word)) return word;
  const sigla = singular(word);
  if (known.has(sigla)) return sigla;
  if (!looksLikeAcronym(word) || sigla.length > longest || isPart(cell, i)) return null;
  if (isInRun(cell, i - 2, i, known) || isInRun(cell, i + 2, i, known)) return null;
  return sigla.length >= 4 && isSmall(sigla) ? null : sigla;
}

/**
 * In quotation marks, part of a key and not of a sentence, what counts an item, or half of a plural abbreviation: «ABC»,
 * @INAI, NOM-035-STPS-2018, INAI/SNT/14, «OE1.», «EE. UU.».
 */
function isPart(cell: AcronymCell, i: number): boolean {
  const { value: text, bounds } = cell;
  const [from = 0, end = 0] = [bounds[i], bounds[i + 1]];
  const word = wordAt(cell, i);
  return (
    (/^(\p{Lu})\1$/u.test(word) &&
      (/^\.\s?(\p{Lu})\1\b/u.test(text.slice(end, end + 5)) ||
        /(?<!\p{L})(\p{Lu})\1\.\s?$/u.test(text.slice(Math.max(0, from - 5), from)))) ||
    /(?:[“"«‘'@#/.]|(?<!\p{L})-)$/u.test(text.slice(Math.max(0, from - 2), from)) ||
    /^[-/_.](?:\p{L}+[-/]){0,3}\d|^_/u.test(text.slice(end, end + 24)) ||
    (/\d$/u.test(word) && text.slice(0, from).trim() === '' && /^[.):]/u.test(text.slice(end)))
  );
}

/**
 * Whether the word beside another makes a run of capitals of both: «INAI, SNT» and «SIGA-MEF» are acronyms; «DIFUSIÓN,
 * COMUNICACIÓN» and «CENTRO-OCCIDENTE» a text in capitals.
 */
function isInRun(cell: AcronymCell, near: number, i: number, known: ReadonlySet<string>): boolean {
  const [word, beside] = [wordAt(cell, i), wordAt(cell, near)];
  if (!isCapitals(beside) || known.has(beside)) return false;
  const first = Math.min(near, i);
  const between = cell.value.slice(cell.bounds[first + 1], cell.bounds[first + 2]);
  const compound = between === '-' && Math.max(word.length, beside.length) > 6;
  return /^\s*$/u.test(between) || compound || /[ÁÉÍÓÚ]/u.test(word + beside);
}

/** A word in a run of capitals, its «Y», «A» and «O» included; «C» and «V» may be numbers. */
function isCapitals(word: string): boolean {
  return /^(?:\p{Lu}{2,}|[AEOUY])$/u.test(word) && !/^[IVX]+$/u.test(word);
}

function isAllCapitals(cells: AcronymRow): boolean {
  if (cells.some(({ value }) => /\p{Ll}/u.test(value))) return false;
  return cells.some(({ value }) => /\p{Lu}{2}/u.test(value));
}
