import { dirname, join, relative, resolve, sep } from 'node:path';
import { describedRules } from '../analyze.ts';
import type { Origin } from '../config/origin.ts';
import { matcher } from '../config/patterns.ts';
import type { ConfigReading } from '../config/read-config.ts';
import { nothingSettled, originOf, type Settled, settle } from '../config/settle.ts';
import type { Path } from '../document/frontmatter-tree.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Host } from './host.ts';
import { readSettings, sayAll } from './settings-file.ts';
import { UsageError } from './usage-error.ts';

const fileName = 'plan.config.yaml';

/** Names that people try and that nothing reads. */
const otherNames = ['plan.config.yml', 'plan.config.json'];

/** A configuration on disk. */
export interface LoadedConfig {
  /** Its path as printed, from the working folder. */
  readonly path: string;
  /** The folder that its patterns and paths count from; empty for the working folder, else with a final `/`. */
  readonly folder: string;
  readonly reading: ConfigReading;
  /** Where it says what stands at a path of it. */
  readonly originOf: (at: Path) => Origin;
  /** What it says for one plan. */
  readonly settle: (path: string) => Settled;
  /** Whether a file is one of its `archivos`; every file is where it does not say. */
  readonly isPlan: (path: string) => boolean;
  /** Whether its `ignorar` leaves a file out. */
  readonly ignores: (path: string) => boolean;
}

/** Gives the configuration nearest to a file, its folder first and then upwards; null where there is none. */
export type ConfigLoader = (path: string) => Promise<LoadedConfig | null>;

/**
 * A loader that reads each configuration once. A faulty one is an error of the world: nothing is checked under
 * settings nobody meant. So is one under a name that would not be read.
 */
export function configLoader(host: Host): ConfigLoader {
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
    if (kind !== 'none') return read(host, path);
    const above = dirname(folder);
    return above === folder ? null : ofFolder(above);
  };
  return path => ofFolder(dirname(resolve(host.cwd, path)));
}

/** What a configuration says for one plan; nothing where there is none. */
export function settledFor(config: LoadedConfig | null, path: string): Settled {
  return config ? config.settle(path) : nothingSettled;
}

async function read(host: Host, path: string): Promise<LoadedConfig> {
  const { readConfig } = await import('../config/read-config.ts');
  const file: SourceFile = await readSettings(host, path);
  const reading = readConfig(file, describedRules);
  if (reading.problems.length > 0) throw new UsageError(sayAll(file, reading.problems));
  const folder = path.slice(0, -fileName.length);
  const within = (other: string) =>
    relative(resolve(host.cwd, folder), resolve(host.cwd, other)).split(sep).join('/');
  const { archivos, ignorar = [] } = reading.config;
  const isPlan = archivos && matcher(archivos);
  const ignores = matcher(ignorar);
  return {
    path,
    folder,
    reading,
    originOf: at => originOf(file, reading.tree, at),
    settle: other => settle(file, reading, within(other)),
    isPlan: other => isPlan?.(within(other)) ?? true,
    ignores: other => ignores(within(other)),
  };
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
