import { distance } from 'fastest-levenshtein';
import { type FrontmatterTree, parseFrontmatter, placeOf } from '../document/frontmatter-tree.ts';
import { type FrontmatterProblem, problemsOf } from '../plan/frontmatter.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Span } from '../text/span.ts';
import { type Config, configSchema } from './config-schema.ts';

/** Something wrong with a configuration, placed in its file. */
export interface ConfigProblem {
  readonly span: Span;
  readonly message: Bilingual;
}

/** Reads a configuration; `rules` are the names it may use. With any problem the configuration is not to be used. */
export function readConfig(
  file: SourceFile,
  rules: readonly string[],
): { config: Config; problems: readonly ConfigProblem[] } {
  const tree = parseFrontmatter(file.text, { span: file.span, content: file.span, closed: true });
  const damage = tree.damage.map(({ span }) => ({
    span,
    message: { es: 'Aquí el YAML no se puede leer.', en: 'The YAML cannot be read here.' },
  }));
  if (damage.length > 0) return { config: {}, problems: damage };
  const value = tree.value ?? {};
  const read = configSchema.safeParse(value);
  if (!read.success)
    return {
      config: {},
      problems: problemsOf(configSchema, value, read.error.issues, []).map(problem => place(tree, problem)),
    };
  const unknown = Object.keys(read.data.reglas ?? {}).filter(id => !rules.includes(id));
  return { config: read.data, problems: unknown.map(id => unknownRule(tree, id, rules)) };
}

function place(tree: FrontmatterTree, problem: FrontmatterProblem): ConfigProblem {
  const path = 'path' in problem ? problem.path : [];
  const { key, value } = placeOf(tree, path);
  const span = (problem.kind === 'unknown' ? key : (value ?? key)) ?? tree.content;
  const name = String(path.at(-1) ?? '');
  if (problem.kind === 'unknown') {
    const allowed = problem.allowed.join(', ');
    return {
      span,
      message: {
        es: `La clave «${name}» no existe aquí; las que hay son: ${allowed}.`,
        en: `There is no key «${name}» here; there are: ${allowed}.`,
      },
    };
  }
  if (problem.kind === 'invalid') {
    const { es, en } = problem.expected;
    return {
      span,
      message: {
        es: `«${name}» vale «${String(problem.found)}»; se esperaba ${es}.`,
        en: `«${name}» is «${String(problem.found)}»; expected ${en}.`,
      },
    };
  }
  return { span, message: { es: 'Se esperaban pares clave: valor.', en: 'Expected pairs key: value.' } };
}

function unknownRule(tree: FrontmatterTree, id: string, rules: readonly string[]): ConfigProblem {
  const near = [...rules].sort((a, b) => distance(a, id) - distance(b, id))[0];
  const suggestion = near && distance(near, id) <= Math.max(2, id.length / 3) ? near : null;
  return {
    span: placeOf(tree, ['reglas', id]).key ?? tree.content,
    message: {
      es: `No hay ninguna regla «${id}»${suggestion ? `. ¿Quiso decir «${suggestion}»?` : '.'}`,
      en: `There is no rule «${id}»${suggestion ? `. Did you mean «${suggestion}»?` : '.'}`,
    },
  };
}
