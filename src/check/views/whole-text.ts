import type { Plan } from '../../plan/model.ts';
import { joinedProse } from '../joined-prose.ts';
import { textOf } from './text-of.ts';

/** All that a body says, in small letters, its blocks parted by line ends, one space between words: to ask whether a word is there at all. */
export function wholeText(plan: Plan): string {
  return joinedProse(textOf(plan)).text.toLowerCase().replace(/ {2,}/gu, ' ');
}

/** Whether a text in small letters has a word or a phrase, whole. */
export function says(text: string, phrase: string): boolean {
  const wanted = phrase.toLowerCase();
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    const [before, after] = [text[at - 1] ?? '', text[at + wanted.length] ?? ''];
    if (!/\p{L}/u.test(before) && !/\p{L}/u.test(after)) return true;
  }
  return false;
}
