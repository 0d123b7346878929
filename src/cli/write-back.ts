import { encode } from '../text/encode.ts';
import { misreadLetters } from '../text/mojibake.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Host } from './host.ts';
import { readSource } from './read-source.ts';
import { UsageError } from './usage-error.ts';

/**
 * Throws `UsageError` for a file that is in two encodings at once beyond telling them apart: what was read of it is not
 * what its author wrote, and nothing can be written back.
 */
export function refuseMixedEncoding({ path, text, encoding }: SourceFile): void {
  if (
    encoding === 'utf-8' ||
    encoding === 'mixed' ||
    !(text.includes('\uFFFD') || misreadLetters(text).length > 0)
  )
    return;
  throw new UsageError({
    es: `${path}: el archivo mezcla codificaciones (UTF-8 y otra), y se dejó como está: ábralo en su editor, corrija las letras dañadas y guárdelo en UTF-8.`,
    en: `${path}: the file mixes encodings (UTF-8 and another) and was left as it is: open it in your editor, mend the damaged letters and save it in UTF-8.`,
  });
}

/**
 * Writes a changed text over the file it was read from, in its own encoding. Throws `UsageError`, and writes nothing,
 * where the file is not what was read any more or where its encoding lacks a letter of the new text.
 */
export async function writeBack(host: Host, before: SourceFile, after: SourceFile): Promise<void> {
  const { path } = before;
  const bytes = await encode(after);
  if (!bytes) {
    throw new UsageError({
      es: `${path}: la corrección lleva letras que la codificación ${after.encoding} no tiene; guarde antes el archivo en UTF-8.`,
      en: `${path}: the fix has letters that the encoding ${after.encoding} lacks; save the file in UTF-8 first.`,
    });
  }
  const now = await readSource(host, path);
  if (now.text !== before.text || now.bom !== before.bom || now.encoding !== before.encoding) {
    throw new UsageError({
      es: `${path}: el archivo cambió mientras se corregía, y se dejó como está.`,
      en: `${path}: the file changed while it was being fixed, and was left as it is.`,
    });
  }
  await host.writeFile(path, bytes);
}
