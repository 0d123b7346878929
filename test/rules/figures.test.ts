import { describe, expect, test } from 'vitest';
import { ladder } from '../../src/check/ladder.ts';
import { planOf } from '../read.ts';
import { findingsOf, markedWords } from './marked-words.ts';
import { found } from './spoken.ts';

const action = (...lines: string[]) =>
  `## Eje 1. Archivos\n\n- Publicar los inventarios.\n${lines.map(line => `  - ${line}\n`).join('')}`;

const sheet = (...lines: string[]) =>
  `---\nperfil: plan-de-trabajo\ntitulo: Plan\nperiodo: 2026\nindicadores:\n  cobertura:\n${lines.map(line => `    ${line}\n`).join('')}---\n\n${action('Indicador: cobertura')}`;

describe('a target without quantity', () => {
  const id = 'meta-sin-numero';

  test.each([
    ['Mejorar la atención', 'Mejorar la atención'],
    ['Incrementar la participación ciudadana', 'Incrementar la participación ciudadana'],
    ['Más consultas', 'Más consultas'],
    ['Sensibilizar a la población', 'Sensibilizar a la población'],
    ['Alta', 'Alta'],
    ['Permanente', 'Permanente'],
    ['Cumplir la ley', 'Cumplir la ley'],
    ['Lo que se acuerde en sesión', 'Lo que se acuerde en sesión'],
    ['12', '12'],
    ['1,200', '1,200'],
  ])('%s', (target, marked) => {
    expect(markedWords(id, action(`Meta: ${target}`))).toEqual([marked]);
  });

  test.each([
    ['12 talleres'],
    ['Doce talleres'],
    ['Una guía publicada'],
    ['90 %'],
    ['Todas las áreas'],
    ['La totalidad del padrón'],
    ['Cero quejas'],
    ['Publicar 3 informes'],
    ['Ningún expediente sin clasificar'],
    ['Duplicar: el doble de consultas'],
    ['POR DEFINIR'],
    ['12', 'Unidad: talleres'],
    ['12', 'Indicador: Talleres impartidos'],
  ])('%s %s', (target, ...more) => {
    expect(markedWords(id, action(`Meta: ${target}`, ...more))).toEqual([]);
  });

  test('in a sheet is words alone', () => {
    expect(markedWords(id, sheet('metas: {2026: mejorar, 2026-T1: 40, 2026-T2: 60 %}'))).toEqual(['mejorar']);
  });
});

describe('an impossible share', () => {
  const id = 'meta-fuera-de-rango';

  test.each([
    [['Meta: 120 %'], ['120 %']],
    [['Meta: 101 % de las áreas'], ['101 % de las áreas']],
    [['Meta: 12 de 9 organismos'], ['12 de 9 organismos']],
    [['Meta: 7 de los 5 municipios'], ['7 de los 5 municipios']],
    [['Línea base: -5 %'], ['-5 %']],
  ])('%j', (lines, marked) => {
    expect(markedWords(id, action(...lines))).toEqual(marked);
  });

  test.each([
    [['Meta: 100 %']],
    [['Meta: 100 % de 9 organismos']],
    [['Meta: 9 de 9 organismos']],
    [['Meta: 12 de 2 500 expedientes']],
    [['Meta: 120 % de incremento en las consultas']],
    [['Meta: 150 %', 'Indicador: Variación de las consultas']],
    [['Meta: 300 talleres']],
    [['Meta: 1,200']],
  ])('%j', lines => {
    expect(markedWords(id, action(...lines))).toEqual([]);
  });

  test.each([
    [['unidad: porcentaje', 'metas: {2026: 900}'], ['900']],
    [['unidad: "%"', 'linea-base: {valor: -3, anio: 2025}'], ['-3']],
    [['unidad: personas', 'metas: {2026: 900}'], []],
    [['nombre: Tasa de variación', 'unidad: porcentaje', 'metas: {2026: 900}'], []],
    [['unidad: porcentaje', 'metas: {2026: 90, 2026-T1: 0}'], []],
  ])('in a sheet: %j', (lines, marked) => {
    expect(markedWords(id, sheet(...lines))).toEqual(marked);
  });
});

