import { readDocx } from '../import/docx/read-docx.ts';
import type { Importer } from '../import/importer.ts';
import { type OfficeProgram, readingPackage } from '../import/office-error.ts';

/** Word documents, from 2007 on: styles, computed list numbers, tables, notes, comments and pending changes. */
export const importer: Importer = {
  format: 'docx',
  read: async (bytes, { name, progress }) => readingPackage(name, word, () => readDocx(bytes, progress)),
};

const word: OfficeProgram = {
  file: { es: 'un documento de Word (.docx)', en: 'a Word document (.docx)' },
  remedy: { es: 'ábralo en Word y guárdelo como .docx', en: 'open it in Word and save it as .docx' },
};
