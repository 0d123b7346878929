import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countElements, elements } from '../../src/plan/query.ts';
import { treeJson } from '../../src/report/tree-json.ts';
import { words } from '../../src/text/fold.ts';
import { planOf, publishedPlans, publishedText } from '../read.ts';
import { expectLaws } from './laws.ts';

interface Inventory {
  readonly nivelPrincipal: string;
  readonly objetivoGeneral: readonly number[];
  readonly objetivosEspecificos: readonly number[];
  readonly totales: Readonly<Record<string, number>>;
  readonly ejes?: readonly {
    readonly lista?: number;
    readonly estrategias?: readonly number[];
    readonly lineas?: readonly number[];
    readonly acciones?: readonly number[];
    readonly encabezado: number;
  }[];
  readonly lineas?: readonly { readonly encabezado: number; readonly actividades: readonly number[] }[];
  readonly archivo: string;
}

const seeds = new URL('../seeds/', import.meta.url);
const inventory: Readonly<Record<string, Inventory>> = JSON.parse(
  readFileSync(new URL('inventory.json', seeds), 'utf8'),
).semillas;

const variants: readonly (readonly [string, (text: string) => string])[] = [
  ['as it is', text => text],
  ['with CRLF', text => text.replaceAll('\n', '\r\n')],
  ['with a byte order mark', text => `\uFEFF${text}`],
  ['without final newline', text => text.trimEnd()],
];

describe.each(Object.entries(publishedPlans))('seed %s, kept as %s', (seed, name) => {
  const text = publishedText(name);
  const plan = planOf(text);
  const expected = inventory[seed];
  if (!expected) throw new Error(`the inventory has no seed ${seed}`);

  it('has the elements counted by hand', () => {
    const counts = countElements(plan);
    const totals = expected.totales;
    expect({
      ejes: counts.ejes,
      objetivosDeEje: counts.objetivos,
      estrategias: counts.estrategias,
      lineas: counts.lineas,
      actividades: counts.actividades,
      accionesSinNombre: counts.accionesSinNombre,
    }).toEqual(totals);
    expect(counts.objetivoGeneral).toBe(expected.objetivoGeneral.length > 0 ? 1 : 0);
    expect(counts.objetivosEspecificos).toBe(expected.objetivosEspecificos.length);
    expect(treeJson(plan).nivelPrincipal).toBe(expected.nivelPrincipal);
  });

  it('has each element where the seed has it, with the same first words', () => {
    const lines = readFileSync(new URL(expected.archivo, seeds), 'utf8').split('\n');
    const said = (line: number) =>
      words(
        (lines[line - 1] ?? '').replace(/^\s*(?:-\s*)?(?:❖|[a-f]\)|\d+(?:\.\d+)*\.?(?=\s))?\s*/u, ''),
      ).slice(0, 5);
    const counted = [...(expected.ejes ?? []), ...(expected.lineas ?? [])].flatMap(
      group =>
        Object.entries(group).flatMap(([kind, at]) =>
          Array.isArray(at) && kind !== 'objetivo' ? at : [],
        ) as number[],
    );
    const found = [...elements(plan)]
      .filter(element => element.dress === 'item')
      .map(element => words(element.text.value).slice(0, 5).join(' '));
    for (const line of counted) expect(found).toContain(said(line).join(' '));
  });

  it.each(variants)('keeps the laws %s, and reads the same', (_, change) => {
    const changed = planOf(change(text));
    expectLaws(changed);
    expect(countElements(changed)).toEqual(countElements(plan));
    expect([...elements(changed)].map(element => [element.address, element.text.value])).toEqual(
      [...elements(plan)].map(element => [element.address, element.text.value]),
    );
  });

  it('gives each element a span whose words, without markup, are its wording', () => {
    for (const element of elements(plan)) {
      const written = plan.document.file.slice(element.text.span).replace(/\*\*|<!--.*?-->/gu, '');
      expect(written).toBe(element.text.value);
    }
  });

  it('knows every key of the frontmatter', () => {
    expect(plan.frontmatter.problems).toEqual([]);
  });
});

describe('announced, then developed', () => {
  it('joins the list of ejes of seed 000 with the sections that develop them', () => {
    const plan = planOf(publishedText(publishedPlans['000']));
    const announced = plan.children
      .filter(child => child.kind === 'eje')
      .map(eje => eje.announcement && plan.document.file.slice(eje.announcement).slice(0, 20));
    expect(announced).toEqual(['1. Mantener el desar', '2. Diseñar programas', '3. Generar mesas de ']);
  });

  it('keeps the parallel lists of seed 002 apart', () => {
    const plan = planOf(publishedText(publishedPlans['002']));
    const kinds = plan.children
      .filter(child => child.kind === 'eje')
      .map(eje => eje.children.map(child => child.kind[0]).join(''));
    expect(kinds).toEqual(['eeeeelllll', 'eeeelll', 'eelll', 'eeelll', 'eeellll']);
  });
});
