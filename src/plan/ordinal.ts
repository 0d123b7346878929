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

/** Only «primer» and «tercer» do without an ending. */
const values: ReadonlyMap<string, number> = new Map(
  stems.flatMap((stem, i) => {
    const endings = stem.endsWith('r') ? ['o', 'a', ''] : ['o', 'a'];
    return endings.map(ending => [foldAccents(stem + ending), i + 1] as const);
  }),
);

/** The value of an ordinal written as a word, in either gender: «PRIMER», «segunda», «décimo». Null for another word. */
export function ordinalValue(word: string): number | null {
  return values.get(foldAccents(word)) ?? null;
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
