import { makeTheme, readTheme } from '../render/read-theme.ts';
import { defaultTheme, type Theme } from '../render/theme.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Host } from './host.ts';
import { readSettings, sayAll } from './settings-file.ts';
import { UsageError } from './usage-error.ts';

/** Gives the look that a theme file describes, each read once; the program's own for null. */
export function themeLoader(
  host: Host,
  notice: (said: Bilingual) => void,
): (path: string | null) => Promise<Theme> {
  const byPath = new Map<string, Promise<Theme>>();
  return async path => {
    if (path === null) return defaultTheme;
    const theme = byPath.get(path) ?? loadTheme(host, path, notice);
    byPath.set(path, theme);
    return theme;
  };
}

/** Throws `UsageError` with every fault at its place. */
async function loadTheme(host: Host, path: string, notice: (said: Bilingual) => void): Promise<Theme> {
  const file = await readSettings(host, path);
  const reading = readTheme(file);
  const folder = path.includes('/') ? path.slice(0, path.lastIndexOf('/') + 1) : '';
  const { theme, problems } = makeTheme(reading, await readFiles(host, folder, reading.files));
  if (!theme) throw new UsageError(sayAll(file, problems));
  if (problems.length > 0) notice(sayAll(file, problems));
  return theme;
}

/** The files a theme names, by name; one that is not there is left out, and `makeTheme` says so. */
async function readFiles(
  host: Host,
  folder: string,
  names: readonly string[],
): Promise<Map<string, Uint8Array>> {
  const contents = new Map<string, Uint8Array>();
  for (const name of names) {
    if ((await host.kindOf(folder + name)) === 'file') contents.set(name, await host.readFile(folder + name));
  }
  return contents;
}
