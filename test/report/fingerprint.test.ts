import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { profileName } from '../../src/analyze-document.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { profileById } from '../../src/profiles/index.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { type Reported, reportPlan } from '../../src/report/reported.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { publishedPlans, publishedText } from '../read.ts';

function reportOf(text: string): readonly Reported[] {
  const file = new SourceFile('plan.md', text);
  const profile = profileById(profileName(readDocument(file)) ?? '') ?? planDeTrabajo;
  const analysis = analyze(file, { profile, frame: frameByKey(profile.marco) });
  return reportPlan(file, analysis, profile.nivel).diagnostics;
}

function printsOf(text: string): string[] {
  return reportOf(text).map(({ rule, print }) => `${rule} ${print}`);
}

function placesOf(text: string): string[] {
  return reportOf(text).flatMap(({ rule, placePrints }) => placePrints.map(print => `${rule} ${print}`));
}

const frontmatter = '---\nperfil: plan-de-trabajo\ntitulo: Plan\nperiodo: 2026\n---\n\n';
const eje = '## Eje 1. Archivos\n\n### Líneas de acción\n\n';
const lineas = '- Elaborar el cuadro de clasificación\n- Publicar el inventario\n';

describe('the fingerprint of a finding', () => {
  it.each(Object.values(publishedPlans))('is its own alone in %s, and the same in every run', name => {
    const prints = printsOf(publishedText(name));
    expect(prints.length).toBeGreaterThan(10);
    expect(new Set(prints).size).toBe(prints.length);
    expect(printsOf(publishedText(name))).toEqual(prints);
    for (const print of prints) expect(print).toMatch(/ [0-9a-f]{16}$/u);
  });

  it('does not change when lines are inserted above it, or line endings change', () => {
    const filler = fc.array(fc.constantFrom('', '<!-- interno: ver con el área -->', '', ''), {
      maxLength: 9,
    });
    const name = fc.constantFrom(...Object.values(publishedPlans));
    fc.assert(
      fc.property(name, filler, fc.boolean(), (plan, lines, crlf) => {
        const text = publishedText(plan);
        const moved = text.replace(/^---\n[\s\S]*?\n---\n/u, head => `${head}\n${lines.join('\n')}\n\n`);
        expect(printsOf(crlf ? moved.replaceAll('\n', '\r\n') : moved).sort()).toEqual(printsOf(text).sort());
      }),
      { numRuns: 10 },
    );
  });

  it('does not change when another element is written before its own', () => {
    const before = placesOf(frontmatter + eje + lineas);
    const after = placesOf(`${frontmatter}${eje}- Capacitar a las áreas\n${lineas}`);
    expect(before.some(print => print.startsWith('responsable-ausente'))).toBe(true);
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('is another in another element, and for the second of two alike in one', () => {
    const once = printsOf(`${frontmatter}${eje}${lineas}`);
    const twice = printsOf(`${frontmatter}${eje}${lineas}- Publicar el inventario\n`);
    const added = twice.filter(print => print.startsWith('responsable-ausente') && !once.includes(print));
    expect(added).toHaveLength(1);
    expect(new Set(twice).size).toBe(twice.length);
  });

  it('survives a rewording of its element where the author pinned its address', () => {
    const pinned = (words: string) =>
      printsOf(`${frontmatter}${eje}- ${words} con la ABCD del municipio <!-- id: cuadro -->\n`);
    const of = (prints: string[]) => prints.filter(print => print.startsWith('sigla-sin-definir'));
    expect(of(pinned('Elaborar el cuadro'))).toHaveLength(1);
    expect(of(pinned('Actualizar el cuadro'))).toEqual(of(pinned('Elaborar el cuadro')));
  });

  it('tells what is missing by what the message quotes', () => {
    const prints = printsOf('# Plan\n').filter(print => print.startsWith('frontmatter-requerido'));
    const titled = printsOf('---\ntitulo: Plan\n---\n# Plan\n').filter(print =>
      print.startsWith('frontmatter-requerido'),
    );
    expect([prints.length, titled.length]).toEqual([1, 1]);
    expect(titled).not.toEqual(prints);
  });
});
