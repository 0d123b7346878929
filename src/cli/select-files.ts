import { nearest } from '../text/nearest.ts';
import type { Host } from './host.ts';
import { UsageError } from './usage-error.ts';

/** The name that stands for standard input among the paths. */
export const standardInput = '-';

/** Documents about a repository, never plans; a folder may hold them beside its plans. */
const notPlans =
  /^(?:readme|changelog|license|licence|contributing|code_of_conduct|security)(?:[.-].*)?\.(?:md|markdown)$/iu;

/**
 * The files that paths, folders and patterns name, each once, in the order given; the current folder where none is
 * given. A path that does not exist and a folder or pattern without plans are errors, never an empty success.
 */
export async function selectFiles(host: Host, paths: readonly string[]): Promise<string[]> {
  const files = new Set<string>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    for (const file of await filesOf(host, path.replaceAll('\\', '/'))) files.add(file);
  }
  return [...files];
}

async function filesOf(host: Host, path: string): Promise<readonly string[]> {
  if (path === standardInput) return [path];
  const kind = await host.kindOf(path);
  if (kind === 'file' || kind === 'other') return [path];
  if (kind === 'folder') {
    const folder = path.replace(/\/+$/u, '');
    const found = await plansIn(
      host,
      folder === '.' || folder === '' ? '**/*.{md,markdown}' : `${folder}/**/*.{md,markdown}`,
    );
    if (found.length > 0) return found;
    throw new UsageError({
      es: `La carpeta «${path}» no tiene ningún plan (archivos .md).`,
      en: `The folder «${path}» holds no plan (.md files).`,
    });
  }
  if (/[*?[\]{}!]/u.test(path)) {
    const found = await host.glob([path]);
    if (found.length > 0) return found;
    throw new UsageError({ es: `Ningún archivo coincide con «${path}».`, en: `No file matches «${path}».` });
  }
  const meant = await near(host, path);
  throw new UsageError({
    es: `No existe «${path}».${meant ? ` ¿Quiso decir «${meant}»?` : ''}`,
    en: `«${path}» does not exist.${meant ? ` Did you mean «${meant}»?` : ''}`,
  });
}

async function plansIn(host: Host, pattern: string): Promise<string[]> {
  const found = await host.glob([pattern]);
  return found.filter(file => !notPlans.test(file.split('/').at(-1) ?? ''));
}

async function near(host: Host, path: string): Promise<string | null> {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
  if ((await host.kindOf(folder)) !== 'folder') return null;
  const found = await host.glob([folder === '.' ? '*.{md,markdown}' : `${folder}/*.{md,markdown}`]);
  return nearest(path, found, file => [file]);
}
