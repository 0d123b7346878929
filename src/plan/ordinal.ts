import { foldAccents } from '../text/fold.ts';

/** «primero» to «vigésimo» without their ending, each at its value less one. */
const stems = [
  'primer',
  'segund',
  'tercer',
  'cuart',
  'quint',
  'sext',
  'séptim',
  'octav',
  'noven',
  'décim',
  'undécim',
  'duodécim',
  'decimotercer',
  'decimocuart',
  'decimoquint',
  'decimosext',
  'decimoséptim',
  'decimoctav',
  'decimonoven',
  'vigésim',
];

const folded = stems.map(stem => foldAccents(stem));

/** The value of an ordinal written as a word, in either gender: «PRIMER», «segunda», «décimo». Null for another word. */
export function ordinalValue(word: string): number | null {
  const plain = foldAccents(word);
  const index = folded.findIndex(
    stem => plain.startsWith(stem) && endings(stem).test(plain.slice(stem.length)),
  );
  return index === -1 ? null : index + 1;
}

/** The ordinal of another value in the gender and capitals of `like`; null above twenty. */
export function ordinalWord(value: number, like: string): string | null {
  const stem = stems[value - 1];
  if (stem === undefined) return null;
  const plain = foldAccents(like);
  const ending = plain.endsWith('a') ? 'a' : plain.endsWith('r') && stem.endsWith('r') ? '' : 'o';
  const word = stem + ending;
  if (like === like.toUpperCase()) return word.toUpperCase();
  return /^\p{Lu}/u.test(like) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** Only «primer» and «tercer» do without an ending. */
function endings(stem: string): RegExp {
  return stem.endsWith('r') ? /^[oa]?$/u : /^[oa]$/u;
}
