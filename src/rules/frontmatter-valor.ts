import { stringify } from 'yaml';
import { quote } from '../check/quote.ts';
import type { Finding, Rule } from '../check/rule.ts';
import { frontmatterProblems, shortenedNumbers } from '../check/views/frontmatter-problems.ts';
import { type FrontmatterTree, type Path, placeOf } from '../document/frontmatter-tree.ts';
import { states } from '../plan/frontmatter.ts';
import { placeholder } from '../plan/placeholder.ts';
import type { SchemaProblem } from '../schema/problems.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { nearest } from '../text/nearest.ts';
import type { Span } from '../text/span.ts';

/** A value of another sort than its key takes. */
export const rule: Rule = {
  id: 'frontmatter-valor',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'Un valor de los metadatos no es de los que admite su clave.',
    en: 'A value of the metadata is not one that its key takes.',
  },
  *check(plan, { views }) {
    const tree = plan.document.frontmatter;
    if (!tree) return;
    const shortened = new Set(views(shortenedNumbers).map(({ path }) => path.join('/')));
    for (const problem of views(frontmatterProblems)) {
      if (problem.kind !== 'invalid' || problem.found === placeholder) continue;
      if (!shortened.has(problem.path.join('/'))) yield invalid(plan.document.file.text, tree, problem);
    }
  },
};

type Invalid = Extract<SchemaProblem, { kind: 'invalid' }>;

function invalid(source: string, tree: FrontmatterTree, problem: Invalid): Finding {
  const { path, expected, found } = problem;
  const place = placeOf(tree, path);
  const span = (problem.on === 'key' ? place.key : (place.value ?? place.key)) ?? tree.content;
  const shown = show(found, source.slice(span.start, span.end));
  const message = problem.on === 'key' ? wrongKey(problem) : wrongValue(path, expected, shown);
  const near = nearMiss(path, found);
  if (near === null) {
    const number = typeof found === 'number' && expected.es === 'un texto';
    return { span, message, ...(number && asText(source, span)) };
  }
  return {
    span,
    message,
    help: { es: `¿Quiso decir «${near}»?`, en: `Did you mean «${near}»?` },
    fix: {
      title: { es: `Cambiarlo por «${near}»`, en: `Change it to «${near}»` },
      safe: false,
      edits: [{ span, newText: near }],
    },
  };
}

function wrongValue(path: Path, expected: Bilingual, found: Bilingual): Bilingual {
  const where = quote(written(path));
  return {
    es: `El valor de ${where} debe ser ${expected.es}, y ${found.es}.`,
    en: `The value of ${where} should be ${expected.en}, and it ${found.en}.`,
  };
}

function wrongKey({ path, expected, found }: Invalid): Bilingual {
  const [where, key] = [quote(written(path.slice(0, -1))), quote(String(found))];
  return {
    es: `La clave ${key} no vale en ${where}, que debe ser ${expected.es}.`,
    en: `The key ${key} does not fit in ${where}, which should be ${expected.en}.`,
  };
}

/** `autoria › 2 › nombre`: items of lists are counted from one. */
function written(path: Path): string {
  return path.map(step => (typeof step === 'number' ? step + 1 : step)).join(' › ');
}

/** What stands in the place of a value, with its verb. */
function show(found: unknown, source: string): Bilingual {
  if (found === null || found === undefined || found === '') return { es: 'está vacío', en: 'is empty' };
  if (Array.isArray(found)) return { es: 'es una lista', en: 'is a list' };
  if (typeof found === 'object')
    return { es: 'es un grupo de pares «clave: valor»', en: 'is a group of pairs «key: value»' };
  const text = quote(typeof found === 'string' ? found : source);
  if (typeof found === 'number') return { es: `es el número ${text}`, en: `is the number ${text}` };
  return { es: `es ${text}`, en: `is ${text}` };
}

const choices: Readonly<Record<string, readonly string[]>> = {
  estado: states,
  sentido: ['ascendente', 'descendente', 'constante'],
};

function nearMiss(path: Path, found: unknown): string | null {
  const names = choices[String(path.at(-1))];
  return names && typeof found === 'string' ? nearest(found, names, name => [name]) : null;
}

function asText(source: string, span: Span): Pick<Finding, 'help' | 'fix'> {
  const number = source.slice(span.start, span.end);
  const text = stringify(number, { defaultStringType: 'QUOTE_DOUBLE' }).trimEnd();
  return {
    help: { es: `Escriba ${text}.`, en: `Write ${text}.` },
    fix: {
      title: { es: 'Ponerlo entre comillas', en: 'Put it in quotes' },
      safe: true,
      edits: [{ span, newText: text }],
    },
  };
}
