import { parseMarkdown } from '../document/parse-markdown.ts';
import { withOwnLevels } from '../plan/own-levels.ts';
import type { Profile } from '../plan/profile.ts';
import { type Vocabulary, vocabularyOf } from '../plan/vocabulary.ts';
import type { Line } from './clean/line.ts';

/**
 * The names of a profile with those that this very document gives its levels: «Dimensión 1», «OEI.01». The reader
 * finds them in headings; here any short line with a number may become one.
 */
export function ownVocabulary(lines: readonly Line[], profile: Profile): Vocabulary {
  const numbered = lines.filter(
    ({ text }) =>
      text.length <= 160 && /^\p{Lu}(?:[^.;]{0,45}[\dIVX]|[\p{L} ]{2,40} [A-Z][.:)–—-])/u.test(text),
  );
  const outline = numbered
    .slice(0, 4000)
    .map(({ text }) => `## ${text.slice(0, 80).replace(/[\\`*_[\]<>&!#]/gu, ' ')}`)
    .join('\n\n');
  return vocabularyOf(withOwnLevels(parseMarkdown(outline), outline, vocabularyOf(profile)));
}
