import { analyze } from '../../src/analyze.ts';
import type { Diagnostic } from '../../src/check/rule.ts';
import { profileById } from '../../src/profiles/index.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { rules } from '../../src/rules/index.ts';
import { fileOf, plainFrontmatter } from './literate.ts';

/** What a rule finds in a text, which gets a plain frontmatter unless it brings its own. */
export function findingsOf(id: string, text: string): Diagnostic[] {
  const file = fileOf(whole(text));
  const profile = profileById(/^perfil: (\S+)$/mu.exec(file.text)?.[1] ?? 'plan-de-trabajo');
  const rule = rules.find(one => one.id === id);
  if (!rule || !profile) throw new Error(`no rule ${id}`);
  const { optional: _, ...awake } = rule;
  const { diagnostics } = analyze(file, { profile, frame: frameByKey(profile.marco), rules: [awake] });
  return diagnostics.filter(found => found.rule === id);
}

/** The words that a rule underlines in a text. */
export function markedWords(id: string, text: string): string[] {
  return findingsOf(id, text).map(({ span }) => fileOf(whole(text)).slice(span));
}

function whole(text: string): string {
  return text.startsWith('---\n') ? text : plainFrontmatter + text;
}
