import { describe, expect, test } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import { rules } from '../../src/rules/index.ts';
import { SourceFile } from '../../src/text/source-file.ts';
import { plainFrontmatter } from './literate.ts';
import { findingsOf, markedWords } from './marked-words.ts';

/** An eje with an action for each line of attributes. */
function eje(...attributes: string[]): string {
  return `## Eje 1. Archivos\n\n${attributes.map((line, i) => `- 1.${i + 1}. Publicar.\n  - ${line}\n`).join('')}`;
}

function by(...names: string[]): string {
  return eje(...names.map(name => `Responsable: ${name}`));
}

describe('the load of one body', () => {
  const id = 'carga-responsable';
  const share = (a: number, b: number) =>
    by(...Array(a).fill('Área de Archivos'), ...Array(b).fill('Contraloría'));

  test.each([
    [5, 3],
    [9, 8],
    [20, 1],
  ])('%i of it and %i of another is more than half', (a, b) => {
    expect(markedWords(id, share(a, b))).toEqual(['Área de Archivos']);
  });

  test.each([
    [4, 4],
    [4, 3],
    [8, 0],
    [5, 5],
  ])('%i of it and %i of another is none', (a, b) => {
    expect(findingsOf(id, share(a, b))).toEqual([]);
  });

  test('is no load for the body whose plan it is', () => {
    const text = share(7, 2).replace(
      /^/u,
      '---\nperfil: plan-de-trabajo\ntitulo: P\norganismo: Área de Archivos\n---\n\n',
    );
    expect(findingsOf(id, text)).toEqual([]);
  });

  test('counts what holds an action, and each of several', () => {
    const text = `## Eje 1. A\n\n- Responsable: Archivo\n\n${'- Publicar.\n'.repeat(6)}\n## Eje 2. B\n\n- Responsable: Archivo; Contraloría\n\n- Uno.\n- Dos.\n`;
    expect(findingsOf(id, text).map(({ message }) => message.es)).toEqual([
      '«Archivo» responde por 8 de las 8 acciones con responsable.',
    ]);
  });
});

describe('the quarter in which terms end', () => {
  const id = 'plazo-trimestre';

  test.each([
    '2026',
    'Permanente',
    '90 días naturales',
    'seis meses',
    'Cada año',
    'Durante todo el periodo',
    '2027',
    '30 días',
    'trimestral',
    'Un año',
  ])('%s says none', term => {
    expect(markedWords(id, eje(`Plazo: ${term}`))).toEqual([term]);
  });

  test.each([
    '2026-T2',
    'junio de 2026',
    '2026-06-30',
    '30 de junio de 2026',
    'marzo a junio de 2026',
    'primer semestre de 2026',
    'POR DEFINIR',
    'cuando se pueda',
    'segundo trimestre de 2026',
    'marzo',
    'enero a marzo',
    'segundo trimestre',
    '15/06/2026',
  ])('%s says one, or says nothing yet', term => {
    expect(findingsOf(id, eje(`Plazo: ${term}`))).toEqual([]);
  });

  test('an «Inicio» is no end', () => {
    expect(findingsOf(id, eje('Inicio: 2026'))).toEqual([]);
  });
});

describe('a quarter in which everything ends', () => {
  const id = 'trimestre-sobrecargado';
  const ending = (...terms: [string, number][]) =>
    eje(...terms.flatMap(([term, n]) => Array(n).fill(`Plazo: ${term}`)));

  test.each([
    [[['2026-T4', 16]]],
    [
      [
        ['2026-12-15', 10],
        ['octubre de 2026', 6],
        ['2026-T1', 4],
      ],
    ],
    [[['enero a diciembre de 2026', 16]]],
  ] as [[string, number][]][])('%j', terms => {
    expect(findingsOf(id, ending(...terms))).toHaveLength(1);
  });

  test.each([
    [[['2026-T4', 15]]],
    [[['2026', 40]]],
    [
      [
        ['2026-T1', 16],
        ['2026-T2', 17],
        ['2026-T3', 16],
        ['2026-T4', 16],
      ],
    ],
    [[['Permanente', 40]]],
  ] as [[string, number][]][])('is not %j', terms => {
    expect(findingsOf(id, ending(...terms))).toEqual([]);
  });

  test('is what the institution says it is', () => {
    const own = rules.filter(rule => rule.id === id);
    const file = new SourceFile('plan.md', plainFrontmatter + ending(['2026-T4', 4]));
    const count = (acciones: number) =>
      analyze(file, {
        profile: planDeTrabajo,
        frame: noFrame,
        rules: own,
        adjustments: { [id]: { acciones } },
      }).diagnostics.length;

    expect([count(3), count(4)]).toEqual([1, 0]);
  });
});

