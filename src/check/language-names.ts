import type { KnownLanguage } from '../lexicon/function-words.ts';
import type { Bilingual } from '../text/bilingual.ts';

/** What a language that a text may be in is called. */
export const languageNames: Readonly<Record<KnownLanguage, Bilingual>> = {
  es: { es: 'español', en: 'Spanish' },
  en: { es: 'inglés', en: 'English' },
  pt: { es: 'portugués', en: 'Portuguese' },
  fr: { es: 'francés', en: 'French' },
  ca: { es: 'catalán', en: 'Catalan' },
  gl: { es: 'gallego', en: 'Galician' },
  eu: { es: 'euskera', en: 'Basque' },
};

/** The language a plan is published in, without its region: Spanish where it declares none. */
export function publishedLanguage(idioma: string | undefined): string {
  return (idioma ?? 'es').replace(/-.*$/u, '').toLowerCase();
}
