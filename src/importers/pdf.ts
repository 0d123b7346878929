import { ImportError } from '../import/import-error.ts';
import type { Importer } from '../import/importer.ts';
import { type PdfFault, readPdf } from '../import/pdf/read-pdf.ts';
import type { Bilingual } from '../text/bilingual.ts';

/** PDF files: by their structure where they have one, by the geometry of the page where they have none. */
export const importer: Importer = {
  read: async (bytes, { name, progress }) => {
    const { source, fault } = await readPdf(bytes, progress);
    if (source) return source;
    const { es, en } = faults[fault];
    throw new ImportError({ es: `«${name}» ${es}`, en: `«${name}» ${en}` });
  },
};

const faults: Readonly<Record<PdfFault, Bilingual>> = {
  protected: {
    es: 'está protegido con contraseña: guarde una copia sin ella.',
    en: 'is protected by a password: save a copy without it.',
  },
  damaged: { es: 'no es un PDF, o está dañado.', en: 'is no PDF, or is damaged.' },
  'too-big': {
    es: 'es demasiado grande para ser un plan: se leen hasta 1,500 páginas.',
    en: 'is too big for a plan: up to 1,500 pages are read.',
  },
  pictures: {
    es: 'es una imagen escaneada sin texto: pásela antes por un programa de reconocimiento de texto (OCR).',
    en: 'is a scanned picture without text: run it through text recognition (OCR) first.',
  },
};