describe('somebody whom the list does not have', () => {
  const id = 'responsable-desconocido';
  const list =
    '## Integrantes\n\n- Área de Archivos (AA)\n- Unidad de Transparencia\n- Contraloría Municipal\n- Dirección de Obras\n\n';

  test.each([
    [['Área de Archivos', 'Unidad de Transparencia', 'Tesorería'], ['Tesorería']],
    [['Área de Archivo'], []],
    [['Unidad de Trasparencia'], ['Unidad de Trasparencia']],
    [['Contraloria municipal', 'Direccion de Obra'], ['Direccion de Obra']],
    [['AA', 'Transparencia', 'Obras', 'Sindicatura'], ['Sindicatura']],
    [['Área de Archivos', 'Unidad de Transparencia', 'Tesorería', 'Tesorería'], ['Tesorería']],
    [['Área de Archivos; Tesorería', 'Contraloría Municipal'], ['Tesorería']],
  ])('%j', (names, expected) => {
    expect(markedWords(id, list + by(...names))).toEqual(expected);
  });

  test.each([
    ['whom nobody could call', list + by('Área de Archivos', 'Contraloría Municipal', 'Todos')],
    ['that the list has', list + by('Área de Archivos', 'Contraloría Municipal')],
    [
      'that is who presents the plan',
      list + by('Área de Archivos', 'Contraloría Municipal', 'Ayuntamiento de Ejemplo'),
    ],
    ['where the list is of something else', list + by('Tesorería', 'Sindicatura', 'Oficialía Mayor')],
    ['where there is no list', by('Tesorería', 'Sindicatura')],
    [
      'where the list is of two',
      list.replace(/- Con.*\n- Dir.*\n/u, '') +
        by('Área de Archivos', 'Unidad de Transparencia', 'Tesorería'),
    ],
    [
      'of a table',
      `## Directorio\n\n| Área | Titular |\n| --- | --- |\n| Tesorería | Ana Ruiz |\n| Sindicatura | Luis Gil |\n\n${by('Tesorería', 'Ana Ruiz')}`,
    ],
  ])('is nobody %s', (_, text) => {
    expect(findingsOf(id, text)).toEqual([]);
  });
});

describe('a body of another region', () => {
  const id = 'responsable-ajeno';
  const plan = (names: string[], period = 2020, region = 'norte') =>
    `---\nperfil: snt-region\nregion: ${region}\ntitulo: P\nperiodo: ${period}\n---\n\n${by(...names)}`;

  test.each([
    ['ITEI', ['ITEI']],
    ['Instituto de Transparencia de Puebla', ['Instituto de Transparencia de Puebla']],
    ['Jalisco', ['Jalisco']],
    ['Estado de México', ['Estado de México']],
    ['INFOEM (Toluca)', ['INFOEM (Toluca)']],
    ['COTAI; IVAI', ['IVAI']],
    ['Comisión del Estado de Veracruz', ['Comisión del Estado de Veracruz']],
  ])('%s', (name, expected) => {
    expect(markedWords(id, plan([name]))).toEqual(expected);
  });

  test.each([
    'COTAI',
    'ICHITAIP',
    'Sonora',
    'ITAI',
    'Coordinación Regional',
    'Universidad Nacional Autónoma de México',
    'Comisión de Archivos',
    'Instituto de Transparencia de Sonora',
    'Dirección de Hidalgo Pérez',
  ])('is not %s', name => {
    expect(findingsOf(id, plan([name]))).toEqual([]);
  });

  test('is nobody’s business outside the time of the frame, or without a region', () => {
    expect(findingsOf(id, plan(['ITEI'], 2026))).toEqual([]);
    expect(findingsOf(id, by('ITEI'))).toEqual([]);
  });
});
