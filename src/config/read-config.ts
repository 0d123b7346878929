import { type FrontmatterTree, parseFrontmatter } from '../document/frontmatter-tree.ts';
import { problemsOf } from '../schema/problems.ts';
import { sayDamage } from '../schema/say-damage.ts';
import { type FileProblem, placeFault, sayProblem } from '../schema/say-problem.ts';
import { nearest } from '../text/nearest.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type Config, configSchema } from './config-schema.ts';

/** Reads a configuration; `rules` are the names it may use. With any problem the configuration is not to be used. */
export function readConfig(
  file: SourceFile,
  rules: readonly string[],
): { config: Config; problems: readonly FileProblem[] } {
  const tree = parseFrontmatter(file.text, { span: file.span, content: file.span, closed: true });
  if (tree.damage.length > 0)
    return { config: {}, problems: tree.damage.map(each => sayDamage(each, file.text)) };
  const value = tree.value ?? {};
  const read = configSchema.safeParse(value);
  if (read.success) {
    const unknown = Object.keys(read.data.reglas ?? {}).filter(id => !rules.includes(id));
    return { config: read.data, problems: unknown.map(id => unknownRule(tree, id, rules)) };
  }
  const problems = problemsOf(configSchema, value, read.error.issues, []).map(problem => {
    const { path, on, ...said } = sayProblem(problem, { es: 'la configuración', en: 'the configuration' });
    return { ...said, span: placeFault(tree, { path, on }) };
  });
  return { config: {}, problems };
}

function unknownRule(tree: FrontmatterTree, id: string, rules: readonly string[]): FileProblem {
  const meant = nearest(id, rules, name => [name]);
  return {
    span: placeFault(tree, { path: ['reglas', id], on: 'key' }),
    message: {
      es: `No hay ninguna regla «${id}»${meant ? `. ¿Quiso decir «${meant}»?` : '.'}`,
      en: `There is no rule «${id}»${meant ? `. Did you mean «${meant}»?` : '.'}`,
    },
  };
}
