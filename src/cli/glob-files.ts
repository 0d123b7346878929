import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import ignore, { type Ignore } from 'ignore';
import { glob } from 'tinyglobby';

/** Files below `cwd` that match and that neither `.gitignore` nor `.planignore` leaves out; sorted, with `/`. */
export async function globFiles(cwd: string, patterns: readonly string[]): Promise<string[]> {
  const found = await glob([...patterns], {
    cwd,
    onlyFiles: true,
    ignore: ['**/node_modules/**', '**/.git/**'],
    expandDirectories: false,
  });
  const ignored = ignoreRules(cwd);
  return found
    .map(path => path.split(sep).join('/'))
    .filter(path => !ignored(path))
    .sort();
}

/** Each folder's own ignore files count for what is below it, from the top of the repository down. */
function ignoreRules(cwd: string): (path: string) => boolean {
  const rules = new Map<string, Ignore | null>();
  const rulesOf = (folder: string): Ignore | null => {
    const known = rules.get(folder);
    if (known !== undefined) return known;
    const texts = ['.gitignore', '.planignore']
      .map(name => join(folder, name))
      .filter(path => existsSync(path))
      .map(path => readFileSync(path, 'utf8'));
    const made = texts.length === 0 ? null : ignore().add(texts.join('\n'));
    rules.set(folder, made);
    return made;
  };
  const top = repositoryTop(cwd);
  return path => {
    const whole = join(cwd, path);
    for (let folder = dirname(whole); ; folder = dirname(folder)) {
      const inside = relative(folder, whole).split(sep).join('/');
      if (rulesOf(folder)?.ignores(inside)) return true;
      if (folder === top || folder === dirname(folder)) return false;
    }
  };
}

function repositoryTop(cwd: string): string {
  for (let folder = cwd; ; folder = dirname(folder)) {
    if (existsSync(join(folder, '.git'))) return folder;
    if (folder === dirname(folder)) return cwd;
  }
}
