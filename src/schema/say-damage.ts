import type { YamlDamage } from '../document/frontmatter-tree.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { FileProblem } from './say-problem.ts';

/** A fault of the YAML itself, in words. The parser points at one character: the word it begins is underlined. */
export function sayDamage({ code, span }: YamlDamage, text: string): FileProblem {
  const word = /^[\p{L}\p{N}_-]*/u.exec(text.slice(span.start))?.[0].length ?? 0;
  const end = Math.max(span.end, span.start + word);
  return { span: { start: span.start, end }, ...(known[code] ?? unreadable) };
}

const unreadable: { message: Bilingual; help?: Bilingual } = {
  message: { es: 'Aquí el YAML no se puede leer.', en: 'The YAML cannot be read here.' },
  help: {
    es: 'Revise la sangría y las comillas; un texto con «: » o «#» va entre comillas.',
    en: 'Check indentation and quotes; a text with «: » or «#» needs quotes.',
  },
};

const known: Readonly<Record<string, typeof unreadable>> = {
  ALIAS_BOMB: { message: { es: 'Hay demasiadas referencias «*».', en: 'Too many «*» references.' } },
  DUPLICATE_KEY: {
    message: { es: 'La clave está repetida.', en: 'The key is repeated.' },
    help: { es: 'Deje una sola.', en: 'Keep only one.' },
  },
  MULTIPLE_DOCS: {
    message: {
      es: 'El archivo tiene más de un documento YAML.',
      en: 'The file holds more than one YAML document.',
    },
    help: { es: 'Quite la línea «---».', en: 'Remove the line «---».' },
  },
  TOO_LONG: { message: { es: 'El YAML es demasiado largo.', en: 'The YAML is too long.' } },
  TAB_AS_INDENT: {
    message: { es: 'La sangría tiene tabuladores.', en: 'The indentation has tabs.' },
    help: { es: 'Use espacios.', en: 'Use spaces.' },
  },
};
