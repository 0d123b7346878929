import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Match } from './host.ts';
import { ignoreFiles } from './ignore-files.ts';

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

/** A path with `/` on every system. */
export function slashed(path: string): string {
  return path.split(sep).join('/');
}

function repositoryTop(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return cwd;
  }
}
