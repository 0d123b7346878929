import type { Bilingual } from '../text/bilingual.ts';

/** Commander's own headings and messages, in both languages. */
export const helpTexts = {
  usage: { es: 'Uso:', en: 'Usage:' },
  arguments: { es: 'Argumentos:', en: 'Arguments:' },
  options: { es: 'Opciones:', en: 'Options:' },
  commands: { es: 'Órdenes:', en: 'Commands:' },
  examples: { es: 'Ejemplos:', en: 'Examples:' },
  help: { es: 'muestra esta ayuda', en: 'shows this help' },
  version: { es: 'muestra la versión', en: 'shows the version' },
  choices: { es: 'valores', en: 'choices' },
  default: { es: 'por defecto', en: 'default' },
  optionsPlaceholder: { es: '[opciones]', en: '[options]' },
  commandPlaceholder: { es: '<orden>', en: '<command>' },
  language: { es: 'idioma de los mensajes', en: 'language of the messages' },
  color: { es: 'cuándo usar color', en: 'when to use colour' },
  exitCodes: {
    es: 'Código de salida: 0 sin errores, 1 hay errores en algún plan, 2 no se pudo trabajar.',
    en: 'Exit code: 0 no errors, 1 some plan has errors, 2 the work could not be done.',
  },
  about: {
    es: 'Planes de trabajo públicos en un archivo Markdown: se revisan, se crean y se publican.',
    en: 'Public work plans in one Markdown file: checked, scaffolded, published.',
  },
  moreHelp: {
    es: '«plan <orden> --help» explica cada orden con ejemplos.',
    en: '«plan <command> --help» explains each command with examples.',
  },
} as const satisfies Record<string, Bilingual>;
