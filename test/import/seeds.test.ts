import { describe, expect, it } from 'vitest';
import { analyzeDocument } from '../../src/analyze-document.ts';
import { format } from '../../src/format/format.ts';
import { passes } from '../../src/passes/index.ts';
import { parseDate } from '../../src/plan/dates.ts';
import { countElements } from '../../src/plan/query.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { treeJson } from '../../src/report/tree-json.ts';
import { planOf, publishedPlans, publishedText } from '../read.ts';
import { fileText, imported } from './from-text.ts';
import { treeOf } from './trees.ts';

const inventory: Readonly<
  Record<
    string,
    {
      readonly archivo: string;
      readonly nivelPrincipal: string;
      readonly totales: Readonly<Record<string, number>>;
      readonly objetivoGeneral: readonly number[];
      readonly objetivosEspecificos: readonly number[];
    }
  >
> = JSON.parse(fileText('../seeds/inventory.json')).semillas;

describe.each(Object.entries(publishedPlans))('the text of seed %s', (seed, name) => {
  const expected = inventory[seed];
  if (!expected) throw new Error(`the inventory has no seed ${seed}`);
  const result = imported(fileText(`../seeds/${expected.archivo}`));

  it('becomes the tree counted by hand', () => {
    const counts = countElements(result.plan);
    expect({
      ejes: counts.ejes,
      objetivosDeEje: counts.objetivos,
      estrategias: counts.estrategias,
      lineas: counts.lineas,
      actividades: counts.actividades,
      accionesSinNombre: counts.accionesSinNombre,
    }).toEqual(expected.totales);
    expect(counts.objetivoGeneral).toBe(expected.objetivoGeneral.length > 0 ? 1 : 0);
    expect(counts.objetivosEspecificos).toBe(expected.objetivosEspecificos.length);
    expect(treeJson(result.plan).nivelPrincipal).toBe(expected.nivelPrincipal);
  });

  it('becomes the same elements, numbers and words as the plan made of it by hand', () => {
    expect(treeOf(result.plan)).toEqual(treeOf(planOf(publishedText(name))));
  });

  it('loses no word and leaves no doubt about what it is', () => {
    expect(result.loss).toBeNull();
    expect(result.verdict.isPlan).toBe(true);
  });

  it('has the frontmatter that was written by hand, where the source states it', () => {
    const { values } = planOf(publishedText(name)).frontmatter;
    const found = result.plan.frontmatter.values;
    const stated = [
      'perfil',
      'region',
      'comision',
      'estado',
      'membrete',
      'titulo',
      'periodo',
      'lugar',
      'integrantes',
    ];
    for (const key of stated) {
      const written: unknown = Object.entries(values).find(([one]) => one === key)?.[1];
      const read: unknown = Object.entries(found).find(([one]) => one === key)?.[1];
      expect(read, key).toEqual(written);
    }
    expect(found.fecha && parseDate(String(found.fecha))).toEqual(
      values.fecha && parseDate(String(values.fecha)),
    );
    if (values.autoria) expect(found.autoria).toEqual(values.autoria);
  });

  it('is a plan that the program can work with, without an error of the first rung', () => {
    const { document, profile } = result.plan;
    const { diagnostics } = analyzeDocument(document, { profile, frame: frameByKey(profile.marco) });
    const errors = diagnostics.filter(({ rung, severity }) => rung === 'esqueleto' && severity === 'error');
    expect(errors.map(({ rule, message }) => `${rule}: ${message.es}`)).toEqual([]);
  });

  it('is laid out so that plan fmt changes nothing', () => {
    const { document, profile } = result.plan;
    const settings = { profile, frame: frameByKey(profile.marco) };
    const { changed } = format(document.file, settings, passes);
    expect(changed.map(({ id }) => id)).toEqual([]);
  });

  it('can be brought again from the plan it became, which changes nothing it says', () => {
    const body = result.text.replace(/^---\n[\s\S]*?\n---\n/u, '');
    const again = imported(body);
    expect(again.loss).toBeNull();
    expect(treeOf(again.plan)).toEqual(treeOf(result.plan));
  });
});
