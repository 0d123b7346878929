import type { Path } from '../document/frontmatter-tree.ts';
import type { FrontmatterProblem } from '../plan/frontmatter.ts';
import { nearest } from '../reference/nearest.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Fault } from './extend-profile.ts';

/** A problem that the schema found, in words. */
export function sayProblem(problem: FrontmatterProblem): Fault {
  if (problem.kind === 'unknown') return unknown(problem.path, problem.allowed);
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
    on: 'value',
    message: {
      es: `${where ? `En «${where}» se` : 'Se'} esperaba ${expected.es}; se encontró ${found.es}.`,
      en: `Expected ${expected.en}${where ? ` in «${where}»` : ''}; found ${found.en}.`,
    },
  };
}

function unknown(path: Path, allowed: readonly string[]): Fault {
  const key = String(path.at(-1));
  const meant = nearest(key, allowed, name => [name]);
  const list = allowed.join(', ');
  return {
    path,
    on: 'key',
    message: {
      es: `La clave «${written(path)}» no existe en un perfil.`,
      en: `A profile has no key «${written(path)}».`,
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
      es: `Falta «${key}» en «${written(where)}».`,
      en: `«${key}» is missing in «${written(where)}».`,
    },
    help: { es: `Agregue «${key}: …».`, en: `Add «${key}: …».` },
  };
}

/** `secciones › 2 › requerida`: items of lists are counted from one. */
function written(path: Path): string {
  return path.map(step => (typeof step === 'number' ? step + 1 : step)).join(' › ');
}

function show(value: unknown): Bilingual {
  if (value === null || value === undefined) return { es: 'nada', en: 'nothing' };
  if (Array.isArray(value)) return { es: 'una lista', en: 'a list' };
  if (typeof value === 'object')
    return { es: 'un mapa de pares clave: valor', en: 'a map of pairs key: value' };
  return { es: `«${String(value)}»`, en: `«${String(value)}»` };
}
