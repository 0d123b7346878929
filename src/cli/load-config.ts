import { dirname, join, relative, resolve, sep } from 'node:path';
import { matcher } from '../config/patterns.ts';
import { nothingSettled, type Settled } from '../config/settled.ts';
import type { Store } from './cache/store.ts';
import type { Host } from './host.ts';
import { UsageError } from './usage-error.ts';
import type { WholeConfig } from './whole-config.ts';

const fileName = 'plan.config.yaml';

/** Names that people try and that nothing reads. */
const otherNames = ['plan.config.yml', 'plan.config.json'];

/** A configuration on disk. */
export interface LoadedConfig {
  /** Its path as printed, from the working folder. */
  readonly path: string;
  /** The folder that its patterns and paths count from; empty for the working folder, else with a final `/`. */
  readonly folder: string;
  /** Tells what it says from what any other says. */
  readonly digest: string;
  /** A path from its folder. */
  readonly within: (path: string) => string;
  /** All it says, read at the first call: choosing plans takes only its patterns. */
  readonly whole: () => Promise<WholeConfig>;
  /** Whether a file is one of its `archivos`; every file is where it does not say. */
  readonly isPlan: (path: string) => boolean;
  /** Whether its `ignorar` leaves a file out. */
  readonly ignores: (path: string) => boolean;
}

/** Gives the configuration nearest to a file, its folder first and then upwards; null where there is none. */
export type ConfigLoader = (path: string) => Promise<LoadedConfig | null>;

/**
 * A loader that reads each configuration once. A faulty one is an error of the world: nothing is checked under
 * settings nobody meant. So is one under a name that would not be read. Of one that `store` knows, only the patterns
 * are read.
 */
export function configLoader(host: Host, store: Store | null = null): ConfigLoader {
  const byFolder = new Map<string, Promise<LoadedConfig | null>>();
  const ofFolder = (folder: string): Promise<LoadedConfig | null> => {
    const known = byFolder.get(folder);
    if (known) return known;
    const loaded = load(folder);
    byFolder.set(folder, loaded);
    return loaded;
  };
  const load = async (folder: string): Promise<LoadedConfig | null> => {
    const path = fromHere(host, join(folder, fileName));
    await refuseOtherNames(host, folder);
    const kind = await host.kindOf(path);
    if (kind === 'folder') throw isFolder(path);
    if (kind !== 'none') return read(host, path, store);
    const above = dirname(folder);
    return above === folder ? null : ofFolder(above);
  };
  return path => ofFolder(dirname(resolve(host.cwd, path)));
}

/** What a configuration says for one plan; nothing where there is none. */
export async function settledFor(config: LoadedConfig | null, path: string): Promise<Settled> {
  return config ? (await config.whole()).settle(config.within(path)) : nothingSettled;
}

async function read(host: Host, path: string, store: Store | null): Promise<LoadedConfig> {
  const bytes = await host.readFile(path);
  const { digest } = await import('./cache/digest.ts');
  const own = digest(bytes);
  let known: Promise<WholeConfig> | null = null;
  const whole = () => {
    known ??= readWhole(path, bytes);
    return known;
  };
  const folder = path.slice(0, -fileName.length);
  const within = (other: string) =>
    relative(resolve(host.cwd, folder), resolve(host.cwd, other)).split(sep).join('/');
  const { archivos, ignorar } = await patternsOf(whole, own, store);
  const isPlan = archivos && matcher(archivos);
  const ignores = matcher(ignorar);
  return {
    path,
    folder,
    digest: own,
    within,
    whole,
    isPlan: other => isPlan?.(within(other)) ?? true,
    ignores: other => ignores(within(other)),
  };
}

async function readWhole(path: string, bytes: Uint8Array): Promise<WholeConfig> {
  const { wholeConfig } = await import('./whole-config.ts');
  return wholeConfig(path, bytes);
}

interface Patterns {
  readonly archivos: readonly string[] | null;
  readonly ignorar: readonly string[];
}

/** Only those of a configuration without faults are kept. */
async function patternsOf(whole: LoadedConfig['whole'], own: string, store: Store | null): Promise<Patterns> {
  const { digest } = await import('./cache/digest.ts');
  const name = store && digest('configuration', store.build, own);
  const kept = name && store.read(name)?.data;
  if (isPatterns(kept)) return kept;
  const { archivos = null, ignorar = [] } = (await whole()).reading.config;
  if (name) store.write(name, { archivos, ignorar });
  return { archivos, ignorar };
}

function isPatterns(data: unknown): data is Patterns {
  const isList = (value: unknown) => Array.isArray(value) && value.every(each => typeof each === 'string');
  return (
    typeof data === 'object' &&
    data !== null &&
    'archivos' in data &&
    'ignorar' in data &&
    (data.archivos === null || isList(data.archivos)) &&
    isList(data.ignorar)
  );
}

function isFolder(path: string): UsageError {
  return new UsageError({
    es: `«${path}» es una carpeta, y la configuración es un archivo.`,
    en: `«${path}» is a folder, and the configuration is a file.`,
  });
}

async function refuseOtherNames(host: Host, folder: string): Promise<void> {
  for (const name of otherNames) {
    const path = fromHere(host, join(folder, name));
    if ((await host.kindOf(path)) === 'none') continue;
    throw new UsageError({
      es: `«${path}» no se lee: la configuración se llama «${fileName}». Cámbiele el nombre o quítelo.`,
      en: `«${path}» is not read: the configuration is called «${fileName}». Rename or remove it.`,
    });
  }
}

/** A path as it is printed: from the working folder, with `/`. */
function fromHere(host: Host, path: string): string {
  return relative(host.cwd, path).split(sep).join('/') || '.';
}
