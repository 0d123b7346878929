import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import type { Match } from './host.ts';
import { ignoreFiles } from './ignore-files.ts';

/** Files that match patterns, with what leaves each out; sorted, with `/`. */
export async function globFiles(cwd: string, patterns: readonly string[]): Promise<Match[]> {
  const found = new Set<string>();
  for (const pattern of patterns) {
    // Asked for `../**` itself, tinyglobby leaves out what is below the folder it stands in.
    const [, up = '.', rest = pattern] = /^(\/|(?:\.\.\/)+)(.+)$/u.exec(pattern) ?? [];
    const options = { onlyFiles: true, ignore: neverPlans, expandDirectories: false };
    const root = resolve(cwd, up);
    for (const path of await glob([rest], { ...options, cwd: root })) {
      found.add(slashed(relative(cwd, join(root, path))));
    }
  }
  return ignoredOf(cwd, [...found].sort());
}

const neverPlans = ['**/node_modules/**', '**/.git/**'];

/** Which ignore file leaves each path out, named from `cwd`. */
export function ignoredOf(cwd: string, paths: readonly string[]): Match[] {
  const ignoredBy = ignoreFiles(slashed(repositoryTop(cwd)), path =>
    existsSync(path) ? readFileSync(path, 'utf8') : null,
  );
  return paths.map(path => {
    const by = ignoredBy(slashed(resolve(cwd, path)));
    return { path, ignoredBy: by === null ? null : slashed(relative(cwd, by)) };
  });
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}

function repositoryTop(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return cwd;
  }
}
