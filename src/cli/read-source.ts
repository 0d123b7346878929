import { decode } from '../text/decode.ts';
import { SourceFile } from '../text/source-file.ts';
import type { Host } from './host.ts';
import { notMarkdown } from './not-markdown.ts';
import { standardInput } from './select-files.ts';
import { UsageError } from './usage-error.ts';

/** A plan's text, or a profile's, under the name it goes by. Throws `UsageError` where the file is no text. */
export async function readSource(host: Host, path: string, name = path): Promise<SourceFile> {
  return sourceOf(name, path === standardInput ? await host.stdin.read() : await host.readFile(path));
}

/** The text that some bytes are. Throws `UsageError` where they are none. */
export async function sourceOf(name: string, bytes: Uint8Array): Promise<SourceFile> {
  const other = notMarkdown(name, bytes);
  if (other) throw new UsageError(other);
  const decoded = await decode(bytes);
  if (decoded.kind === 'text') return new SourceFile(name, decoded.text, decoded.encoding, decoded.strays);
  throw new UsageError({
    es: `«${name}» no es un archivo de texto: un plan se escribe en Markdown (.md).`,
    en: `«${name}» is not a text file: a plan is written in Markdown (.md).`,
  });
}
