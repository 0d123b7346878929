import { makeTheme, readTheme, type ThemeProblem } from '../render/read-theme.ts';
import type { Theme } from '../render/theme.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { decodeFile } from '../text/decode.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Host } from './host.ts';
import { UsageError } from './usage-error.ts';

/** The look that a theme file describes. Throws `UsageError` with every fault at its place. */
export async function loadTheme(host: Host, path: string, notice: (said: Bilingual) => void): Promise<Theme> {
  const file = await decodeFile(path, await host.readFile(path));
  if (!file) {
    throw new UsageError({ es: `«${path}» no es un archivo de texto.`, en: `«${path}» is not a text file.` });
  }
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

function sayAll(file: SourceFile, problems: readonly ThemeProblem[]): Bilingual {
  const lines = problems.map(({ span, message }) => {
    const { line, column } = file.positionAt(span.start);
    const place = `${file.path}:${line + 1}:${column + 1}`;
    return { es: `${place}: ${message.es}`, en: `${place}: ${message.en}` };
  });
  return { es: lines.map(line => line.es).join('\n'), en: lines.map(line => line.en).join('\n') };
}
