import type { Bilingual, Language } from '../text/bilingual.ts';
import { decodeFile } from '../text/decode.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';
import type { Host } from './host.ts';
import { UsageError } from './usage-error.ts';

/** Nobody writes settings this long, and the parser of YAML would be busy with them for seconds. */
const mostBytes = 512 * 1024;

/** The text of a configuration or a theme. Throws `UsageError` where the file is no text, or no settings' length. */
export async function readSettings(host: Host, path: string): Promise<SourceFile> {
  const bytes = await host.readFile(path);
  if (bytes.length > mostBytes) {
    throw new UsageError({
      es: `«${path}» es demasiado grande: tiene más de 512 KB.`,
      en: `«${path}» is too large: it has more than 512 KB.`,
    });
  }
  const file = await decodeFile(path, bytes);
  if (file) return file;
  throw new UsageError({ es: `«${path}» no es un archivo de texto.`, en: `«${path}» is not a text file.` });
}

/** Everything that is wrong with such a file, one line each, at its place. */
export function sayAll(
  file: SourceFile,
  problems: readonly { readonly span: Span; readonly message: Bilingual; readonly help?: Bilingual }[],
): Bilingual {
  const lines = problems.map(({ span, message, help }) => {
    const { line, column } = file.positionAt(span.start);
    const said = (language: Language) => [message[language], help?.[language] ?? ''].join(' ').trim();
    const place = `${file.path}:${line + 1}:${column + 1}`;
    return { es: `${place}: ${said('es')}`, en: `${place}: ${said('en')}` };
  });
  return { es: lines.map(line => line.es).join('\n'), en: lines.map(line => line.en).join('\n') };
}