describe('quarters and their year', () => {
  const quarters = (a: string, b: string, c: string, d: string, year: string) =>
    markedWords(
      'meta-no-suma',
      sheet(`metas: {2026-T1: ${a}, 2026-T2: ${b}, 2026-T3: ${c}, 2026-T4: ${d}, 2026: ${year}}`),
    );

  test.each([
    ['2', '3', '3', '2', '12'],
    ['10', '20', '30', '40', '90'],
    ['20 %', '40 %', '60 %', '80 %', '90 %'],
    ['1', '1', '1', '1', '5'],
  ])('%s, %s, %s and %s are not %s', (a, b, c, d, year) => {
    expect(quarters(a, b, c, d, year)).toEqual([year]);
  });

  test.each([
    ['2', '3', '3', '2', '10'],
    ['10', '20', '30', '40', '40'],
    ['20 %', '40 %', '60 %', '90 %', '90 %'],
    ['12', '11', '9', '8', '10'],
    ['33.3', '33.3', '33.3', '0', '100'],
    ['1,000', '500', '500', '0', '2,000'],
    ['5', '5', '5', '5', '5'],
    ['uno', '2', '3', '4', '50'],
  ])('%s, %s, %s and %s are %s', (a, b, c, d, year) => {
    expect(quarters(a, b, c, d, `"${year}"`)).toEqual([]);
  });

  test('are not compared where one is missing', () => {
    expect(markedWords('meta-no-suma', sheet('metas: {2026-T1: 2, 2026-T2: 3, 2026: 12}'))).toEqual([]);
  });
});

describe('weights', () => {
  const id = 'ponderacion-no-suma';
  const ejes = (...weights: string[]) =>
    weights
      .map((weight, i) => `## Eje ${i + 1}. Tema ${i + 1}\n\n- Ponderación: ${weight}\n\n- Publicar.\n`)
      .join('\n');

  test.each([[['60 %', '30 %']], [['60', '50']], [['0.5', '0.4']], [['33 %', '33 %', '33 %']]])(
    '%j do not make a whole',
    weights => {
      expect(findingsOf(id, ejes(...weights))).toHaveLength(1);
    },
  );

  test.each([
    [['60 %', '40 %']],
    [['60', '40']],
    [['0.5', '0.5']],
    [['33.3', '33.3', '33.4']],
    [['60 %']],
    [['alta', 'baja']],
    [
      ['60', 'POR DEFINIR'],
      ['60 %', '30 %', 'POR DEFINIR'],
    ],
  ])('%j do, or nobody can tell', (...all: readonly (readonly string[])[]) => {
    for (const weights of all) expect(findingsOf(id, ejes(...weights))).toEqual([]);
  });

  test('are added level by level', () => {
    const lines = '## Eje 1. A\n\n- Uno.\n  - Ponderación: 50 %\n- Dos.\n  - Ponderación: 20 %\n';

    expect(findingsOf(id, lines).map(({ message }) => message.es)).toEqual([
      'Las 2 ponderaciones en el eje «A» suman 70; se esperaba 100.',
    ]);
  });
});

describe('objectives without indicator', () => {
  const id = 'objetivo-sin-indicador';
  const eje = (n: number, indicator: boolean, objective = 'Objetivo') =>
    `## Eje ${n}. Tema ${n}\n\n### ${objective}\n\nAbrir ${n}.\n\n### Estrategias\n\n- Publicar.\n${indicator ? '  - Indicador: Consultas\n' : ''}`;

  test('are measured by the actions beside them', () => {
    expect(markedWords(id, `${eje(1, true)}\n${eje(2, true)}`)).toEqual([]);
    expect(markedWords(id, `${eje(1, true)}\n${eje(2, false)}`)).toEqual(['Abrir 2.']);
  });

  test('are nobody’s fault where the plan has no indicator at all', () => {
    expect(markedWords(id, `${eje(1, false)}\n${eje(2, false)}`)).toEqual([]);
  });

  test('are one finding where none of several has one, and count each on the ladder', () => {
    const list = [1, 2, 3].map(n => `${n}. Abrir ${n}.\n`).join('');
    const text = `## Objetivos específicos\n\n${list}\n${action('Indicador: Consultas')}`;
    const diagnostics = found([id], text);

    expect(diagnostics).toHaveLength(1);
    expect(ladder(planOf(text), diagnostics).missing).toEqual([{ rule: id, count: 3 }]);
  });

  test('do not include the general one', () => {
    expect(markedWords(id, `## Objetivo general\n\nAbrir.\n\n${action('Indicador: Consultas')}`)).toEqual([]);
  });
});
