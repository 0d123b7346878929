import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { parseDate } from '../../src/plan/dates.ts';
import { type BodyKey, bodyKeys, type Profile } from '../../src/plan/profile.ts';
import { builtinProfiles, profileById } from '../../src/profiles/index.ts';
import { readProfile } from '../../src/profiles/read-profile.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { snt2015 } from '../../src/reference/snt-2015.ts';
import { scaffold } from '../../src/scaffold/scaffold.ts';
import { SourceFile } from '../../src/text/source-file.ts';

interface Asked {
  readonly profile: Profile;
  readonly key: BodyKey;
  readonly value: string;
  readonly periodo: string;
  readonly titulo?: string;
}

function create({ profile, key, value, periodo, titulo }: Asked) {
  const range = parseDate(periodo) ?? expect.fail(`«${periodo}» is no period`);
  const request = {
    perfil: profile.id,
    body: { key, value },
    period: { text: periodo, range },
    title: titulo ?? null,
  };
  return scaffold(request, profile, frameByKey(profile.marco));
}

function read(text: string, profile: Profile) {
  return analyze(new SourceFile('plan.md', text), { profile, frame: frameByKey(profile.marco) });
}

const builtin = (id: string) => profileById(id) ?? expect.fail(`no profile ${id}`);

const valuesOf = (profile: Profile, key: BodyKey): string[] => {
  if (profile.marco !== null && key === 'region') return snt2015.regiones.map(({ clave }) => clave);
  if (profile.marco !== null && key === 'comision') return snt2015.comisiones.map(({ clave }) => clave);
  return ['Instituto de Acceso: «A & B» #1', 'no'];
};

const periods = ['2014', '2020-2021', '2024-2025', '2026-2027', '2026-11-01/2027-10-31', '2026-11'];

const asked: Asked[] = builtinProfiles.flatMap(profile =>
  bodyKeys
    .filter(key => profile.instancia.claves.includes(key))
    .flatMap(key =>
      valuesOf(profile, key).flatMap(value => periods.map(periodo => ({ profile, key, value, periodo }))),
    ),
);

describe('every plan that can be created', () => {
  test('there are some for every region and commission', () => {
    expect(asked.length).toBe((4 + 11 + 2 * 5) * periods.length);
  });

  test.each(asked.map(one => [`${one.profile.id} ${one.key} ${one.value} ${one.periodo}`, one] as const))(
    '%s reads back as a skeleton without error',
    (_, one) => {
      const { plan, diagnostics } = read(create(one).text, one.profile);

      expect(plan.document.frontmatter?.damage).toEqual([]);
      expect(plan.frontmatter.problems).toEqual([]);
      expect(plan.frontmatter.values[one.key]).toBe(one.value);
      expect(
        diagnostics.filter(({ rung, severity }) => rung === 'esqueleto' && severity === 'error'),
      ).toEqual([]);
    },
  );
});

describe('what a new plan says', () => {
  test.each([
    ['snt-region', 'region', 'sureste', '2022-2023'],
    ['snt-comision', 'comision', 'vinculacion', '2026'],
    ['plan-de-trabajo', 'municipio', 'San Pedro Garza García', '2027'],
  ] as const)('%s %s %s %s', async (id, key, value, periodo) => {
    const { fileName, text } = create({ profile: builtin(id), key, value, periodo });

    await expect(text).toMatchFileSnapshot(`golden/${fileName}`);
  });

  test('is understood whole: objectives, one eje with every level below it, two lines with their attributes', () => {
    const { plan } = read(
      create({ profile: builtin('snt-region'), key: 'region', value: 'norte', periodo: '2026-2027' }).text,
      builtin('snt-region'),
    );
    const eje = plan.children.at(-1);

    expect(plan.children.map(({ address }) => address)).toEqual([
      'objetivo-general',
      'objetivo-1',
      'objetivo-2',
      'objetivo-3',
      'eje-1',
    ]);
    expect(eje?.children.map(({ kind }) => kind)).toEqual(['objetivo', 'estrategia', 'linea', 'linea']);
    expect(eje?.children.at(-1)?.number?.value.parts).toEqual([1, 2]);
    expect(eje?.children.at(-1)?.attributes.map(({ key }) => key)).toEqual([
      'responsable',
      'plazo',
      'producto',
    ]);
    expect(plan.sections.flatMap(({ id }) => id ?? [])).toEqual([
      'presentacion',
      'base-normativa',
      'seguimiento',
    ]);
    expect(plan.notes.map(({ kind }) => kind)).toEqual(Array.from({ length: 10 }, () => 'guidance'));
  });

  test('beside guidance and placeholders it has nothing but headings: it invents nothing', () => {
    const { text } = create({
      profile: builtin('snt-comision'),
      key: 'comision',
      value: 'juridica',
      periodo: '2023',
    });
    const body = text.slice(text.indexOf('\n---\n') + 5).replace(/<!-- guía:.*?-->/gsu, '');

    expect(body.split('\n').filter(line => line.trim() !== '' && !line.endsWith('POR DEFINIR'))).toEqual([
      '# Plan de Trabajo 2023',
      '## Presentación',
      '## Base normativa',
      '## Objetivo general',
      '## Objetivos específicos',
      '### Objetivo',
      '### Estrategias',
      '### Líneas de acción',
      '## Seguimiento y evaluación',
    ]);
  });

  test('a title is kept to the letter', () => {
    const titulo = 'Plan *2026*: «A_B» [x] # 1. <b>';
    const { text } = create({
      profile: builtin('plan-de-trabajo'),
      key: 'organismo',
      value: 'X',
      periodo: '2026',
      titulo,
    });
    const { plan } = read(text, builtin('plan-de-trabajo'));

    expect(plan.frontmatter.values.titulo).toBe(titulo);
    expect(plan.sections.find(({ section }) => section.depth === 1)?.section.title).toBe(titulo);
  });
});

