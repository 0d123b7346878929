import { readHtml } from '../import/html/read-html.ts';
import { ImportError } from '../import/import-error.ts';
import type { Importer } from '../import/importer.ts';
import { decode } from '../text/decode.ts';

/** Ten times the longest plan we know. */
const longest = 20_000_000;

/** Web pages, and what Word and LibreOffice save as such. */
export const importer: Importer = {
  format: 'html',
  read: async (bytes, { name }) => {
    const decoded = await decode(bytes);
    if (decoded.kind !== 'text') {
      throw new ImportError({
        es: `«${name}» no es una página web (.html).`,
        en: `«${name}» is not a web page (.html).`,
      });
    }
    const source = decoded.text.length > longest ? null : readHtml(decoded.text);
    if (source) return source;
    throw new ImportError({
      es: `«${name}» es demasiado grande o anida demasiados elementos para ser un plan.`,
      en: `«${name}» is too big, or nests too many elements, for a plan.`,
    });
  },
};
