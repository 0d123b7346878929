import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { glob } from 'tinyglobby';
import type { Match } from './host.ts';
import { ignoreFiles } from './ignore-files.ts';

/** Files that match patterns, and those that paths name, with what leaves each out; sorted, with `/`. */
export async function globFiles(cwd: string, patterns: readonly string[]): Promise<Match[]> {
  const found = await glob([...patterns], {
    cwd,
    onlyFiles: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
    expandDirectories: false,
  });
  return ignoredOf(cwd, found.map(path => path.split(sep).join('/')).sort());
}

/** Which ignore file leaves each path out, named from `cwd`. */
export function ignoredOf(cwd: string, paths: readonly string[]): Match[] {
  const slashed = (path: string) => path.split(sep).join('/');
  const ignoredBy = ignoreFiles(slashed(repositoryTop(cwd)), path =>
    existsSync(path) ? readFileSync(path, 'utf8') : null,
  );
  return paths.map(path => {
    const by = ignoredBy(slashed(resolve(cwd, path)));
    return { path, ignoredBy: by === null ? null : slashed(relative(cwd, by)) };
  });
}

function repositoryTop(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return cwd;
  }
}
