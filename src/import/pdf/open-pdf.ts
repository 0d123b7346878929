import { getDocument, type PdfDocument } from 'unpdf/pdfjs';
import type { Bilingual } from '../../text/bilingual.ts';
import { ImportError } from '../import-error.ts';
import { holdsBomb } from './bombs.ts';

/** Why a PDF cannot be read. */
export type PdfFault = 'protected' | 'damaged' | 'too-big' | 'crowded' | 'pictures';

const mostBytes = 200 * 1024 * 1024;

/** Hands an open PDF to `read` and closes it, or says why it cannot be read. Nothing in the file is run or fetched. */
export async function withPdf<T>(
  bytes: Uint8Array,
  read: (document: PdfDocument) => Promise<T>,
): Promise<T | PdfFault> {
  if (bytes.length > mostBytes || holdsBomb(bytes)) return 'too-big';
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 1,
    verbosity: 0,
  });
  try {
    return await read(await task.promise);
  } catch (error) {
    const name = error instanceof Error ? error.name : '';
    return name === 'PasswordException' ? 'protected' : 'damaged';
  } finally {
    await task.destroy();
  }
}

/** A fault in words, with the name of the file and the page at fault. */
export function pdfError(name: string, fault: PdfFault, page?: number): ImportError {
  const { es, en } = faults[fault];
  const at = page === undefined ? { es: '', en: '' } : { es: ` (página ${page})`, en: ` (page ${page})` };
  return new ImportError({ es: `«${name}»${at.es} ${es}`, en: `«${name}»${at.en} ${en}` });
}

const faults: Readonly<Record<PdfFault, Bilingual>> = {
  protected: {
    es: 'está protegido con contraseña: guarde una copia sin ella.',
    en: 'is protected by a password: save a copy without it.',
  },
  damaged: { es: 'no es un PDF, o está dañado.', en: 'is no PDF, or is damaged.' },
  'too-big': {
    es: 'es demasiado grande para ser un plan: se leen hasta 1,500 páginas y 200 MB.',
    en: 'is too big for a plan: up to 1,500 pages and 200 MB are read.',
  },
  crowded: {
    es: 'lleva en una página más texto o dibujo que cualquier plan: guarde esa página como imagen y vuelva a exportarlo.',
    en: 'holds on one page more text or drawing than any plan: save that page as a picture and export it again.',
  },
  pictures: {
    es: 'es una imagen escaneada sin texto: pásela antes por un programa de reconocimiento de texto (OCR).',
    en: 'is a scanned picture without text: run it through text recognition (OCR) first.',
  },
};
