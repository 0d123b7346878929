import type * as z from 'zod';
import { parseFrontmatter } from '../document/frontmatter-tree.ts';
import { problemsOf } from '../schema/problems.ts';
import { type FileProblem, placeFault, sayProblem } from '../schema/say-problem.ts';
import type { SourceFile } from '../text/source-file.ts';
import type { Baseline } from './baseline.ts';
import { baselineSchema } from './baseline-schema.ts';

/** Reads a baseline; never throws. With any problem it is not to be used. */
export function readBaseline(file: SourceFile): {
  baseline: Baseline;
  problems: readonly FileProblem[];
} {
  const quick = baselineSchema.safeParse(parseJson(file.text));
  if (quick.success) return { baseline: debtsOf(quick.data), problems: [] };
  if (!/^\s*\{/u.test(file.text)) {
    const message = {
      es: 'Esto no es una deuda de hallazgos, que empieza con «{».',
      en: 'This is no baseline of findings, which begins with «{».',
    };
    return { baseline: new Map(), problems: [{ span: { start: 0, end: 0 }, message }] };
  }
  const tree = parseFrontmatter(file.text, { span: file.span, content: file.span, closed: true });
  const [damage] = tree.damage;
  if (damage) {
    const message = {
      es: 'El JSON no se puede leer desde aquí.',
      en: 'The JSON cannot be read from here on.',
    };
    return { baseline: new Map(), problems: [{ span: damage.span, message }] };
  }
  const read = baselineSchema.safeParse(tree.value);
  if (read.success) return { baseline: debtsOf(read.data), problems: [] };
  const problems = problemsOf(baselineSchema, tree.value, read.error.issues, []).map(problem => {
    const { path, on, ...said } = sayProblem(problem, { es: 'una deuda', en: 'a baseline' });
    return { ...said, span: placeFault(tree, { path, on }) };
  });
  return { baseline: new Map(), problems };
}

/** A baseline as its file: the same debts give the same text, whatever their order. */
export function baselineText(baseline: Baseline): string {
  const archivos = sorted(
    [...baseline].map(([path, debts]) => {
      const rules = new Set(debts.map(({ rule }) => rule));
      const byRule = [...rules].map(rule => {
        const own = debts.filter(debt => debt.rule === rule);
        return [rule, sorted(own.map(({ print, words }) => [print, words]))] as const;
      });
      return [path, sorted(byRule)];
    }),
  );
  return `${JSON.stringify({ version: 1, archivos }, null, 2)}\n`;
}

function debtsOf({ archivos }: z.output<typeof baselineSchema>): Baseline {
  return new Map(
    Object.entries(archivos).map(([path, rules]) => [
      path,
      Object.entries(rules).flatMap(([rule, prints]) =>
        Object.entries(prints).map(([print, words]) => ({ rule, print, words })),
      ),
    ]),
  );
}

function sorted<T>(entries: readonly (readonly [string, T])[]): Record<string, T> {
  return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
