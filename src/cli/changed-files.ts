import { resolve } from 'node:path';
import type { Bilingual } from '../text/bilingual.ts';
import type { Host } from './host.ts';
import { UsageError } from './usage-error.ts';

/** Which files are new or other than they were. */
export interface ChangedFiles {
  readonly has: (path: string) => boolean;
  /** Says that none of so many plans is. */
  readonly sayNone: (plans: number) => Bilingual;
}

/**
 * The files that are new or changed in the Git repository around the working folder, uncommitted ones included:
 * against the last commit, or against where this branch left `ref`, which is what a pull request shows. Throws
 * `UsageError` where that cannot be known.
 */
export async function changedFiles(host: Host, ref: string | null): Promise<ChangedFiles> {
  if (ref?.startsWith('-')) throw unknownRef(ref, '');
  const up = (await git(host, ['rev-parse', '--show-cdup'])) ?? notInside();
  const top = resolve(host.cwd, up.trim());
  const base = ref === null ? await lastCommit(host) : await branchPoint(host, ref);
  const lists =
    base === null
      ? [['ls-files', '-z', '--full-name', '--cached', '--others', '--exclude-standard', '--', ':/']]
      : [
          ['diff', '--name-only', '-z', '--diff-filter=d', '--ignore-submodules=all', base, '--'],
          ['ls-files', '-z', '--full-name', '--others', '--exclude-standard', '--', ':/'],
        ];
  const changed = new Set<string>();
  for (const list of lists) {
    const names = (await git(host, list)) ?? '';
    for (const name of names.split('\0')) if (name !== '') changed.add(resolve(top, name));
  }
  return {
    has: path => changed.has(resolve(host.cwd, path)),
    sayNone: plans => sayNone(plans, ref ?? 'HEAD'),
  };
}

/** Null in a repository without commits, where every file is new. */
async function lastCommit(host: Host): Promise<string | null> {
  return (await git(host, ['rev-parse', '--verify', '--quiet', 'HEAD']))?.trim() ?? null;
}

async function branchPoint(host: Host, ref: string): Promise<string> {
  const commit = await git(host, ['rev-parse', '--verify', '--quiet', `${ref}^{commit}`]);
  if (commit === null) throw unknownRef(ref, (await host.kindOf(ref)) === 'none' ? '' : ref);
  const base = await git(host, ['merge-base', 'HEAD', commit.trim()]);
  if (base !== null) return base.trim();
  throw new UsageError({
    es: `«${ref}» no tiene historia en común con lo que hay aquí; si el repositorio se clonó sin ella, tráigala: «git fetch --unshallow», o «fetch-depth: 0» en GitHub Actions.`,
    en: `«${ref}» has no history in common with what is here; if the repository was cloned without it, fetch it: «git fetch --unshallow», or «fetch-depth: 0» in GitHub Actions.`,
  });
}

/** What Git prints; null where it ends with an error. */
async function git(host: Host, args: readonly string[]): Promise<string | null> {
  const ended = await host.git(args);
  if (ended) return ended.code === 0 ? ended.stdout : null;
  throw new UsageError({
    es: '--changed pregunta a Git qué cambió, y Git no está instalado.',
    en: '--changed asks Git what changed, and Git is not installed.',
  });
}

function sayNone(plans: number, since: string): Bilingual {
  return {
    es: `Ningún plan cambió desde «${since}» (${plans === 1 ? 'hay uno' : `hay ${plans}`}): no había qué revisar.`,
    en: `No plan changed since «${since}» (there ${plans === 1 ? 'is one' : `are ${plans}`}): there was nothing to check.`,
  };
}

function notInside(): never {
  throw new UsageError({
    es: '--changed pregunta a Git qué cambió, y esta carpeta no es parte de un repositorio que Git quiera leer.',
    en: '--changed asks Git what changed, and this folder is not part of a repository that Git will read.',
  });
}

/** `path` is what the reference also names, where a path was taken for one: `--changed planes/`. */
function unknownRef(ref: string, path: string): UsageError {
  const advice =
    path === ''
      ? { es: '', en: '' }
      : {
          es: ` Si es una ruta, escríbala antes: plan validate ${path} --changed.`,
          en: ` If it is a path, write it first: plan validate ${path} --changed.`,
        };
  return new UsageError({
    es: `Git no conoce ninguna rama, etiqueta ni versión «${ref}».${advice.es}`,
    en: `Git knows no branch, tag or commit «${ref}».${advice.en}`,
  });
}
