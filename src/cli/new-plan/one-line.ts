import { UsageError } from '../usage-error.ts';

/** A text given on the command line, in one line and without space around it. Throws where nothing is left. */
export function oneLine(option: string, text: string): string {
  const line = text.replace(/\s+/gu, ' ').trim();
  if (line !== '') return line;
  throw new UsageError({ es: `A ${option} le falta su texto.`, en: `${option} needs a text.` });
}
