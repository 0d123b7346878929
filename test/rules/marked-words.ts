import { analyze } from '../../src/analyze.ts';
import { profileById } from '../../src/profiles/index.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { rules } from '../../src/rules/index.ts';
import { fileOf, plainFrontmatter } from './literate.ts';

/** The words that a rule underlines in a text, which gets a plain frontmatter unless it brings its own. */
export function markedWords(id: string, text: string): string[] {
  const file = fileOf(text.startsWith('---\n') ? text : plainFrontmatter + text);
  const profile = profileById(/^perfil: (\S+)$/mu.exec(file.text)?.[1] ?? 'plan-de-trabajo');
  const rule = rules.find(one => one.id === id);
  if (!rule || !profile) throw new Error(`no rule ${id}`);
  const { diagnostics } = analyze(file, { profile, frame: frameByKey(profile.marco), rules: [rule] });
  return diagnostics.filter(found => found.rule === id).map(found => file.slice(found.span));
}
