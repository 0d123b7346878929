import { stringify } from 'yaml';
import type { Finding, Rule } from '../check/rule.ts';
import { frontmatterProblems, meantKey } from '../check/views/frontmatter-problems.ts';
import { restOfLine } from '../check/yaml-line.ts';
import { type FrontmatterTree, type Path, placeOf } from '../document/frontmatter-tree.ts';
import type { Plan } from '../plan/model.ts';
import { placeholder } from '../plan/placeholder.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { Span } from '../text/span.ts';

/** What the program cannot do without: `perfil`, `titulo`, and what a datum of several parts must have. */
export const rule: Rule = {
  id: 'frontmatter-requerido',
  rung: 'esqueleto',
  severity: 'error',
  summary: {
    es: 'Faltan los metadatos del comienzo, o uno de los que todo plan lleva.',
    en: 'The metadata at the start are missing, or one of those that every plan carries.',
  },
  *check(plan, { views, profileGiven }) {
    const tree = plan.document.frontmatter;
    if (!tree) {
      yield withoutMetadata(plan);
      return;
    }
    const problems = views(frontmatterProblems);
    const misspelt = new Set(
      problems.flatMap(problem => {
        const meant = problem.kind === 'unknown' ? meantKey(plan, problem) : null;
        return problem.kind === 'unknown' && meant ? [nameOf([...problem.path.slice(0, -1), meant])] : [];
      }),
    );
    const isGiven = (path: Path) => profileGiven && path.length === 1 && path[0] === 'perfil';
    for (const problem of problems) {
      if (problem.kind === 'shape') yield shapeless(plan, tree);
      if (problem.kind === 'missing' && !misspelt.has(nameOf(problem.path)) && !isGiven(problem.path))
        yield missing(plan, tree, problem.path);
    }
  },
};

/** A path as one word, to be compared. */
function nameOf(path: Path): string {
  return JSON.stringify(path);
}

function withoutMetadata(plan: Plan): Finding {
  const { file, sections } = plan.document;
  const title = sections.find(({ depth }) => depth === 1)?.title ?? placeholder;
  const smallest = `---\nperfil: plan-de-trabajo\ntitulo: ${stringify(title, { lineWidth: 0 }).trimEnd()}\n---\n`;
  return {
    span: { start: 0, end: 0 },
    message: {
      es: 'El plan no empieza con sus metadatos: «perfil», «titulo» y los demás, entre dos renglones «---».',
      en: 'The plan does not begin with its metadata: «perfil», «titulo» and the others, between two lines «---».',
    },
    help: {
      es: `Pegue esto al comienzo del archivo:\n${smallest.trimEnd()}`,
      en: `Paste this at the start of the file:\n${smallest.trimEnd()}`,
    },
    fix: {
      title: { es: 'Poner los metadatos más breves', en: 'Put the shortest metadata' },
      safe: false,
      edits: [{ span: { start: 0, end: 0 }, newText: `${smallest}\n`.replaceAll('\n', file.eol) }],
    },
  };
}

function shapeless({ document }: Plan, tree: FrontmatterTree): Finding {
  const value = placeOf(tree, []).value ?? tree.content;
  const what = Array.isArray(tree.value)
    ? { es: 'una lista', en: 'a list' }
    : { es: 'un texto', en: 'a text' };
  return {
    span: restOfLine(document.file.text, value.start).span,
    message: {
      es: `Los metadatos son ${what.es}, y se esperaban renglones «clave: valor».`,
      en: `The metadata are ${what.en}, where lines «key: value» were expected.`,
    },
    help: {
      es: 'Empiece por «perfil: plan-de-trabajo» y «titulo: …», cada uno en su renglón.',
      en: 'Begin with «perfil: plan-de-trabajo» and «titulo: …», each on its own line.',
    },
  };
}

function missing({ document }: Plan, tree: FrontmatterTree, path: Path): Finding {
  const key = String(path.at(-1));
  const holder = path.slice(0, -1);
  const source = document.file.text;
  const where = holder.filter(step => typeof step === 'string').join(' › ');
  return {
    span: holder.length > 0 ? heldBy(source, tree, holder) : openingFence(source),
    message: {
      es: `Falta «${key}» en ${where ? `«${where}»` : 'los metadatos'}.`,
      en: `«${key}» is missing in ${where ? `«${where}»` : 'the metadata'}.`,
    },
    help: helpWith[key] ?? { es: `Agregue «${key}: …».`, en: `Add «${key}: …».` },
  };
}

const helpWith: Readonly<Record<string, Bilingual>> = {
  perfil: {
    es: 'Agregue «perfil: plan-de-trabajo», o el perfil de su institución.',
    en: 'Add «perfil: plan-de-trabajo», or the profile of your institution.',
  },
  titulo: {
    es: 'Agregue «titulo: » y el título del plan, como va en la portada.',
    en: 'Add «titulo: » and the title of the plan, as on its cover.',
  },
};

function openingFence(source: string): Span {
  const start = source.indexOf('---');
  return { start, end: start + 3 };
}

function heldBy(source: string, tree: FrontmatterTree, path: Path): Span {
  const place = placeOf(tree, path);
  return place.key ?? restOfLine(source, place.value?.start ?? tree.content.start).span;
}
