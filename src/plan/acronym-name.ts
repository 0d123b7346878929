import { foldAccents } from '../text/fold.ts';
import { matchesOf } from '../text/matches.ts';

interface Word {
  readonly text: string;
  readonly start: number;
  /** Lower case, no accents. */
  readonly folded: string;
  readonly capital: boolean;
  /** «de», «la», «y», the month of a law's date: a word that a name may hold and an acronym may leave out. */
  readonly link: boolean;
}

/** Characters before the parenthesis among which a name is looked for. */
const longestName = 300;

const links =
  /^(?:de|del|la|las|el|los|lo|y|e|o|u|a|al|en|para|entre|por|con|sobre|su|sus|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre)$/u;

/**
 * Where the full name of an acronym begins in the text before its parenthesis, or null where no name there spells
 * it. «…la implementación del Programa Nacional de Transparencia y Acceso a la Información |(PROTAI)»: the name
 * begins at «Programa». `declared` says that words such as «por sus siglas en inglés» vouch for it, so that the
 * capitalised words before the parenthesis are taken as they are.
 */
export function fullNameBefore(text: string, sigla: string, declared: boolean): number | null {
  const near = Math.max(0, text.length - longestName);
  const clause = clauseStart(text, near);
  const words = wordsOf(text.slice(clause)).slice(-30);
  const letters = lettersOf(sigla);
  for (let i = words.length - 1; i >= 0; i--) {
    const from = words[i];
    if (from && mayBegin(from, letters) && spells(words.slice(i), letters)) return clause + from.start;
  }
  if (!declared) return null;
  const run = words.slice(words.findLastIndex(word => !word.capital && !word.link) + 1);
  const first = run.find(word => word.capital);
  return first ? clause + first.start : null;
}

/** Where the last clause of a text begins, behind a sign that no name holds. */
function clauseStart(text: string, least: number): number {
  let start = text.length;
  while (start > least && !signs.has(text.charCodeAt(start - 1))) start--;
  return start;
}

const signs = new Set(Array.from('.;:!?()«»“”"\n', sign => sign.charCodeAt(0)));

/** Whether a text as a whole is a name that spells an acronym. */
export function isFullName(text: string, sigla: string): boolean {
  return spells(wordsOf(text), lettersOf(sigla));
}

/** The letters that a name has to give. */
function lettersOf(sigla: string): string {
  return foldAccents(sigla).replace(/[^a-zñ]/gu, '');
}

/** Whether the name of an acronym may begin with a word. */
function mayBegin(word: Word, letters: string): boolean {
  return letters.length >= 2 && !word.link && word.folded.startsWith(letters[0] ?? ' ');
}

/**
 * A name spells an acronym whose first letter begins its first word, when each of its other words gives the next
 * letters from its beginning. In a name written with capitals some words may give none (Sistema Nacional de
 * Transparencia, Acceso… → SNT), and letters may come from within words (…Estadística y Geografía → INEGI).
 */
function spells(words: readonly Word[], letters: string): boolean {
  const [first] = words;
  if (!first || words.length < 2 || !mayBegin(first, letters)) return false;
  const proper = first.capital && words.every(word => word.capital || word.link);
  if (initials(words, letters, proper)) return true;
  return proper && words.filter(word => !word.link).length >= 3 && within(words, letters);
}

/** Follows every way of taking letters from the beginnings of the words at once. */
function initials(words: readonly Word[], letters: string, maySkip: boolean): boolean {
  let reached = new Set([0]);
  for (const [i, word] of words.entries()) {
    const next = new Set<number>();
    for (const from of reached) {
      if (i > 0 && (maySkip || word.link)) next.add(from);
      for (let n = 1; n <= word.folded.length && word.folded[n - 1] === letters[from + n - 1]; n++)
        next.add(from + n);
    }
    reached = next;
  }
  return reached.has(letters.length);
}

function within(words: readonly Word[], letters: string): boolean {
  let at = 0;
  for (const letter of words.map(word => word.folded).join('')) if (letter === letters[at]) at++;
  return at === letters.length;
}

function wordsOf(text: string): Word[] {
  return matchesOf(text, /[\p{L}\p{M}\p{N}]+/gu).map(match => {
    const folded = foldAccents(match[0]);
    return {
      text: match[0],
      start: match.index,
      folded,
      capital: /^[\p{Lu}\p{N}]/u.test(match[0]),
      link: links.test(folded),
    };
  });
}