describe('the facts of the period', () => {
  const siglas = (periodo: string) => {
    const profile = builtin('snt-region');
    return read(create({ profile, key: 'region', value: 'norte', periodo }).text, profile).plan.frontmatter
      .values;
  };

  test('a region has its states, whatever the period', () => {
    expect(siglas('2020').integrantes).toEqual([
      'BCN',
      'BCS',
      'CHH',
      'COA',
      'DUR',
      'NLE',
      'SIN',
      'SON',
      'TAM',
    ]);
    expect(siglas('2026').integrantes).toHaveLength(9);
  });

  test('siglas and letterhead are those that hold in the period', () => {
    expect(Object.keys(siglas('2020').siglas ?? {})).toEqual(['SNT', 'PNT', 'LGTAIP']);
    expect(Object.keys(siglas('2026').siglas ?? {})).toEqual(['SNAIP', 'PNT', 'LGTAIP']);
    expect(siglas('2020').membrete).toBe(snt2015.nombre);
    expect(siglas('2026').membrete).toBeUndefined();
  });

  test('a commission brings its own sigla', () => {
    const profile = builtin('snt-comision');
    const { text } = create({ profile, key: 'comision', value: 'vinculacion', periodo: '2023' });

    expect(read(text, profile).plan.frontmatter.values.siglas).toMatchObject({
      CVPDCS: 'Comisión de Vinculación, Promoción, Difusión y Comunicación Social',
    });
  });

  test.each([
    ['2025', 1],
    ['2026-2027', 1],
    ['2024-2025', 1],
    ['2024', 0],
    ['2015-05-05/2025-03-20', 0],
  ])('%s: the end of the regional frame is told in one line where it matters', (periodo, count) => {
    const { notices } = create({ profile: builtin('snt-region'), key: 'region', value: 'norte', periodo });

    expect(notices).toHaveLength(count);
    for (const { es, en } of notices) {
      expect(es).toBe(
        'El marco regional snt-2015 terminó el 2025-03-20 (Ley General de Transparencia y Acceso a la Información Pública, DOF 2025-03-20): para el Sistema Nacional de Acceso a la Información Pública sirve --perfil plan-de-trabajo.',
      );
      expect(en).toContain('ended on 2025-03-20');
    }
  });

  test('a period before the frame is told too', () => {
    const { notices } = create({
      profile: builtin('snt-region'),
      key: 'region',
      value: 'norte',
      periodo: '2014',
    });
    expect(notices.map(({ es }) => es)).toEqual([
      'El marco snt-2015 empezó el 2015-05-05, después del comienzo del periodo.',
    ]);
  });

  test('an inferred or unverified fact says so, to the author and in the plan', () => {
    const region = create({
      profile: builtin('snt-region'),
      key: 'region',
      value: 'sureste',
      periodo: '2020',
    });
    const commission = create({
      profile: builtin('snt-comision'),
      key: 'comision',
      value: 'capacitacion',
      periodo: '2020',
    });

    expect(region.notices.map(({ es }) => es)).toEqual([
      'Integrantes de la región Sureste: dato inferido; confírmelo.',
    ]);
    expect(region.text).toContain('Veracruz, Yucatán (dato inferido; confírmelo)');
    expect(commission.notices.map(({ es }) => es)).toEqual([
      'Nombre de la Comisión de Capacitación, Educación y Cultura: dato sin verificar; confírmelo.',
    ]);
  });
});

describe('the name of the file', () => {
  test.each([
    ['region', 'centro-occidente', '2026-2027', 'plan-centro-occidente-2026-2027.md'],
    ['municipio', 'Peñón Blanco', '2026', 'plan-penon-blanco-2026.md'],
    [
      'organismo',
      'Instituto de Transparencia, Acceso a la Información Pública y Protección de Datos Personales',
      '2026-11-01/2027-10-31',
      'plan-instituto-de-transparencia-acceso-2026-11-01-2027-10-31.md',
    ],
    ['instancia', '¿?', '2026', 'plan-2026.md'],
  ] as const)('%s «%s» %s: %s', (key, value, periodo, name) => {
    expect(create({ profile: builtin('plan-de-trabajo'), key, value, periodo }).fileName).toBe(name);
  });
});

describe("an institution's own profile", () => {
  const { profile, problems } = readProfile(
    new SourceFile(
      'obras.yaml',
      `
niveles:
  eje: {singular: Prioridad, plural: Prioridades}
  linea: {singular: Proyecto, plural: Proyectos}
secciones:
  - {id: obras, titulo: Obras en curso, requerida: true}
  - {id: base-normativa, guia: ''}
  - {id: anexos, guia: Planos.}
  - {id: padron, titulo: Padrón de obras, guia: Una tabla.}
`,
    ),
  );
  const { text } = create({ profile, key: 'municipio', value: 'Tala', periodo: '2026' });

  test('gives its names and sections, those that close a plan after the elements', () => {
    expect(problems).toEqual([]);
    expect(text.match(/^##+ .*/gmu)).toEqual([
      '## Obras en curso',
      '## Presentación',
      '## Objetivo general',
      '## Objetivos específicos',
      '## Prioridad 1. POR DEFINIR',
      '### Objetivo',
      '### Estrategias',
      '### Proyectos',
      '## Seguimiento y evaluación',
      '## Anexos',
      '## Padrón de obras',
    ]);
  });

  test('and the plan reads back under it', () => {
    expect(read(text, profile).plan.children.at(-1)).toMatchObject({ kind: 'eje', address: 'eje-1' });
  });
});
