import type { Command as Commander } from 'commander';
import type { Bilingual } from '../text/bilingual.ts';

/** Adds the paths of the plans that a command reads, standard input among them. */
export function addPlanPaths(command: Commander, say: (text: Bilingual) => string): Commander {
  return command.argument(
    '[rutas...]',
    say({
      es: 'archivos, carpetas o patrones; «-» lee la entrada estándar; sin rutas, la carpeta actual',
      en: 'files, folders or patterns; «-» reads standard input; without paths, the current folder',
    }),
  );
}

/** Adds the name by which standard input is spoken of and its configuration found. */
export function addStdinFilename(command: Commander, say: (text: Bilingual) => string): Commander {
  return command.option(
    '--stdin-filename <nombre>',
    say({ es: 'nombre con que se conoce la entrada estándar', en: 'name by which standard input goes' }),
  );
}
