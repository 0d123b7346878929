import { describedRules } from '../analyze.ts';
import type { Config } from '../config/config-schema.ts';
import type { Host } from './host.ts';
import { readSettings, sayAll } from './settings-file.ts';
import { UsageError } from './usage-error.ts';

const fileName = 'plan.config.yaml';

/**
 * The configuration nearest to a file, its folder first and then upwards; empty where there is none. A faulty one
 * is an error of the world: nothing is checked under settings nobody meant.
 */
export function configLoader(host: Host): (path: string) => Promise<Config> {
  const byFolder = new Map<string, Promise<Config>>();
  const ofFolder = (folder: string): Promise<Config> => {
    const known = byFolder.get(folder);
    if (known) return known;
    const loaded = load(folder);
    byFolder.set(folder, loaded);
    return loaded;
  };
  const load = async (folder: string): Promise<Config> => {
    const path = folder === '' ? fileName : `${folder}/${fileName}`;
    if ((await host.kindOf(path)) === 'file') return read(host, path);
    const above = parentOf(folder, host.cwd);
    return above === null ? {} : ofFolder(above);
  };
  return path => ofFolder(parentOf(path, host.cwd) ?? '');
}

/** Folders above the working folder are named from it: `..`, `../..`, until the top. */
function parentOf(path: string, cwd: string): string | null {
  const cut = path.lastIndexOf('/');
  if (cut > 0 && !/(?:^|\/)\.\.$/u.test(path)) return path.slice(0, cut);
  if (cut === 0) return path === '/' ? null : '/';
  if (path !== '' && path !== '.' && !/(?:^|\/)\.\.$/u.test(path)) return '';
  const climbed = path === '' || path === '.' ? 0 : path.split('/').length;
  const depth = cwd.split(/[\\/]/u).filter(part => part !== '').length;
  return climbed >= depth ? null : Array.from({ length: climbed + 1 }, () => '..').join('/');
}

async function read(host: Host, path: string): Promise<Config> {
  const { readConfig } = await import('../config/read-config.ts');
  const file = await readSettings(host, path);
  const ids = describedRules.map(rule => rule.id);
  const { config, problems } = readConfig(file, ids);
  if (problems.length > 0) throw new UsageError(sayAll(file, problems));
  return config;
}
