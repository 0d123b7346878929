import { posix } from 'node:path';
import { formatOf } from '../../import/formats.ts';
import type { SourceDocument } from '../../import/source.ts';
import { importers } from '../../importers/index.ts';
import type { Bilingual } from '../../text/bilingual.ts';
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
  const remedy = remedies[format];
  throw new UsageError({
    es: `No se importan archivos «.${format}»: se esperaba ${formats.join(', ')}.${remedy ? ` ${remedy.es}` : ''}`,
    en: `Files «.${format}» are not imported: expected ${formats.join(', ')}.${remedy ? ` ${remedy.en}` : ''}`,
  });
}

const asWord: Bilingual = {
  es: 'Ábralo en Word o LibreOffice y guárdelo como .docx.',
  en: 'Open it in Word or LibreOffice and save it as .docx.',
};
const asPdf: Bilingual = {
  es: 'Ábralo en el programa que lo hizo y guárdelo como .pdf.',
  en: 'Open it in the program that made it and save it as .pdf.',
};
const asTable: Bilingual = {
  es: 'Ábralo en la hoja de cálculo, copie sus celdas a un documento y guárdelo como .docx.',
  en: 'Open it in the spreadsheet, copy its cells to a document and save that as .docx.',
};
const asText: Bilingual = {
  es: 'Páselo por un programa de reconocimiento de texto (OCR) y guárdelo como .pdf.',
  en: 'Run it through text recognition (OCR) and save it as .pdf.',
};

/** What to do with a file of a format that nobody reads here. */
const remedies: Readonly<Record<string, Bilingual>> = {
  doc: asWord,
  dot: asWord,
  rtf: asWord,
  wps: asWord,
  wpd: asWord,
  fodt: asWord,
  gdoc: {
    es: 'Es un enlace de Google: ábralo y descárguelo como .docx.',
    en: 'It is a link of Google: open it and download it as .docx.',
  },
  pages: { es: 'Ábralo en Pages y expórtelo como Word.', en: 'Open it in Pages and export it to Word.' },
  ppt: asPdf,
  pptx: asPdf,
  odp: asPdf,
  key: asPdf,
  pub: asPdf,
  xls: asTable,
  xlsx: asTable,
  ods: asTable,
  csv: asTable,
  numbers: asTable,
  jpg: asText,
  jpeg: asText,
  png: asText,
  tif: asText,
  tiff: asText,
};
