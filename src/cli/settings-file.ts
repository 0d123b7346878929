import type { Bilingual } from '../text/bilingual.ts';
import { decodeFile } from '../text/decode.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';
import type { Host } from './host.ts';
import { UsageError } from './usage-error.ts';

/** The text of a configuration or a theme. Throws `UsageError` where the file is no text. */
export async function readSettings(host: Host, path: string): Promise<SourceFile> {
  const file = await decodeFile(path, await host.readFile(path));
  if (file) return file;
  throw new UsageError({ es: `«${path}» no es un archivo de texto.`, en: `«${path}» is not a text file.` });
}

/** Everything that is wrong with such a file, one line each, at its place. */
export function sayAll(
  file: SourceFile,
  problems: readonly { readonly span: Span; readonly message: Bilingual }[],
): Bilingual {
  const lines = problems.map(({ span, message }) => {
    const { line, column } = file.positionAt(span.start);
    const place = `${file.path}:${line + 1}:${column + 1}`;
    return { es: `${place}: ${message.es}`, en: `${place}: ${message.en}` };
  });
  return { es: lines.map(line => line.es).join('\n'), en: lines.map(line => line.en).join('\n') };
}
