import { type FrontmatterTree, type Path, parseFrontmatter } from '../document/frontmatter-tree.ts';
import { lexicon } from '../lexicon/index.ts';
import { builtinProfiles } from '../profiles/index.ts';
import { isProfilePath } from '../profiles/profile-path.ts';
import { problemsOf, type SchemaProblem } from '../schema/problems.ts';
import { sayDamage } from '../schema/say-damage.ts';
import { type FileProblem, placeFault, sayProblem } from '../schema/say-problem.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { nearest } from '../text/nearest.ts';
import type { SourceFile } from '../text/source-file.ts';
import { bySpan } from '../text/span.ts';
import { type Config, type ConfigurableRule, configSchema } from './config-schema.ts';

/** A configuration with the places of what it says. With any problem it is not to be used. */
export interface ConfigReading {
  readonly config: Config;
  readonly tree: FrontmatterTree;
  readonly problems: readonly FileProblem[];
}

/** Reads a configuration; `rules` are those it may name. Never throws. */
export function readConfig(file: SourceFile, rules: readonly ConfigurableRule[]): ConfigReading {
  const tree = parseFrontmatter(file.text, { span: file.span, content: file.span, closed: true });
  const damage = tree.damage.map(each => sayDamage(each, file.text));
  if (damage.length > 0) return { config: {}, tree, problems: damage };
  const schema = configSchema(rules);
  const value = tree.value ?? {};
  const read = schema.safeParse(value);
  if (read.success) return { config: read.data, tree, problems: strangers(tree, read.data) };
  const problems = problemsOf(schema, value, read.error.issues, []).map(problem => say(tree, problem));
  return { config: {}, tree, problems: problems.sort((a, b) => bySpan(a.span, b.span)) };
}

function say(tree: FrontmatterTree, problem: SchemaProblem): FileProblem {
  const stranger = problem.kind === 'unknown' ? strangeName(problem) : null;
  if (stranger && 'path' in problem)
    return { span: placeFault(tree, { path: problem.path, on: 'key' }), message: stranger };
  const { path, on, ...said } = sayProblem(problem, { es: 'la configuración', en: 'the configuration' });
  return { ...said, span: placeFault(tree, { path, on }) };
}

/** A rule, a setting or a word list that does not exist; null for any other key. */
function strangeName({
  path,
  allowed,
}: Extract<SchemaProblem, { readonly kind: 'unknown' }>): Bilingual | null {
  const [name, holder, above] = [...path].reverse().map(String);
  if (name === undefined) return null;
  if (holder === 'reglas') return noSuch(name, allowed, 'ninguna regla', 'rule');
  if (holder === 'palabras') return noSuch(name, allowed, 'ninguna lista de palabras', 'word list');
  if (holder === 'ajustes')
    return noSuch(name, allowed, 'ninguna regla con ajustes que se llame', 'rule with settings called');
  if (above === 'ajustes')
    return noSuch(name, allowed, `en «${holder}» ningún ajuste`, `setting of «${holder}» called`);
  return null;
}

/** What the schema cannot see: a profile that is not built in, and words taken out of a list they are not in. */
function strangers(tree: FrontmatterTree, config: Config): FileProblem[] {
  const problems: FileProblem[] = [];
  const add = (path: Path, message: Bilingual) =>
    problems.push({ span: placeFault(tree, { path, on: 'value' }), message });
  const profiles = builtinProfiles.map(({ id }) => id);
  const profileAt = (path: Path, perfil: string | undefined) => {
    if (perfil === undefined || profiles.includes(perfil) || isProfilePath(perfil)) return;
    add(path, noSuch(perfil, profiles, 'ningún perfil', 'profile'));
  };
  profileAt(['perfil'], config.perfil);
  for (const [i, each] of (config.excepciones ?? []).entries())
    profileAt(['excepciones', i, 'perfil'], each.perfil);
  for (const { id, entries } of lexicon) {
    const known = entries.map(({ word }) => word);
    for (const [i, word] of (config.palabras?.[id]?.quitar ?? []).entries()) {
      if (known.includes(word)) continue;
      add(
        ['palabras', id, 'quitar', i],
        noSuch(word, known, `en «${id}» ninguna palabra`, `word in «${id}» spelled`),
      );
    }
  }
  return problems;
}

function noSuch(name: string, allowed: readonly string[], es: string, en: string): Bilingual {
  const meant = nearest(name, allowed, each => [each]);
  return {
    es: `No hay ${es} «${name}»${meant ? `. ¿Quiso decir «${meant}»?` : '.'}`,
    en: `There is no ${en} «${name}»${meant ? `. Did you mean «${meant}»?` : '.'}`,
  };
}
