import { looksLikeAcronym } from '../../plan/acronym-word.ts';
import { romanValue } from '../../plan/number.ts';
import { foldAccents } from '../../text/fold.ts';
import { isCapitals } from '../passage.ts';

/** How the text itself writes its words, so that a title in capitals can be written as the text would. */
export interface Casing {
  /** A title as a sentence: capitals only where it begins, in names and in acronyms. */
  readonly sentence: (title: string) => string;
  /** The name of a section or a level, in which nothing but acronyms is a name. */
  readonly label: (title: string) => string;
  /** The name of a person, a place or an institution: capitals in every word but the small ones. */
  readonly name: (text: string) => string;
}

interface Forms {
  readonly lower: number;
  readonly capital: number;
  /** The word in capitals or mixed, as acronyms are. */
  readonly acronym: string | null;
}

/** Learns from the passages that are not in capitals; `acronyms` are known beforehand. */
export function casingOf(texts: readonly string[], acronyms: readonly string[]): Casing {
  const alone = new Map<string, Forms>();
  const after = new Map<string, Forms>();
  for (const text of texts) if (text.length > 60 && !isCapitals(text)) learn(text, alone, after);
  const known = new Map(acronyms.map(acronym => [acronym.toUpperCase(), acronym]));
  const acronymOf = (word: string): string | null => {
    const given = known.get(word.toUpperCase()) ?? alone.get(foldAccents(word))?.acronym ?? null;
    if (given) return given;
    if (/^[IVXLC]+$/u.test(word) && romanValue(word) !== null) return word;
    return /\d/u.test(word) || (!/[AEIOUÁÉÍÓÚ]/iu.test(word) && word.length > 1 && word !== 'Y')
      ? word
      : null;
  };
  return {
    label: title =>
      capitalized(
        title.replace(
          /\p{L}[\p{L}\p{M}\p{N}]*/gu,
          word => known.get(word.toUpperCase()) ?? word.toLowerCase(),
        ),
      ),
    sentence: title => {
      let previous = '';
      let begins = true;
      return title.replace(/\p{L}[\p{L}\p{M}\p{N}]*|[.:!?]/gu, word => {
        if (!/\p{L}/u.test(word)) {
          begins = true;
          return word;
        }
        const key = foldAccents(word);
        const acronym = acronymOf(word);
        const written = acronym ?? cased(word, after.get(`${previous} ${key}`) ?? alone.get(key));
        previous = key;
        const opened = begins;
        begins = false;
        return opened && !acronym ? capitalized(written) : written;
      });
    },
    name: text => {
      let first = true;
      return text.replace(/\p{L}[\p{L}\p{M}\p{N}]*/gu, word => {
        const small = !first && /^(?:de|del|la|las|los|el|en|y|e|o|u|a|al|para|con|por|sobre)$/iu.test(word);
        first = false;
        if (small) return word.toLowerCase();
        if (!isUpper(word)) return word;
        const acronym = acronymOf(word);
        return acronym ?? capitalized(word.toLowerCase());
      });
    },
  };
}

function learn(text: string, alone: Map<string, Forms>, after: Map<string, Forms>): void {
  let previous = '';
  let begins = true;
  for (const [token] of text.matchAll(/\p{L}[\p{L}\p{M}\p{N}]*|[.:;!?¿¡•–—"“«]/gu)) {
    if (!/\p{L}/u.test(token)) {
      begins = true;
      continue;
    }
    const key = foldAccents(token);
    if (!begins) {
      count(alone, key, token);
      count(after, `${previous} ${key}`, token);
    } else if (isUpper(token)) count(alone, key, token);
    previous = key;
    begins = false;
  }
}

function count(forms: Map<string, Forms>, key: string, token: string): void {
  const known = forms.get(key) ?? { lower: 0, capital: 0, acronym: null };
  const acronym = token.length > 1 && looksLikeAcronym(token) ? token : null;
  const isCapital = !acronym && /^\p{Lu}/u.test(token);
  forms.set(key, {
    lower: known.lower + (acronym || isCapital ? 0 : 1),
    capital: known.capital + (isCapital ? 1 : 0),
    acronym: known.acronym ?? acronym,
  });
}

function cased(word: string, forms: Forms | undefined): string {
  const lower = word.toLowerCase();
  if (!forms) return lower;
  return forms.capital > forms.lower ? capitalized(lower) : lower;
}

/** A letter whose capital is two letters stays as it is. */
function capitalized(word: string): string {
  const [first = ''] = word;
  const capital = first.toUpperCase();
  return capital.length === first.length ? capital + word.slice(first.length) : word;
}

function isUpper(word: string): boolean {
  return word.length > 1 && word === word.toUpperCase();
}
