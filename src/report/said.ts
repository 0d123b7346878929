import type { Diagnostic } from '../check/rule.ts';
import type { Language } from '../text/bilingual.ts';

/** What is wrong and, on the next line, what to do about it. */
export function saidOf({ message, help }: Diagnostic, language: Language): string {
  return help ? `${message[language]}\n${help[language]}` : message[language];
}
