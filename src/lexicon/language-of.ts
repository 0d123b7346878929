import { kept } from '../text/kept.ts';
import { functionWords, type KnownLanguage, knownLanguages } from './function-words.ts';

/**
 * The language other than `declared` that a text is surely written in, by the short words that only one of the two
 * has; null where it may well be the declared one, or none that is known. `declared` is a BCP 47 code without region,
 * `total` how many words the text has, and `times` how often it says one in small letters.
 */
export function otherLanguage(
  total: number,
  times: (word: string) => number,
  declared: string,
): KnownLanguage | null {
  const onlyTheirs = knownLanguages.map(() => 0);
  const onlyOwn = knownLanguages.map(() => 0);
  const own = (knownLanguages as readonly string[]).indexOf(declared);
  for (const [word, speak] of speakersOf(functionWords)) {
    const count = times(word);
    if (count === 0) continue;
    const isOwn = speak[own] === true;
    const tally = isOwn ? onlyOwn : onlyTheirs;
    for (let language = 0; language < tally.length; language++) {
      if (speak[language] !== isOwn) tally[language] = (tally[language] ?? 0) + count;
    }
  }
  const most = Math.max(...onlyTheirs);
  const at = onlyTheirs.indexOf(most);
  const isSure = most >= total * leastShare && most > 3 * (onlyOwn[at] ?? 0);
  return isSure ? (knownLanguages[at] ?? null) : null;
}

/** About every fifth word of prose is one of its language's; a list of short items has fewer. */
const leastShare = 0.12;

/** For each word, which languages say it. */
const speakersOf = kept((wordsOf: typeof functionWords) => {
  const speakers = new Map<string, boolean[]>();
  for (const [at, language] of knownLanguages.entries()) {
    for (const word of wordsOf[language].split(' ')) {
      const speak = speakers.get(word) ?? knownLanguages.map(() => false);
      speak[at] = true;
      speakers.set(word, speak);
    }
  }
  return speakers;
});
