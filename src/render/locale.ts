import type { Language } from '../text/bilingual.ts';
import type { Paper } from './theme.ts';

/** A BCP 47 tag in two parts: `es` and `MX`; no region where it has none. */
export function localeOf(tag: string): { readonly lang: string; readonly region: string | null } {
  const [lang = 'es', ...subtags] = tag.split('-');
  const region = subtags.find(subtag => /^[A-Za-z]{2}$/u.test(subtag))?.toUpperCase() ?? null;
  return { lang: lang.toLowerCase(), region };
}

/** The language of the words that a publication says by itself: English for plans in English, Spanish for all others. */
export function languageOf(tag: string): Language {
  return localeOf(tag).lang === 'en' ? 'en' : 'es';
}

/** The `lang` of words that a publication says by itself, where they are in another language than the plan. */
export function saidIn(tag: string): { readonly lang?: Language } {
  const language = languageOf(tag);
  return localeOf(tag).lang === language ? {} : { lang: language };
}

/** Countries of the language that print on A4; the others of the continent, on letter. */
const a4Countries = new Set(['ES', 'GB', 'AR', 'BO', 'EC', 'PE', 'PY', 'UY', 'GQ']);

/** The paper usual in a country. */
export function usualPaper(region: string | null): Paper {
  return region !== null && a4Countries.has(region) ? 'a4' : 'carta';
}
