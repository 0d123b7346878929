import { readFileSync } from 'node:fs';
import { type ImportedPlan, importPlan } from '../../src/import/import-plan.ts';
import { readText } from '../../src/importers/txt.ts';

/** Imports a text as a file of that format would be. */
export function imported(text: string): ImportedPlan {
  return importPlan(readText(text, 'plan.txt'), { profile: null, path: 'plan.md' });
}

/** The body of the plan that a text becomes. */
export function bodyOf(text: string): string {
  return imported(text).text.replace(/^---\n[\s\S]*?\n---\n\n/u, '');
}

/** The text of a file beside the tests. */
export function fileText(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}
