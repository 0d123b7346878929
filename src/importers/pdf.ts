import type { Importer } from '../import/importer.ts';
import { pdfError } from '../import/pdf/open-pdf.ts';
import { readPdf } from '../import/pdf/read-pdf.ts';

/** PDF files: by their structure where they have one, by the geometry of the page where they have none. */
export const importer: Importer = {
  format: 'pdf',
  read: async (bytes, { name, progress }) => {
    const reading = await readPdf(bytes, progress);
    if (reading.source) return reading.source;
    throw pdfError(name, reading.fault, reading.page);
  },
};
