import type { Bilingual, Language } from '../text/bilingual.ts';
import type { Host } from './host.ts';

/** `--lang` speaks first, then the locale; Spanish unless one of them says English. */
export function languageOf(argv: readonly string[], env: Host['env']): Language {
  const at = argv.findIndex(argument => argument === '--lang' || argument.startsWith('--lang='));
  const asked = at === -1 ? undefined : (argv[at]?.split('=')[1] ?? argv[at + 1]);
  const locale = asked ?? (env.LC_ALL || env.LC_MESSAGES || env.LANG || '');
  return /^en\b|^en_/iu.test(locale) ? 'en' : 'es';
}

/** Picks one language's text. */
export function speaker(language: Language): (text: Bilingual) => string {
  return text => text[language];
}
