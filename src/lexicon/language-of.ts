import { functionWords, type KnownLanguage, knownLanguages } from './function-words.ts';

/**
 * The language other than `declared` that a text is surely written in, by the short words that only one of the two
 * has; null where it may well be the declared one, or none that is known. `declared` is a BCP 47 code without region.
 */
export function otherLanguage(words: readonly string[], declared: string): KnownLanguage | null {
  const own = functionWords[declared as KnownLanguage] ?? new Set<string>();
  const counts = new Map<string, number>();
  for (const said of words) {
    const word = said.toLowerCase();
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const times = (these: ReadonlySet<string>, butThose: ReadonlySet<string>) => {
    let sum = 0;
    for (const word of these) if (!butThose.has(word)) sum += counts.get(word) ?? 0;
    return sum;
  };
  const shares = knownLanguages.map(language => {
    const theirs = functionWords[language];
    return { language, onlyOwn: times(own, theirs), onlyTheirs: times(theirs, own) };
  });
  const most = shares.reduce((best, one) => (one.onlyTheirs > best.onlyTheirs ? one : best));
  const isSure = most.onlyTheirs >= words.length * leastShare && most.onlyTheirs > 3 * most.onlyOwn;
  return isSure ? most.language : null;
}

/** About every fifth word of prose is one of its language's; a list of short items has fewer. */
const leastShare = 0.12;
