import { isThemeName } from '../plan/theme-name.ts';
import { makeTheme, readTheme } from '../render/read-theme.ts';
import { defaultTheme, type Theme } from '../render/theme.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { SourceFile } from '../text/source-file.ts';
import { builtinThemePath } from './builtin-themes.ts';
import type { Host } from './host.ts';
import type { NamedTheme } from './plan-theme.ts';
import { readSettings, sayAll } from './settings-file.ts';
import { UsageError } from './usage-error.ts';

/** Gives the look that a built-in name or a theme file stands for, each read once; the program's own for null. */
export function themeLoader(
  host: Host,
  notice: (said: Bilingual) => void,
): (asked: NamedTheme | null) => Promise<Theme> {
  const known = new Map<string, Promise<Theme>>();
  return async asked => {
    if (asked === null) return defaultTheme;
    const theme = known.get(asked.path) ?? loadTheme(host, asked, notice);
    known.set(asked.path, theme);
    return theme;
  };
}

/** Throws `UsageError` with every fault at its place. */
async function loadTheme(
  host: Host,
  { path, sayer }: NamedTheme,
  notice: (said: Bilingual) => void,
): Promise<Theme> {
  const isBuiltin = isThemeName(path);
  if (!isBuiltin && sayer !== null && (await host.kindOf(path)) === 'none') throw absent(path, sayer);
  const file = isBuiltin ? await builtin(host, path) : await readSettings(path, await host.readFile(path));
  const reading = readTheme(file);
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const { theme, problems } = makeTheme(reading, await readFiles(host, folder, reading.files));
  if (!theme) throw new UsageError(sayAll(file, problems));
  if (problems.length > 0) notice(sayAll(file, problems));
  return theme;
}

function absent(path: string, sayer: string): UsageError {
  return new UsageError({
    es: `${sayer}: no existe el tema «${path}».`,
    en: `${sayer}: the theme «${path}» does not exist.`,
  });
}

async function builtin(host: Host, name: string): Promise<SourceFile> {
  const path = builtinThemePath(name);
  return new SourceFile(path, new TextDecoder().decode(await host.readAsset(path)));
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
