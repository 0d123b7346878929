import type { Importer } from '../import/importer.ts';
import { readOdt } from '../import/odt/read-odt.ts';
import { type OfficeProgram, readingPackage } from '../import/office-error.ts';

/** Texts of LibreOffice and others that write OpenDocument: the same as of Word. */
export const importer: Importer = {
  format: 'odt',
  read: async (bytes, { name, progress }) => readingPackage(name, writer, () => readOdt(bytes, progress)),
};

const writer: OfficeProgram = {
  file: { es: 'un texto de OpenDocument (.odt)', en: 'an OpenDocument text (.odt)' },
  remedy: {
    es: 'ábralo en LibreOffice y guárdelo como .odt',
    en: 'open it in LibreOffice and save it as .odt',
  },
};
