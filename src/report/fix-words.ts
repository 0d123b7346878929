import type { Bilingual, Language } from '../text/bilingual.ts';
import type { FixesDone } from './report.ts';
import type { Run } from './totals.ts';
import { count } from './wording.ts';

/** What fixing would mend: «5 se corrigen con --fix; 3 más con --fix-unsafe». Empty for nothing; what was tried is not offered. */
export function sayFixable({ fixes, fixed }: Run, language: Language): string {
  const safe = fixed ? 0 : fixes.safe;
  const unsafe = fixed?.unsafe ? 0 : fixes.unsafe;
  const verb = (n: number) =>
    language === 'es' ? `${n} ${n === 1 ? 'se corrige' : 'se corrigen'} con` : `${n} can be fixed with`;
  if (safe === 0) return unsafe === 0 ? '' : `${verb(unsafe)} --fix-unsafe`;
  const more = unsafe === 0 ? '' : `; ${unsafe} ${language === 'es' ? 'más con' : 'more with'} --fix-unsafe`;
  return `${verb(safe)} --fix${more}`;
}

/** What was fixed: «12 correcciones aplicadas en 3 archivos». */
export function sayFixes({ fixes, files }: FixesDone, language: Language): string {
  if (fixes === 0) return language === 'es' ? 'Ninguna corrección que aplicar' : 'No fix to apply';
  const done = count(
    fixes,
    { es: 'corrección aplicada', en: 'fix applied' },
    { es: 'correcciones aplicadas', en: 'fixes applied' },
    language,
  );
  return `${done} ${inFiles(files)[language]}`;
}

/** What was shown and not made: «12 correcciones en 3 archivos; no se escribió nada.». */
export function sayFixesShown({ fixes, files }: FixesDone): Bilingual {
  if (fixes === 0) return { es: 'Ninguna corrección que aplicar.', en: 'No fix to apply.' };
  const one = { es: 'corrección', en: 'fix' };
  const many = { es: 'correcciones', en: 'fixes' };
  const where = inFiles(files);
  return {
    es: `${count(fixes, one, many, 'es')} ${where.es}; no se escribió nada.`,
    en: `${count(fixes, one, many, 'en')} ${where.en}; nothing was written.`,
  };
}

function inFiles(files: number): Bilingual {
  const [one, many] = [
    { es: 'archivo', en: 'file' },
    { es: 'archivos', en: 'files' },
  ];
  return { es: `en ${count(files, one, many, 'es')}`, en: `in ${count(files, one, many, 'en')}` };
}
