import { type FrontmatterTree, type Path, placeOf } from '../document/frontmatter-tree.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';
import type { SchemaProblem } from './problems.ts';

/** Something wrong with a YAML file, at a path of it, in words. */
export interface Fault {
  readonly path: Path;
  /** Whether the name or the value of the path is at fault. */
  readonly on: 'key' | 'value';
  readonly message: Bilingual;
  readonly help?: Bilingual;
}

/** Something wrong with a YAML file, placed in it. */
export interface FileProblem {
  readonly span: Span;
  readonly message: Bilingual;
  readonly help?: Bilingual;
}

/** A problem that a schema found, in words; `file` names the sort of file: «un perfil». */
export function sayProblem(problem: SchemaProblem, file: Bilingual): Fault {
  if (problem.kind === 'unknown') return unknown(problem.path, problem.allowed, file);
  if (problem.kind === 'missing') return missing(problem.path);
  const path = 'path' in problem ? problem.path : [];
  const expected =
    'expected' in problem
      ? problem.expected
      : { es: 'un mapa de pares clave: valor', en: 'a map of pairs key: value' };
  const found = show(problem.found);
  const where = path.length > 0 ? written(path) : null;
  return {
    path,
    on: 'on' in problem && problem.on === 'key' ? 'key' : 'value',
    message: {
      es: `${where ? `En «${where}» se` : 'Se'} esperaba ${expected.es}; se encontró ${found.es}.`,
      en: `Expected ${expected.en}${where ? ` in «${where}»` : ''}; found ${found.en}.`,
    },
  };
}

/** A wrong value is underlined itself; a wrong key, or one without value, by its name. */
export function placeFault(tree: FrontmatterTree, { path, on }: Pick<Fault, 'path' | 'on'>): Span {
  const { key, value } = placeOf(tree, path);
  const hasValue = value !== null && value.start < value.end;
  return (on === 'value' && hasValue ? value : (key ?? value)) ?? { start: 0, end: 0 };
}

/** `secciones › 2 › requerida`: items of lists are counted from one. */
function written(path: Path): string {
  return path.map(step => (typeof step === 'number' ? step + 1 : step)).join(' › ');
}

function unknown(path: Path, allowed: readonly string[], file: Bilingual): Fault {
  const key = String(path.at(-1));
  const meant = nearest(key, allowed, name => [name]);
  const list = allowed.join(', ');
  return {
    path,
    on: 'key',
    message: {
      es: `La clave «${written(path)}» no existe en ${file.es}.`,
      en: `There is no key «${written(path)}» in ${file.en}.`,
    },
    help: meant
      ? { es: `¿Quiso decir «${meant}»?`, en: `Did you mean «${meant}»?` }
      : { es: `Las claves posibles aquí son ${list}.`, en: `The keys possible here are ${list}.` },
  };
}

function missing(path: Path): Fault {
  const where = path.slice(0, -1);
  const key = String(path.at(-1));
  return {
    path: where,
    on: 'value',
    message: {
      es: `Falta «${key}»${where.length > 0 ? ` en «${written(where)}»` : ''}.`,
      en: `«${key}» is missing${where.length > 0 ? ` in «${written(where)}»` : ''}.`,
    },
    help: { es: `Agregue «${key}: …».`, en: `Add «${key}: …».` },
  };
}

function show(value: unknown): Bilingual {
  if (value === null || value === undefined) return { es: 'nada', en: 'nothing' };
  if (Array.isArray(value)) return { es: 'una lista', en: 'a list' };
  if (typeof value === 'object')
    return { es: 'un mapa de pares clave: valor', en: 'a map of pairs key: value' };
  return { es: `«${String(value)}»`, en: `«${String(value)}»` };
}
