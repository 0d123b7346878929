import { describe, expect, test } from 'vitest';
import { bodyPlan } from '../read.ts';
import { outlineOf } from './outline.ts';

/** The elements of what stands under a label. */
const under = (label: string, body: string) => outlineOf(bodyPlan(`## ${label}\n\n${body}\n`));

describe('an item with a colon', () => {
  test.each([
    ['Responsable: Archivo', '{responsable: Archivo}'],
    ['**Responsable:** Archivo', '{responsable: Archivo}'],
    ['Responsable :  Archivo', '{responsable: Archivo}'],
    ['Responsable: Archivo: la titular', '{responsable: Archivo: la titular}'],
    ['Responsable:\n    - Archivo\n    - Obras', '{responsable: Archivo; Obras}'],
    ['Responsable:\n    - Archivo\n    - # Obras', '{responsable: Archivo}'],
    ['Responsable: Archivo\n    - con Obras', '{responsable: Archivo}'],
    [`Meta (${'por mes, '.repeat(3)}al año): 10`, '{meta: 10}'],
    ['Responsable:', '{responsable: }'],
  ])('is an attribute of what holds it: %j', (item, attributes) => {
    expect(under('Líneas de acción', `- Medir\n  - ${item}`)[0]).toBe(
      `linea-1 announcement «Medir»${attributes}`,
    );
  });

  test.each(['Nota: Archivo', ': Archivo', `Presupuesto (${'miles de pesos '.repeat(2)}): 10`])(
    'is an activity where no key stands before it: %j',
    item => {
      expect(under('Líneas de acción', `- Medir\n\n  Actividades:\n\n  - ${item}`)[1]).toContain(
        'actividad-1',
      );
    },
  );

  test('is an element where nothing holds it', () => {
    expect(under('Líneas de acción', '- Responsable: Archivo')).toEqual([
      'linea-1 announcement «Responsable: Archivo»',
    ]);
  });
});

describe('the number of an item', () => {
  test.each([
    ['1. Medir\n2. Limpiar', ['1. «Medir»', '2. «Limpiar»']],
    ['7) Medir\n8) Limpiar', ['7) «Medir»', '8) «Limpiar»']],
    ['123456789. Medir', ['123456789. «Medir»']],
    ['- 1.1. Medir\n- a) Limpiar', ['1.1. «Medir»', 'a) «Limpiar»']],
    ['1. 2.1. Medir', ['2.1. «Medir»']],
    ['- Medir 1. y 2.', ['«Medir 1. y 2.»']],
  ])('of %j stands in its text, or is the marker of the list', (body, expected) => {
    expect(
      under('Líneas de acción', body).map(line => line.replace(/^.*?(?:announcement|series) /u, '')),
    ).toEqual(expected);
  });
});

describe('an item with its own label', () => {
  test.each([
    ['- Estrategia 1. Medir', ['estrategia-1 label 1. «Medir»']],
    ['- Objetivo general: Medir', ['objetivo-general label «Medir»']],
    ['- Estrategia: medir', ['linea-1 announcement «Estrategia: medir»']],
    ['- Estrategia 1.', ['linea-1 announcement «Estrategia 1.»']],
  ])('and a number or a sort is of that level, whatever is announced: %j', (body, expected) => {
    expect(under('Líneas de acción', body)).toEqual(expected);
  });

  test('is of no level that stands above what holds it', () => {
    expect(under('Estrategias', '- Medir\n\n  Líneas de acción:\n\n  - Eje 1. Limpiar')).toEqual([
      'estrategia-1 announcement «Medir»',
      '  estrategia-1/linea-1 announcement «Eje 1. Limpiar»',
    ]);
  });
});

describe('lines that Markdown joins', () => {
  test.each([
    ['• Medir\n• Limpiar', ['«Medir»', '«Limpiar»']],
    ['• Medir los\npozos\n• Limpiar', ['«Medir los pozos»', '«Limpiar»']],
    ['• Medir', ['«Medir»']],
    ['Son:\n• Medir\n• Limpiar', []],
    ['a) Medir\nb) Limpiar', ['a) «Medir»', 'b) «Limpiar»']],
    ['a) Medir\nlos pozos\nb) Limpiar', ['a) «Medir los pozos»', 'b) «Limpiar»']],
    ['Son:\na) Medir\nb) Limpiar', []],
  ])('are elements, %j, where the first of them opens so', (body, expected) => {
    expect(
      under('Líneas de acción', body).map(line =>
        line.replace(/^.*? announcement /u, '').replace(/\n/gu, ' '),
      ),
    ).toEqual(expected);
  });
});

describe('paragraphs with numbers', () => {
  const body = (...lines: string[]) =>
    outlineOf(bodyPlan(`## Eje 1. Agua\n\n${lines.join('\n\n')}\n`)).map(line => line.trim());

  test('open a series with the first, where the second comes right after it', () => {
    expect(body('1. Medir', '2. Limpiar')).toHaveLength(3);
    expect(body('I. Medir', 'II. Limpiar')).toEqual([
      'eje-1 label 1. «Agua»',
      'eje-1/linea-1 profile I. «Medir»',
      'eje-1/linea-2 series II. «Limpiar»',
    ]);
    expect(body('I. Medir', 'Texto.', 'II. Limpiar')).toEqual(['eje-1 label 1. «Agua»']);
    expect(body('II. Medir', 'III. Limpiar')).toEqual(['eje-1 label 1. «Agua»']);
    expect(body('I. Medir', 'III. Limpiar')).toEqual(['eje-1 label 1. «Agua»']);
  });
});

describe('the general objective', () => {
  test('is all paragraphs under its label, up to one that leads on', () => {
    expect(under('Objetivo general', 'Cuidar.\n\nMedir.')).toEqual([
      'objetivo-general announcement «Cuidar.\n\nMedir.»',
    ]);
    expect(under('Objetivo general', 'Cuidar.\n\nEn particular:')).toEqual([
      'objetivo-general announcement «Cuidar.»',
    ]);
  });

  test('is said by no list whose label says more than it', () => {
    expect(under('Objetivos y estrategias', 'Cuidar.')).toEqual([]);
  });
});
