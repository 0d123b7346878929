import { PackageError, type PackageFault } from '../office/read-package.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { ImportError } from './import-error.ts';

/** A program whose files are packages: what its files are, and how to save one anew. */
export interface OfficeProgram {
  readonly file: Bilingual;
  readonly remedy: Bilingual;
}

/** Reads a file of a program, and says in words about the file what is wrong with a package. Throws `ImportError`. */
export function readingPackage<T>(name: string, program: OfficeProgram, read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof PackageError)) throw error;
    const { es, en } = faults[error.fault](program);
    throw new ImportError({ es: `«${name}» ${es}`, en: `«${name}» ${en}` });
  }
}

const faults: Readonly<Record<PackageFault, (program: OfficeProgram) => Bilingual>> = {
  foreign: ({ file }) => ({ es: `no es ${file.es}.`, en: `is not ${file.en}.` }),
  protected: ({ remedy }) => ({
    es: `está protegido con contraseña o es de un programa muy anterior: ${remedy.es}, sin contraseña.`,
    en: `is protected by a password or from a much older program: ${remedy.en}, without a password.`,
  }),
  'too-big': () => ({
    es: 'ocupa, una vez descomprimido, mucho más que cualquier plan, y no se lee.',
    en: 'takes up, once unpacked, far more than any plan, and is not read.',
  }),
  damaged: ({ remedy }) => ({
    es: `está dañado y no se puede leer: ${remedy.es}.`,
    en: `is damaged and cannot be read: ${remedy.en}.`,
  }),
};
