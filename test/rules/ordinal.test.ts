import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'ordinal';

describe('ordinals shortened in several ways', () => {
  test.each([
    ['El 1° día y el 2º taller.', 'El 1º día y el 2º taller.'],
    [
      'El artículo 6º de la Constitución y el artículo 8o. de la ley.',
      'El artículo 6º de la Constitución y el artículo 8º de la ley.',
    ],
    ['La 1.ª sesión, la 2.ª sesión y la 3ª sesión.', 'La 1.ª sesión, la 2.ª sesión y la 3.ª sesión.'],
    [
      'El artículo 4° de la Constitución Política del Perú.',
      'El artículo 4º de la Constitución Política del Perú.',
    ],
    [
      'El 1er. trimestre, el 2do. trimestre, el 4to. y el 3º trimestre.',
      'El 1er. trimestre, el 2do. trimestre, el 4to. y el 3o. trimestre.',
    ],
    ['La 5ª Regiduría y la 6a. Regiduría.', 'La 5ª Regiduría y la 6ª Regiduría.'],
    ['Artículo 1°. Objeto. Artículo 2°. Ámbito.', 'Artículo 1º. Objeto. Artículo 2º. Ámbito.'],
    [
      'El art. 19 N° 12 y el inciso 3° del artículo 5º, según el 6º.',
      'El art. 19 N° 12 y el inciso 3º del artículo 5º, según el 6º.',
    ],
    ['La 1° etapa del plan y el 2º informe.', 'La 1ª etapa del plan y el 2º informe.'],
    [
      'Los artículos 8o. y 9º, y el 16 en su 2o. párrafo.',
      'Los artículos 8o. y 9o., y el 16 en su 2o. párrafo.',
    ],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('ordinals shortened in one way', () => {
  test.each([
    'El artículo 6º y el artículo 8º.',
    'Los artículos 6o. y 8o. de la ley.',
    'La 1.ª y la 2.ª sesión ordinaria.',
    'El 3er informe y el 4º informe de gobierno.',
    'El 1er trimestre y el 2.º trimestre.',
    'Temperaturas de 25 °C y 40° C en verano.',
    "Se ubica a los 19°25' N y 99° O.",
    'Una pendiente de 30° de inclinación y el artículo 6º.',
    'Ley N° 20.285 y Decreto n.º 13.',
    'Los grupos 3a-2 y 4b del plantel.',
    'De 2 a 3 talleres y 5 o 6 cursos.',
    'El 1 de mayo y el 2 de junio.',
    '> El artículo 6o. dice.\n\nEl artículo 6º.',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});

test('a guess is only offered: the gender of «1°»', () => {
  const isSafe = (text: string) => findingsOf(id, `${text}\n`)[0]?.fix?.safe;
  expect(isSafe('La 1° etapa y el 2º informe.')).toBe(false);
  expect(isSafe('El 1° informe y el 2º informe.')).toBe(true);
});
