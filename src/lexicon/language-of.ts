import { functionWords, type KnownLanguage, knownLanguages } from './function-words.ts';

/**
 * The language other than `declared` that a text is surely written in, by the short words that only one of the two
 * has; null where it may well be the declared one, or none that is known. `declared` is a BCP 47 code without region.
 */
export function otherLanguage(words: readonly string[], declared: string): KnownLanguage | null {
  const own = functionWords[declared as KnownLanguage] ?? new Set<string>();
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1);
  const times = (which: (word: string) => boolean) =>
    [...counts].reduce((sum, [word, count]) => (which(word) ? sum + count : sum), 0);
  const shares = knownLanguages.map(language => {
    const theirs = functionWords[language];
    const onlyOwn = times(word => own.has(word) && !theirs.has(word));
    return { language, onlyOwn, onlyTheirs: times(word => theirs.has(word) && !own.has(word)) };
  });
  const most = shares.reduce((best, one) => (one.onlyTheirs > best.onlyTheirs ? one : best));
  const isSure = most.onlyTheirs >= words.length * leastShare && most.onlyTheirs > 3 * most.onlyOwn;
  return isSure ? most.language : null;
}

/** About every fifth word of prose is one of its language's; a list of short items has fewer. */
const leastShare = 0.12;
