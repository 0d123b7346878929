import { decode } from '../text/decode.ts';
import { SourceFile } from '../text/source-file.ts';
import type { Host } from './host.ts';
import { standardInput } from './select-files.ts';
import { UsageError } from './usage-error.ts';

/** A plan's text, or a profile's, under the name it goes by. Throws `UsageError` where the file is no text. */
export async function readSource(host: Host, path: string, name = path): Promise<SourceFile> {
  const bytes = path === standardInput ? await host.stdin.read() : await host.readFile(path);
  const decoded = await decode(bytes);
  if (decoded.kind === 'text') return new SourceFile(name, decoded.text, decoded.encoding, decoded.strays);
  throw new UsageError({
    es: `«${name}» no es un archivo de texto: un plan se escribe en Markdown (.md).`,
    en: `«${name}» is not a text file: a plan is written in Markdown (.md).`,
  });
}
