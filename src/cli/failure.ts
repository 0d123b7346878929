import type { Bilingual } from '../text/bilingual.ts';
import { SaidError } from '../text/said-error.ts';

/** What went wrong outside the plan, in words: one line for stderr. Null for a fault of the program itself. */
export function describeFailure(error: unknown): Bilingual | null {
  if (error instanceof SaidError) return error.said;
  const reason = reasonOf(error);
  if (!reason) return null;
  const path = error instanceof Error && 'path' in error && typeof error.path === 'string' ? error.path : '';
  return {
    es: `${path === '' ? '' : `«${path}»: `}${reason.es}.`,
    en: `${path === '' ? '' : `«${path}»: `}${reason.en}.`,
  };
}

/** Why the system refused something, to stand behind a colon; null for what is no answer of the system. */
export function reasonOf(error: unknown): Bilingual | null {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  return (typeof code === 'string' && reasons[code]) || null;
}

const reasons: Readonly<Record<string, Bilingual>> = {
  EACCES: {
    es: 'no hay permiso para leer o escribir ahí',
    en: 'there is no permission to read or write there',
  },
  EPERM: { es: 'el sistema no permite esa operación ahí', en: 'the system does not allow that there' },
  EROFS: { es: 'la carpeta es de solo lectura', en: 'the folder is read-only' },
  ENOENT: { es: 'no existe', en: 'does not exist' },
  ENOTDIR: {
    es: 'una parte de la ruta es un archivo, no una carpeta',
    en: 'part of the path is a file, not a folder',
  },
  EEXIST: {
    es: 'ya hay ahí un archivo y se necesita una carpeta',
    en: 'a file is there where a folder is needed',
  },
  EISDIR: { es: 'es una carpeta, no un archivo', en: 'is a folder, not a file' },
  ENOSPC: { es: 'no queda espacio en el disco', en: 'there is no space left on the disk' },
  EDQUOT: { es: 'se agotó el espacio que le toca en el disco', en: 'your share of the disk is used up' },
  EFBIG: { es: 'el sistema no permite archivos tan grandes', en: 'the system allows no files that large' },
  EIO: { es: 'el disco o la red fallaron', en: 'the disk or the network failed' },
  EBUSY: { es: 'otro programa lo tiene ocupado', en: 'another program keeps it busy' },
  EMFILE: { es: 'hay demasiados archivos abiertos', en: 'there are too many open files' },
  ENAMETOOLONG: { es: 'el nombre es demasiado largo', en: 'the name is too long' },
  EADDRINUSE: {
    es: 'ese puerto ya está ocupado; elija otro con --port',
    en: 'that port is taken; choose another with --port',
  },
  ELOOP: { es: 'hay enlaces simbólicos en círculo', en: 'there are symbolic links in a circle' },
};
