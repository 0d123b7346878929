import { type InlineText, placeIn } from '../document/inline-text.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { hasCapitals, looksLikeAcronym, singular } from './acronym-word.ts';

/** One place where an acronym stands, its definitions apart. */
export interface AcronymUse {
  readonly sigla: string;
  readonly span: Span;
}

/** A heading or a paragraph alone, or the cells of a row. */
type Row = readonly InlineText[];

/**
 * The words of some rows that look like acronyms, or that a definition makes known. In a row that is all in capitals
 * nobody can tell: only a short word counts there, and only where no other row is so.
 */
export function usesIn(rows: readonly Row[], known: ReadonlySet<string>, source: string): AcronymUse[] {
  const isSmall = smallWords(rows);
  const loud = rows.filter(isAllCapitals).length;
  return rows.flatMap(cells => {
    const longest = isAllCapitals(cells) ? (loud > 1 ? 0 : 6) : Number.POSITIVE_INFINITY;
    return cells.flatMap(cell => usesInText(cell, source, { known, isSmall, longest }));
  });
}

/** Gathered when first asked for, since most plans never ask. A word in capitals may have lost its one accent. */
function smallWords(rows: readonly Row[]): (word: string) => boolean {
  let small: ReadonlySet<string> | null = null;
  return word => {
    small ??= new Set(rows.flatMap(cells => cells.flatMap(({ value }) => value.match(/\p{Ll}{4,}/gu) ?? [])));
    const plain = word.toLowerCase();
    if (small.has(plain)) return true;
    for (const { 0: vowel, index } of matchesOf(plain, /[aeiou]/gu)) {
      if (small.has(plain.slice(0, index) + accented[vowel] + plain.slice(index + 1))) return true;
    }
    return false;
  };
}

const accented: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú' };

interface Around {
  /** Acronyms that a definition makes known. */
  readonly known: ReadonlySet<string>;
  /** Whether the plan writes a word in small letters somewhere. */
  readonly isSmall: (word: string) => boolean;
  /** Bounds the acronyms that are not known. */
  readonly longest: number;
}

function usesInText(text: InlineText, source: string, { known, isSmall, longest }: Around): AcronymUse[] {
  if (!hasCapitals(text.value) && ![...known].some(sigla => text.value.includes(sigla))) return [];
  const words = matchesOf(text.value, /[\p{L}\p{M}\p{N}]+/gu);
  return words.flatMap((word, i) => {
    const sigla = known.has(word[0]) ? word[0] : singular(word[0]);
    if (!known.has(sigla)) {
      if (!looksLikeAcronym(word[0]) || sigla.length > longest || isPart(text.value, word)) return [];
      const inRun = [words[i - 1], words[i + 1]].some(
        near => near && isCapitals(near[0]) && !known.has(near[0]) && isRun(text.value, word, near),
      );
      if (inRun || (sigla.length >= 4 && isSmall(sigla))) return [];
    }
    return [{ sigla, span: placeIn(text, source, word.index, word.index + word[0].length) }];
  });
}

/**
 * In quotation marks, part of a key and not of a sentence, what counts an item, or half of a plural abbreviation: «ABC»,
 * @INAI, NOM-035-STPS-2018, INAI/SNT/14, «OE1.», «EE. UU.».
 */
function isPart(text: string, word: RegExpExecArray): boolean {
  const end = word.index + word[0].length;
  return (
    (/^(\p{Lu})\1$/u.test(word[0]) &&
      (/^\.\s?(\p{Lu})\1\b/u.test(text.slice(end, end + 5)) ||
        /(?<!\p{L})(\p{Lu})\1\.\s?$/u.test(text.slice(Math.max(0, word.index - 5), word.index)))) ||
    /(?:[“"«‘'@#/.]|(?<!\p{L})-)$/u.test(text.slice(Math.max(0, word.index - 2), word.index)) ||
    /^[-/_.](?:\p{L}+[-/]){0,3}\d|^_/u.test(text.slice(end, end + 24)) ||
    (/\d$/u.test(word[0]) && text.slice(0, word.index).trim() === '' && /^[.):]/u.test(text.slice(end)))
  );
}

/** «INAI, SNT» and «SIGA-MEF» are acronyms; «DIFUSIÓN, COMUNICACIÓN» and «CENTRO-OCCIDENTE» a text in capitals. */
function isRun(text: string, a: RegExpExecArray, b: RegExpExecArray): boolean {
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  const between = text.slice(first.index + first[0].length, second.index);
  const compound = between === '-' && Math.max(a[0].length, b[0].length) > 6;
  return /^\s*$/u.test(between) || compound || /[ÁÉÍÓÚ]/u.test(a[0] + b[0]);
}

/** A word in a run of capitals, its «Y», «A» and «O» included; «C» and «V» may be numbers. */
function isCapitals(word: string): boolean {
  return /^(?:\p{Lu}{2,}|[AEOUY])$/u.test(word) && !/^[IVX]+$/u.test(word);
}

function isAllCapitals(cells: Row): boolean {
  const value = cells.map(cell => cell.value).join(' ');
  return /\p{Lu}{2}/u.test(value) && !/\p{Ll}/u.test(value);
}
