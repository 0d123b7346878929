import { type FrontmatterTree, parseFrontmatter } from '../document/frontmatter-tree.ts';
import type { Profile } from '../plan/profile.ts';
import { problemsOf } from '../schema/problems.ts';
import { sayDamage } from '../schema/say-damage.ts';
import { type Fault, type FileProblem, placeFault, sayProblem } from '../schema/say-problem.ts';
import { slug } from '../text/fold.ts';
import { nearest } from '../text/nearest.ts';
import type { SourceFile } from '../text/source-file.ts';
import { bySpan } from '../text/span.ts';
import { extendProfile } from './extend-profile.ts';
import { profileById } from './index.ts';
import { planDeTrabajo } from './plan-de-trabajo.ts';
import { type ProfileValues, profileSchema } from './profile-schema.ts';

/** A profile as far as its file can be understood, and everything that is wrong with the file. */
export interface ProfileReading {
  readonly profile: Profile;
  readonly problems: readonly FileProblem[];
}

/**
 * Reads an institution's own profile: a YAML file that extends a built-in one; `rules` are those it may name, any
 * where they are not known. Never throws: a key that is wrong is
 * left out, and with no key left the profile is the one it extends under another id, that of the file's name. Where
 * the YAML itself is damaged, only that is said: the values may be anybody's.
 */
export function readProfile(file: SourceFile, rules: readonly string[] | null = null): ProfileReading {
  const tree = parseFrontmatter(file.text, { span: file.span, content: file.span, closed: true });
  const { values, faults } = readValues(tree.value ?? {});
  const base = profileById(values.extiende ?? '') ?? planDeTrabajo;
  const extended = extendProfile(base, idOf(file.path), values);
  const damage = tree.damage.map(damage => sayDamage(damage, file.text));
  const placed =
    damage.length > 0
      ? []
      : [...faults, ...extended.faults, ...strangeRules(values, rules)].map(fault => place(tree, fault));
  return {
    profile: extended.profile,
    problems: [...damage, ...placed].sort((a, b) => bySpan(a.span, b.span)),
  };
}

function readValues(value: unknown): { values: Partial<ProfileValues>; faults: readonly Fault[] } {
  const whole = profileSchema.safeParse(value);
  if (whole.success) return { values: whole.data, faults: [] };
  const problems = problemsOf(profileSchema, value, whole.error.issues, []);
  const faults = problems.map(problem => sayProblem(problem, aProfile));
  if (typeof value !== 'object' || value === null) return { values: {}, faults };
  const wrong = new Set(problems.map(problem => ('path' in problem ? problem.path[0] : undefined)));
  const right = profileSchema.safeParse(
    Object.fromEntries(Object.entries(value).filter(([key]) => !wrong.has(key))),
  );
  return { values: right.data ?? {}, faults };
}

function strangeRules({ reglas = {} }: Partial<ProfileValues>, rules: readonly string[] | null): Fault[] {
  if (!rules) return [];
  return Object.keys(reglas)
    .filter(id => !rules.includes(id))
    .map(id => {
      const meant = nearest(id, rules, name => [name]);
      return {
        path: ['reglas', id],
        on: 'key',
        message: { es: `No hay ninguna regla «${id}».`, en: `There is no rule «${id}».` },
        ...(meant && { help: { es: `¿Quiso decir «${meant}»?`, en: `Did you mean «${meant}»?` } }),
      };
    });
}

/** The file name without folders and extension: `perfiles/Obras 2026.yaml` is `obras-2026`. */
function idOf(path: string): string {
  return slug(path.replace(/^.*\//u, '').replace(/\.[^.]*$/u, ''));
}

const aProfile = { es: 'un perfil', en: 'a profile' };

function place(tree: FrontmatterTree, fault: Fault): FileProblem {
  const { message, help } = fault;
  return { span: placeFault(tree, fault), message, ...(help && { help }) };
}
