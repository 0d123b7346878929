import { posix } from 'node:path';
import ignore, { type Ignore } from 'ignore';

const names = ['.gitignore', '.planignore'];

/**
 * Which ignore file leaves a path out; null where none does. Paths are absolute, with `/`. Each folder's own files
 * count for what is below it, from `top` down; `read` gives the text of a file, null where there is none.
 */
export function ignoreFiles(
  top: string,
  read: (path: string) => string | null,
): (path: string) => string | null {
  const byFolder = new Map<string, Ignore | null>();
  const rulesOf = (folder: string): Ignore | null => {
    const known = byFolder.get(folder);
    if (known !== undefined) return known;
    const lines = names.flatMap(name => {
      const file = posix.join(folder, name);
      return (read(file)?.split(/\r?\n/u) ?? []).map(pattern => ({ pattern, mark: file }));
    });
    const made = lines.length > 0 ? ignore().add(lines) : null;
    byFolder.set(folder, made);
    return made;
  };
  return path => {
    for (let folder = posix.dirname(path); ; folder = posix.dirname(folder)) {
      const { ignored = false, rule } = rulesOf(folder)?.test(posix.relative(folder, path)) ?? {};
      if (ignored) return rule?.mark ?? folder;
      if (folder === top || folder === posix.dirname(folder)) return null;
    }
  };
}
