import ignore from 'ignore';

/** Whether a path, from the folder of the configuration, is one of those that patterns as in `.gitignore` name. */
export function matcher(patterns: readonly string[]): (path: string) => boolean {
  const rules = ignore().add([...patterns]);
  return path => ignore.isPathValid(path) && rules.ignores(path);
}
