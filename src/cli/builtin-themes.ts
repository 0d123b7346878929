import { builtinThemes } from '../plan/theme-name.ts';
import { nearest } from '../text/nearest.ts';
import { UsageError } from './usage-error.ts';

/** The path, within the package, of the theme of a name. Throws `UsageError` where there is none. */
export function builtinThemePath(name: string): string {
  const wanted = name.toLowerCase();
  if (builtinThemes.some(known => known === wanted)) return `templates/temas/${wanted}.yaml`;
  const meant = nearest(name, builtinThemes, known => [known]);
  const list = builtinThemes.join(', ');
  throw new UsageError({
    es: `No hay tema «${name}».${meant ? ` ¿Quiso decir «${meant}»?` : ''} Los del programa son ${list}; uno propio se nombra con su archivo, como tema.yaml.`,
    en: `There is no theme «${name}».${meant ? ` Did you mean «${meant}»?` : ''} Those of the program are ${list}; one of your own is named by its file, such as tema.yaml.`,
  });
}
