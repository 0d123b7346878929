import type { Bilingual, Language } from '../text/bilingual.ts';
import { decodeFile } from '../text/decode.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';
import { UsageError } from './usage-error.ts';

/** The text of a configuration or a theme. Throws `UsageError` where the file is no text. */
export async function readSettings(path: string, bytes: Uint8Array): Promise<SourceFile> {
  const file = await decodeFile(path, bytes);
  if (file) return file;
  throw new UsageError({ es: `«${path}» no es un archivo de texto.`, en: `«${path}» is not a text file.` });
}

/** More faults of one file than this are not read. */
const most = 20;

/** What is wrong with such a file, one line each, at its place. */
export function sayAll(
  file: SourceFile,
  problems: readonly { readonly span: Span; readonly message: Bilingual; readonly help?: Bilingual }[],
): Bilingual {
  const lines = problems.slice(0, most).map(({ span, message, help }) => {
    const { line, column } = file.positionAt(span.start);
    const said = (language: Language) => [message[language], help?.[language] ?? ''].join(' ').trim();
    const place = `${file.path}:${line + 1}:${column + 1}`;
    return { es: `${place}: ${said('es')}`, en: `${place}: ${said('en')}` };
  });
  const rest = problems.length - lines.length;
  if (rest > 0) lines.push({ es: `${file.path}: y ${rest} más.`, en: `${file.path}: and ${rest} more.` });
  return { es: lines.map(line => line.es).join('\n'), en: lines.map(line => line.en).join('\n') };
}
