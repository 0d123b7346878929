import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'simbolo-unidad';

describe('symbols in wrong letters', () => {
  test.each([
    ['Un recorrido de 25 kms. por la sierra.', 'Un recorrido de 25 km por la sierra.'],
    ['Un curso de 40 hrs. en línea.', 'Un curso de 40 h en línea.'],
    ['La franja mide 10 mts de ancho.', 'La franja mide 10 m de ancho.'],
    ['Se acopiaron 300 Kg de papel.', 'Se acopiaron 300 kg de papel.'],
    ['Se donaron 5 kgs de semilla.', 'Se donaron 5 kg de semilla.'],
    ['A 12 Km del centro.', 'A 12 km del centro.'],
    ['Un taller de 8 Hrs para Arequipa.', 'Un taller de 8 h para Arequipa.'],
    ['Bolsas de 500 grs. cada una.', 'Bolsas de 500 g cada una.'],
    ['Un tanque de 1,100 lts.', 'Un tanque de 1,100 l.'],
    ['Establecer 500 ha. de plantaciones.', 'Establecer 500 ha de plantaciones.'],
    ['Dura 30 mins. por sesión.', 'Dura 30 min por sesión.'],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('symbols as they should be, and words', () => {
  test.each([
    'Un recorrido de 25 km por la sierra.',
    'Un curso de 40 h en línea.',
    'Mide 10 m de ancho.',
    'Se acopiaron 300 kg.',
    'Las 5 hermanas y los 3 minutos.',
    'La MT 15 y el Kg-2.',
    'La calle Km 5 y el kilómetro 12.',
    'Hay 40 horas y 20 minutos.',
    'El servidor de 4 GB y 2 MB.',
    'Un 5 min de lectura.',
    'El km. 12 de la carretera.',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
