import { posix } from 'node:path';
import { formatOf } from '../../import/formats.ts';
import type { SourceDocument } from '../../import/source.ts';
import { importers } from '../../importers/index.ts';
import type { Host } from '../host.ts';
import { progressLine } from '../progress-line.ts';
import { standardInput } from '../select-files.ts';
import { UsageError } from '../usage-error.ts';

/** A file to be imported, read by the importer of its format. `format` speaks before the file's name. */
export async function readSource(
  host: Host,
  path: string,
  format: string | undefined,
): Promise<SourceDocument> {
  const name = path === standardInput ? '<stdin>' : posix.basename(path.replaceAll('\\', '/'));
  const importer = await importerFor(name, format);
  const bytes = path === standardInput ? await host.stdin.read() : await host.readFile(path);
  let line = progressLine(host, 0);
  try {
    return await importer.read(bytes, {
      name,
      progress: (done, total) => {
        if (done <= 1) line = progressLine(host, total);
        line.show(`${name} ${done}/${total}`);
      },
    });
  } finally {
    line.clear();
  }
}

/** The formats there are, for messages. */
const formats: readonly string[] = importers.map(({ format }) => format);

async function importerFor(name: string, asked: string | undefined) {
  const format = asked ?? (name === '<stdin>' ? null : formatOf(name));
  if (format === null) {
    throw new UsageError({
      es: `Diga con --desde de qué formato es: ${formats.join(', ')}.`,
      en: `Say with --desde what format it is: ${formats.join(', ')}.`,
    });
  }
  const found = importers.find(importer => importer.format === format);
  if (found) return found.load();
  const old = format === 'doc' || format === 'rtf';
  throw new UsageError({
    es: `No se importan archivos «.${format}»: se esperaba ${formats.join(', ')}.${old ? ' Guárdelo como .docx.' : ''}`,
    en: `Files «.${format}» are not imported: expected ${formats.join(', ')}.${old ? ' Save it as .docx.' : ''}`,
  });
}
