import * as z from 'zod';
import { quote } from '../check/quote.ts';
import { parseFrontmatter } from '../document/frontmatter-tree.ts';
import { field } from '../schema/field.ts';
import { problemsOf } from '../schema/problems.ts';
import { type FileProblem, placeFault, sayProblem } from '../schema/say-problem.ts';
import type { SourceFile } from '../text/source-file.ts';
import { fingerprints } from './fingerprint.ts';
import { type FileReport, shown } from './report.ts';

/** A finding that was there when the baseline was made, and that is let pass until it is mended. */
interface Debt {
  readonly rule: string;
  /** As `fingerprints` gives it. */
  readonly print: string;
  /** The words it stands at, for who reviews the file; nothing reads them. */
  readonly words: string;
}

/** Findings that are accepted, by the path of their plan from the folder of the baseline. */
export type Baseline = ReadonlyMap<string, readonly Debt[]>;

/** A baseline file: small, sorted, a line for each finding, so that a change of it can be reviewed. */
export const baselineSchema = z
  .strictObject({
    version: field(z.literal(1), 'Versión de este formato', { es: '1', en: '1' }),
    archivos: field(
      z.record(
        z.string(),
        z.record(
          z.string(),
          field(
            z.record(z.string().regex(/^[0-9a-f]{16}$/u), z.string()),
            'Huella de cada hallazgo y las palabras donde está, que son solo para quien lee',
            { es: 'un grupo de pares huella: palabras', en: 'a group of pairs fingerprint: words' },
          ),
        ),
      ),
      'Hallazgos aceptados, por ruta del plan desde este archivo y por regla',
      { es: 'un grupo de pares ruta: {regla: {huella: palabras}}', en: 'a group of pairs path: {rule: {…}}' },
      [{ 'planes/norte.md': { 'responsable-ausente': { '0123456789abcdef': 'Publicar el inventario' } } }],
    ),
  })
  .meta({
    id: 'deuda',
    title: 'Deuda de hallazgos',
    description: 'El archivo de `plan validate --baseline`: hallazgos que se aceptan mientras se corrigen.',
  });

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

/** What a baseline accepts of a file's findings, and how many of its debts are no longer there. */
export function applyBaseline(
  baseline: Baseline,
  path: string,
  report: FileReport,
): { report: FileReport; settled: number } {
  const debts = new Set((baseline.get(path) ?? []).map(({ print }) => print));
  if (debts.size === 0) return { report, settled: 0 };
  const prints = fingerprints(report);
  const isDebt = (print: string | undefined) => print !== undefined && debts.has(print);
  const debt = new Set(shown(report).filter(diagnostic => isDebt(prints.get(diagnostic))));
  return { report: { ...report, debt }, settled: debts.size - standing(report, debts).size };
}

/** What became of a baseline when it was made anew. */
export interface BaselineUpdate {
  readonly baseline: Baseline;
  readonly total: number;
  readonly added: number;
  readonly removed: number;
}

/**
 * A baseline that accepts today's findings of `files`, which are keyed as the baseline is. Debts of other files stay,
 * but for those that are `gone`; so do debts that only a higher level than today's would show.
 */
export function updateBaseline(
  before: Baseline,
  files: ReadonlyMap<string, FileReport>,
  gone: ReadonlySet<string>,
): BaselineUpdate {
  const after = new Map([...before].filter(([path]) => !gone.has(path) && !files.has(path)));
  for (const [path, report] of files) {
    const { debt: _, ...whole } = report;
    const prints = fingerprints(whole);
    const old = before.get(path) ?? [];
    const there = standing(whole, new Set(old.map(({ print }) => print)));
    const today = shown(whole).map(diagnostic => ({
      rule: diagnostic.rule,
      print: prints.get(diagnostic) ?? '',
      words: quote(report.file.slice(diagnostic.span) || diagnostic.message.es).slice(1, -1),
    }));
    const now = new Set(today.map(({ print }) => print));
    const debts = [...today, ...old.filter(({ print }) => there.has(print) && !now.has(print))];
    if (debts.length > 0) after.set(path, debts);
  }
  const [was, is] = [printsOf(before), printsOf(after)];
  return {
    baseline: after,
    total: is.size,
    added: [...is].filter(print => !was.has(print)).length,
    removed: [...was].filter(print => !is.has(print)).length,
  };
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

/** The debts that are still there: an author who allows a finding with a reason settles it. */
function standing(report: FileReport, debts: ReadonlySet<string>): Set<string> {
  const prints = fingerprints(report);
  const open = report.diagnostics.filter(diagnostic => !diagnostic.suppression);
  return new Set(open.map(diagnostic => prints.get(diagnostic) ?? '').filter(print => debts.has(print)));
}

function printsOf(baseline: Baseline): Set<string> {
  return new Set([...baseline].flatMap(([path, debts]) => debts.map(({ print }) => `${path}\n${print}`)));
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
