import { join, relative, resolve } from 'node:path';
import { glob } from 'tinyglobby';
import type { Match } from './host.ts';
import { ignoredOf, slashed } from './ignored-paths.ts';

/**
 * Files that match patterns, with what leaves each out; sorted, with `/`. Links to folders are not gone through: they
 * lead to what is found already, or out of the folder that was named.
 */
export async function globFiles(cwd: string, patterns: readonly string[]): Promise<Match[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    // Asked for `../**` itself, tinyglobby leaves out what is below the folder it stands in.
    const [, up = '.', rest = pattern] = /^(\/|(?:\.\.\/)+)(.+)$/u.exec(pattern) ?? [];
    const options = {
      onlyFiles: true,
      ignore: neverPlans,
      expandDirectories: false,
      followSymbolicLinks: false,
    };
    const root = resolve(cwd, up);
    for (const path of await glob([rest], { ...options, cwd: root })) {
      found.add(slashed(relative(cwd, join(root, path))));
    }
  }
  return ignoredOf(cwd, [...found].sort());
}

const neverPlans = ['**/node_modules/**', '**/.git/**'];
