import type { CommanderError } from 'commander';
import type { Bilingual } from '../text/bilingual.ts';
import { nearest } from '../text/nearest.ts';

/** What commander found wrong with a command line, in both languages; `names` are the commands there are. */
export function sayCommandLineError(error: CommanderError, names: readonly string[]): Bilingual {
  const quoted = /'([^']*)'/u.exec(error.message)?.[1] ?? '';
  const meant = /Did you mean (?:one of )?([^?]+)\?/u.exec(error.message)?.[1];
  const near =
    meant ?? (error.code === 'commander.unknownCommand' ? nearest(quoted, names, name => [name]) : null);
  const ask = { es: near ? ` ¿Quiso decir «${near}»?` : '', en: near ? ` Did you mean «${near}»?` : '' };
  const said = (es: string, en: string): Bilingual => ({ es: es + ask.es, en: en + ask.en });
  switch (error.code) {
    case 'commander.unknownCommand':
      return said(`No existe la orden «${quoted}».`, `There is no command «${quoted}».`);
    case 'commander.unknownOption':
      return said(`No existe la opción «${quoted}».`, `There is no option «${quoted}».`);
    case 'commander.missingArgument':
      return said(`Falta el argumento «${quoted}».`, `The argument «${quoted}» is missing.`);
    case 'commander.optionMissingArgument':
      return said(`A la opción «${quoted}» le falta su valor.`, `The option «${quoted}» needs a value.`);
    case 'commander.missingMandatoryOptionValue':
      return said(`Falta la opción «${quoted}».`, `The option «${quoted}» is required.`);
    case 'commander.excessArguments':
      return said('Sobran argumentos.', 'There are too many arguments.');
    case 'commander.invalidArgument':
      return invalidArgument(error.message);
    case 'commander.conflictingOption':
      return said('Hay opciones que no van juntas.', 'Some options do not go together.');
    default:
      return { es: error.message, en: error.message };
  }
}

/** commander: `option '--nivel <nivel>' argument 'x' is invalid. Allowed choices are a, b.` */
function invalidArgument(message: string): Bilingual {
  const [option = '', value = ''] = [...message.matchAll(/'([^']*)'/gu)].map(match => match[1] ?? '');
  const allowed = /Allowed choices are (.*)\.$/u.exec(message)?.[1] ?? '';
  const near = nearest(value, allowed.split(', '), name => [name]);
  const name = option.split(' ')[0];
  return {
    es: `«${value}» no es un valor de «${name}»: se esperaba ${allowed}.${near ? ` ¿Quiso decir «${near}»?` : ''}`,
    en: `«${value}» is not a value of «${name}»: expected ${allowed}.${near ? ` Did you mean «${near}»?` : ''}`,
  };
}
