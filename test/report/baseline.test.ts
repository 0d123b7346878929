import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { profileName } from '../../src/analyze-document.ts';
import type { Rule } from '../../src/check/rule.ts';
import { readDocument } from '../../src/document/read-document.ts';
import type { Rung } from '../../src/plan/profile.ts';
import { profileById } from '../../src/profiles/index.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { applyBaseline, type Baseline, updateBaseline } from '../../src/report/baseline.ts';
import { baselineText, readBaseline } from '../../src/report/baseline-text.ts';
import { type FileReport, shown } from '../../src/report/report.ts';
import { reportPlan } from '../../src/report/reported.ts';
import { rules as allRules } from '../../src/rules/index.ts';
import { rule as plazoAusente } from '../../src/rules/plazo-ausente.ts';
import { rule as productoAusente } from '../../src/rules/producto-ausente.ts';
import { rule as responsableAusente } from '../../src/rules/responsable-ausente.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { publishedPlans, publishedText } from '../read.ts';

const nobody: ReadonlySet<string> = new Set();

/** Three rules that each find something in an action of which nothing more is said. */
const few = [responsableAusente, plazoAusente, productoAusente];

function reportOf(text: string, gate: Rung = 'ejecutable', rules: readonly Rule[] = few): FileReport {
  const file = new SourceFile('plan.md', text);
  const profile = profileById(profileName(readDocument(file)) ?? '') ?? planDeTrabajo;
  const analysis = analyze(file, { profile, frame: frameByKey(profile.marco), rules });
  return reportPlan(file, analysis, gate);
}

/** A baseline of one plan, as it is read back from its file. */
function baselineOf(report: FileReport): Baseline {
  return reread(updateBaseline(new Map(), new Map([['plan.md', report]]), nobody).baseline);
}

function reread(baseline: Baseline): Baseline {
  const { baseline: read, problems } = readBaseline(new SourceFile('deuda.json', baselineText(baseline)));
  expect(problems).toEqual([]);
  return read;
}

/** The rules of the findings that a baseline does not accept, and how many of its debts are settled. */
function left(
  baseline: Baseline,
  text: string,
  rules: readonly Rule[] = few,
): { rules: string[]; settled: number } {
  const { report, settled } = applyBaseline(baseline, 'plan.md', reportOf(text, 'ejecutable', rules));
  return { rules: shown(report).map(({ rule }) => rule), settled };
}

const head =
  '---\nperfil: plan-de-trabajo\ntitulo: Plan\nperiodo: 2026\nfecha: 2026-01-15\nlugar: León\nautoria: [{organismo: Ayuntamiento}]\n---\n\n## Eje 1. Archivos\n\n### Líneas de acción\n\n';
const inventory = '- Publicar el inventario de cada archivo municipal\n';
const catalogue = '- Elaborar el catálogo de cada archivo municipal\n';

