import { readDocx } from '../import/docx/read-docx.ts';
import { ImportError } from '../import/import-error.ts';
import type { Importer } from '../import/importer.ts';
import { PackageError, type PackageFault } from '../office/read-package.ts';
import type { Bilingual } from '../text/bilingual.ts';

/** Word documents, from 2007 on: styles, computed list numbers, tables, notes, comments and pending changes. */
export const importer: Importer = {
  format: 'docx',
  read: async (bytes, { name, progress }) => {
    try {
      return readDocx(bytes, progress);
    } catch (error) {
      if (!(error instanceof PackageError)) throw error;
      const { es, en } = faults[error.fault];
      throw new ImportError({ es: `«${name}» ${es}`, en: `«${name}» ${en}` });
    }
  },
};

const faults: Readonly<Record<PackageFault, Bilingual>> = {
  'not-a-zip': {
    es: 'no es un documento de Word (.docx).',
    en: 'is not a Word document (.docx).',
  },
  protected: {
    es: 'está protegido con contraseña o es de un Word anterior a 2007: ábralo en Word y guárdelo como .docx sin contraseña.',
    en: 'is protected by a password or from a Word before 2007: open it in Word and save it as .docx without one.',
  },
  'too-big': {
    es: 'ocupa, una vez descomprimido, mucho más que cualquier plan, y no se lee.',
    en: 'takes up, once unpacked, far more than any plan, and is not read.',
  },
  damaged: {
    es: 'está dañado y no se puede leer: ábralo en Word y guárdelo de nuevo.',
    en: 'is damaged and cannot be read: open it in Word and save it again.',
  },
};
