import { applyEdits } from '../../src/text/text-edit.ts';
import { plainFrontmatter } from './literate.ts';
import { findingsOf } from './marked-words.ts';

/** A body after all that a rule offers to mend in it. */
export function mend(id: string, text: string): string {
  const edits = findingsOf(id, text).flatMap(({ fix }) => fix?.edits ?? []);
  return applyEdits(plainFrontmatter + text, edits).slice(plainFrontmatter.length);
}