describe('a baseline', () => {
  it('accepts every finding of the day it was made, wherever they have moved since', () => {
    const name = fc.constantFrom(...Object.values(publishedPlans));
    const lines = fc.array(fc.constantFrom('', '<!-- interno: ver con el área -->'), { maxLength: 20 });
    fc.assert(
      fc.property(name, lines, (plan, inserted) => {
        const text = publishedText(plan);
        const baseline = baselineOf(reportOf(text, 'ejecutable', allRules));
        expect(baseline.get('plan.md')?.length).toBeGreaterThan(5);
        const moved = text.replace(
          /^---\n[\s\S]*?\n---\n/u,
          fences => `${fences}\n${inserted.join('\n')}\n\n`,
        );
        expect(left(baseline, moved, allRules)).toEqual({ rules: [], settled: 0 });
      }),
      { numRuns: 10 },
    );
  });

  it('does not accept the same finding in another element, nor once more in the same', () => {
    const baseline = baselineOf(reportOf(head + inventory));
    const all = few.map(({ id }) => id).sort();
    expect(left(baseline, head + inventory + catalogue).rules.sort()).toEqual(all);
    expect(left(baseline, head + inventory + inventory).rules.sort()).toEqual(all);
  });

  it('still accepts the others once one of many that were found together is mended', () => {
    const actions = [
      'Publicar el inventario',
      'Elaborar el catálogo',
      'Capacitar a las áreas',
      'Reunir al comité',
    ];
    const lines = actions.map(
      action => `- ${action} de cada uno de los archivos municipales y de su personal\n`,
    );
    const baseline = baselineOf(reportOf(head + lines.join('')));
    expect(shown(reportOf(head + lines.join('')))).toHaveLength(3);
    const mended = lines.with(1, `${lines[1]}  - Responsable: Archivo municipal\n`);
    expect(shown(reportOf(head + mended.join('')))).toHaveLength(5);
    expect(left(baseline, head + mended.join(''))).toEqual({ rules: [], settled: 1 });
    const more = [...lines, '- Digitalizar el acervo\n'];
    expect(left(baseline, head + more.join('')).rules).toHaveLength(3);
  });

  it('says which debts are settled: mended, taken away, or allowed with a reason', () => {
    const baseline = baselineOf(reportOf(head + inventory + catalogue));
    const mended = `${head}${inventory}  - Responsable: Archivo municipal\n${catalogue}`;
    expect(left(baseline, mended)).toEqual({ rules: [], settled: 1 });
    expect(left(baseline, head + inventory)).toEqual({ rules: [], settled: 3 });
    const allowed = `${head}${inventory}<!-- plan: permitir-archivo responsable-ausente: se asigna después -->\n${catalogue}`;
    expect(left(baseline, allowed).settled).toBe(2);
  });

  it('made anew drops what is settled, accepts what is new, and counts both', () => {
    const before = baselineOf(reportOf(head + inventory + catalogue));
    const today = new Map([['plan.md', reportOf(`${head}${inventory}- Capacitar a cada área municipal\n`)]]);
    const { baseline, ...counts } = updateBaseline(before, today, nobody);
    expect(counts).toEqual({ total: 6, added: 3, removed: 3 });
    expect(updateBaseline(reread(baseline), today, nobody)).toMatchObject({ total: 6, added: 0, removed: 0 });
  });

  it('made anew leaves the debts of files that were not checked, but for those that are gone', () => {
    const report = reportOf(head + inventory);
    const before = updateBaseline(
      new Map(),
      new Map([
        ['a.md', report],
        ['b.md', report],
        ['c.md', report],
      ]),
      nobody,
    ).baseline;
    const { baseline } = updateBaseline(before, new Map([['a.md', report]]), new Set(['c.md']));
    expect([...baseline.keys()].sort()).toEqual(['a.md', 'b.md']);
  });

  it('made anew at a lower level keeps what only a higher one shows', () => {
    const before = baselineOf(reportOf(head + inventory));
    const low = updateBaseline(
      before,
      new Map([['plan.md', reportOf(head + inventory, 'esqueleto')]]),
      nobody,
    );
    expect(low).toMatchObject({ total: 3, added: 0, removed: 0 });
    const mended = reportOf(`${head}${inventory}  - Plazo: 2026\n`, 'esqueleto');
    expect(updateBaseline(before, new Map([['plan.md', mended]]), nobody)).toMatchObject({ total: 2 });
  });

  it('is the same file whatever the order of plans, rules and findings', () => {
    const reports = Object.values(publishedPlans).map(
      name => [name, reportOf(publishedText(name), 'auditable', allRules)] as const,
    );
    const text = (order: typeof reports) =>
      baselineText(updateBaseline(new Map(), new Map(order), nobody).baseline);
    expect(text([...reports].reverse())).toBe(text(reports));
    const reversed = new Map(
      [...baselineOf(reportOf(head + inventory))].map(([k, v]) => [k, [...v].reverse()]),
    );
    expect(baselineText(reversed)).toBe(baselineText(baselineOf(reportOf(head + inventory))));
    expect(baselineText(new Map())).toBe('{\n  "version": 1,\n  "archivos": {}\n}\n');
  });

  it('has a line for each finding, with its words', () => {
    const [finding] =
      baselineText(baselineOf(reportOf(head + inventory))).match(/^.*[0-9a-f]{16}.*$/gmu) ?? [];
    expect(finding).toMatch(/^ {8}"[0-9a-f]{16}": "Publicar el inventario de cada archivo municipal"$/u);
  });
});

describe('a baseline that somebody edited', () => {
  const said = (text: string) => {
    const file = new SourceFile('deuda.json', text);
    return readBaseline(file).problems.map(({ span, message }) => {
      const { line, column } = file.positionAt(span.start);
      return `${line + 1}:${column + 1} ${message.es}`;
    });
  };

  it.each([
    ['', '1:1 Esto no es una deuda de hallazgos, que empieza con «{».'],
    ['[]', '1:1 Esto no es una deuda de hallazgos, que empieza con «{».'],
    ['{"version": 2, "archivos": {}}', '1:13 En «version» se esperaba 1; se encontró «2».'],
    ['{"version": 1}', '1:1 Falta «archivos».'],
    [
      '{"version": 1, "archivos": {"a.md": {"sigla-caja": {"zz": "x"}}}}',
      expect.stringMatching(
        /^1:53 En «archivos › a\.md › sigla-caja › zz» se esperaba un grupo de pares huella/u,
      ),
    ],
    [
      '{"version": 1,\n<<<<<<< HEAD\n',
      expect.stringMatching(/^\d:\d+ El JSON no se puede leer desde aquí\.$/u),
    ],
  ])('as «%s» is refused at its place', (text, problem) => {
    expect(said(text)[0]).toEqual(problem);
  });

  it('is read with a comma too many', () => {
    expect(said('{"version": 1, "archivos": {"a.md": {},},}')).toEqual([]);
  });
});
