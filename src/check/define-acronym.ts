import { sourceOf } from '../document/frontmatter-tree.ts';
import type { Plan } from '../plan/model.ts';
import type { TextEdit } from '../text/text-edit.ts';
import { isGiven, valuePlace } from './frontmatter-place.ts';

/**
 * The edits that add a pair to `siglas` in the frontmatter; null where there is no frontmatter to add it to, or where
 * its `siglas` cannot be read. Two of them overlap on purpose: they are applied one after the other.
 */
export function defineAcronym(plan: Plan, sigla: string, name: string): readonly TextEdit[] | null {
  const { frontmatter: tree, file } = plan.document;
  const pairs = Object.keys(plan.frontmatter.values.siglas ?? {});
  if (!tree?.closed || tree.damage.length > 0) return null;
  const last = pairs.at(-1);
  if (last === undefined) {
    if (isGiven(plan, 'siglas')) return null;
    const fence = { start: tree.content.end, end: tree.content.end + 3 };
    return [
      {
        span: fence,
        newText: `siglas:${file.eol}  ${sigla}: ${scalar(name)}${file.eol}${file.slice(fence)}`,
      },
    ];
  }
  const map = valuePlace(plan, ['siglas']);
  const value = valuePlace(plan, ['siglas', last]);
  const written = file.slice(value);
  if (file.text[map.start] === '{') {
    return [{ span: value, newText: `${written}, ${sigla}: ${JSON.stringify(name)}` }];
  }
  if (!sourceOf(tree, ['siglas', last])) return null;
  const { start } = valuePlace(plan, ['siglas']);
  const indent = file.positionAt(start).column;
  return [
    { span: value, newText: `${written.trimEnd()}${file.eol}${' '.repeat(indent)}${sigla}: ${scalar(name)}` },
  ];
}

/** A name as YAML takes it: quoted where it has signs of YAML in it. */
function scalar(name: string): string {
  return /^[\p{L}][^:#]*$/u.test(name) ? name : JSON.stringify(name);
}
