import { relative, resolve, sep } from 'node:path';
import type { Bilingual } from '../text/bilingual.ts';
import { nearest } from '../text/nearest.ts';
import type { Host } from './host.ts';
import { LeftOut } from './left-out.ts';
import { type ConfigLoader, configLoader } from './load-config.ts';
import { UsageError } from './usage-error.ts';

/** The name that stands for standard input among the paths. */
export const standardInput = '-';

/** A file that a command is to work on. */
export interface Selected {
  /** As it is printed. */
  readonly path: string;
  /** From the folder or the pattern that named it; its name alone where it was named itself. */
  readonly within: string;
}

/** What selecting may be given besides the paths. */
interface Selecting {
  readonly configOf?: ConfigLoader;
  /** Told of what a person may not expect. */
  readonly notice?: (said: Bilingual) => void;
}

/** Documents about a repository, and Markdown that the program published: never plans, though they lie beside them. */
const notPlans =
  /^(?:(?:readme|changelog|license|licence|contributing|code_of_conduct|security)(?:[.-].*)?|.*\.publico)\.(?:md|markdown)$/iu;

/** The paths of `selectPlans`. */
export async function selectFiles(
  host: Host,
  paths: readonly string[],
  selecting: Selecting = {},
): Promise<string[]> {
  return (await selectPlans(host, paths, selecting)).map(({ path }) => path);
}

/**
 * The files that paths, folders and patterns name, each once however it is spelled, in the order given; the current
 * folder where none is given. Folders give what the configuration's `archivos` says are plans; folders and patterns
 * leave out what it says to ignore. A file named itself is taken even so, with a notice. A path that does not exist
 * and a folder or pattern without plans are errors, never an empty success.
 */
export async function selectPlans(
  host: Host,
  paths: readonly string[],
  { configOf = configLoader(host), notice = () => undefined }: Selecting = {},
): Promise<Selected[]> {
  const selected = new Map<string, Selected>();
  for (const path of paths.length === 0 ? ['.'] : paths) {
    for (const file of await filesOf(host, path.replaceAll('\\', '/'), configOf, notice)) {
      const place = file.path === standardInput ? standardInput : resolve(host.cwd, file.path);
      if (!selected.has(place)) selected.set(place, file);
    }
  }
  return [...selected.values()];
}

async function filesOf(
  host: Host,
  path: string,
  configOf: ConfigLoader,
  notice: (said: Bilingual) => void,
): Promise<readonly Selected[]> {
  if (path === standardInput) return [{ path, within: 'stdin' }];
  const kind = await host.kindOf(path);
  if (kind === 'file' || kind === 'other') {
    await noticeIgnored(host, path, configOf, notice);
    return [{ path, within: path.slice(path.lastIndexOf('/') + 1) }];
  }
  if (kind === 'folder') return inFolder(host, path.replace(/(?<=.)\/+$/u, ''), configOf);
  if (/[*?[\]{}!]/u.test(path)) return matching(host, path, configOf);
  const meant = await near(host, path);
  throw new UsageError({
    es: `No existe «${path}».${meant ? ` ¿Quiso decir «${meant}»?` : ''}`,
    en: `«${path}» does not exist.${meant ? ` Did you mean «${meant}»?` : ''}`,
  });
}

async function inFolder(host: Host, folder: string, configOf: ConfigLoader): Promise<Selected[]> {
  const all = '**/*.{md,markdown}';
  const leftOut = new LeftOut();
  const plans: Selected[] = [];
  for (const { path, ignoredBy } of await host.matches([
    folder === '.' ? all : `${literal(folder)}/${all}`,
  ])) {
    const config = await configOf(path);
    if (ignoredBy !== null) leftOut.byFile(ignoredBy);
    else if (config?.ignores(path)) leftOut.byFile(`${config.path} (ignorar)`);
    else if (config?.isPlan(path) === false) leftOut.byFile(`${config.path} (archivos)`);
    else if (notPlans.test(path.slice(path.lastIndexOf('/') + 1))) leftOut.asNotPlan();
    else plans.push({ path, within: from(host, folder, path) });
  }
  if (plans.length > 0) return plans;
  throw new UsageError({
    es: `La carpeta «${folder}» no tiene ningún plan (archivos .md)${leftOut.said.es}.`,
    en: `The folder «${folder}» holds no plan (.md files)${leftOut.said.en}.`,
  });
}

async function matching(host: Host, pattern: string, configOf: ConfigLoader): Promise<Selected[]> {
  const fixed = pattern.slice(0, pattern.search(/[*?[\]{}!]/u));
  const base = fixed.slice(0, fixed.lastIndexOf('/') + 1) || '.';
  const leftOut = new LeftOut();
  const files: Selected[] = [];
  for (const { path, ignoredBy } of await host.matches([pattern])) {
    const config = await configOf(path);
    if (ignoredBy !== null) leftOut.byFile(ignoredBy);
    else if (config?.ignores(path)) leftOut.byFile(`${config.path} (ignorar)`);
    else files.push({ path, within: from(host, base, path) });
  }
  if (files.length > 0) return files;
  throw new UsageError({
    es: `Ningún archivo coincide con «${pattern}»${leftOut.said.es}.`,
    en: `No file matches «${pattern}»${leftOut.said.en}.`,
  });
}

/** A path as a pattern that only it matches. */
function literal(path: string): string {
  return path.replace(/[*?[\]{}()!@+|]/gu, '\\$&');
}

/** What a person names is checked: the notice is for who named it together with others, by `*` in a shell. */
async function noticeIgnored(
  host: Host,
  path: string,
  configOf: ConfigLoader,
  notice: (said: Bilingual) => void,
): Promise<void> {
  const config = await configOf(path);
  const by = (await host.ignoredBy(path)) ?? (config?.ignores(path) ? config.path : null);
  if (by === null) return;
  notice({
    es: `${path}: lo deja fuera «${by}», pero se toma porque se nombró.`,
    en: `${path}: «${by}» leaves it out, but it is taken since it was named.`,
  });
}

/** A path from the folder that named it; its name alone where a pattern led out of that. */
function from(host: Host, folder: string, path: string): string {
  const within = relative(resolve(host.cwd, folder), resolve(host.cwd, path)).split(sep).join('/');
  return within.startsWith('../') ? path.slice(path.lastIndexOf('/') + 1) : within;
}

async function near(host: Host, path: string): Promise<string | null> {
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.';
  if ((await host.kindOf(folder)) !== 'folder') return null;
  const found = await host.glob([folder === '.' ? '*.{md,markdown}' : `${literal(folder)}/*.{md,markdown}`]);
  return nearest(path, found, file => [file]);
}
