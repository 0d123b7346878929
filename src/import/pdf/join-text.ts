import { isCompound, isCut, mended, withoutHyphen } from '../cut-words.ts';
import type { Run } from '../source.ts';
import type { Fragment } from './page-content.ts';

/** Fragments in reading order as runs: spaces where the page leaves room, words cut at line ends whole again. */
export function runsOf(given: readonly Fragment[]): Run[] {
  const fragments = closed(given);
  const runs: Run[] = [];
  let before: Fragment | null = null;
  let spaced = false;
  for (const fragment of fragments) {
    if (fragment.text.trim() === '') {
      spaced = true;
      continue;
    }
    const last = runs.at(-1);
    const dress = {
      ...(fragment.bold && { bold: true as const }),
      ...(fragment.italic && { italic: true as const }),
    };
    const same = last && last.bold === dress.bold && last.italic === dress.italic;
    const link = before ? linkOf(before, fragment, spaced, last?.text ?? '') : '';
    if (last && link === null) runs[runs.length - 1] = { ...last, text: withoutHyphen(last.text) + mended };
    const isParted = !last || link === null || /\s$/u.test(last.text) || /^\s/u.test(fragment.text);
    const text = `${isParted ? '' : link}${fragment.text.replace(/[ \u00A0]+/gu, ' ')}`;
    const end = runs.at(-1);
    if (same && end) runs[runs.length - 1] = { ...end, text: end.text + text };
    else runs.push({ text, ...dress });
    before = fragment;
    spaced = false;
  }
  const tabs = runs.reduce((sum, { text }) => sum + text.split('\t').length - 1, 0);
  return runs.map(run => ({ ...run, text: run.text.replace(/ *\t */gu, tabs > 1 ? ' ' : '\t') }));
}

/**
 * Fragments whose letters are set apart, «T Í T U L O», as words: each word is a fragment, since more room parts words
 * than letters.
 */
function closed(fragments: readonly Fragment[]): readonly Fragment[] {
  const parts = fragments.flatMap(({ text }) => text.trim().split(/\s+/u)).filter(part => part !== '');
  const single = parts.filter(part => [...part].length === 1).length;
  const isSpaced = fragments.some(({ text }) => /(?:^|\s)(?:\p{L}\s){3,}\p{L}(?:\s|$)/u.test(text));
  if (!isSpaced || single < parts.length * 0.9) return fragments;
  return fragments.map(fragment => ({ ...fragment, text: fragment.text.replace(/(?<=\S)\s(?=\S)/gu, '') }));
}

/**
 * What stands between two fragments: nothing, a space, a tab where they stand far apart as a name and its fact do, or,
 * as null, a hyphen that only the end of a line asked for.
 */
function linkOf(before: Fragment, next: Fragment, spaced: boolean, said: string): string | null {
  const size = Math.min(before.size, next.size);
  const sameLine = Math.abs(before.y - next.y) < Math.max(before.size, next.size) * 0.6 && next.x >= before.x;
  if (sameLine) {
    const gap = next.x - (before.x + before.width);
    if (gap > size * tabGap && /\p{L}{2}/u.test(said)) return '\t';
    return spaced || gap > size * 0.13 ? ' ' : '';
  }
  if (before.cut ? /^\s*\p{Ll}/u.test(next.text) : isCut(said, next.text)) return null;
  return isCompound(said, next.text) ? '' : ' ';
}

/** A wider space, in ems, is none between words; a line that has several is a justified one that lacks words. */
const tabGap = 1.6;
