import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'puntos-suspensivos';

describe('points in a wrong number', () => {
  test.each([
    ['Foros, talleres, cursos....', 'Foros, talleres, cursos...'],
    ['Foros, talleres, etc...', 'Foros, talleres, etc.'],
    ['Se publicará el acuerdo..', 'Se publicará el acuerdo.'],
    ['Y luego . . . nada.', 'Y luego... nada.'],
    ['Diplomados, cursos, etc… y otros.', 'Diplomados, cursos, etc. y otros.'],
    ['- Elaborar el inventario..\n- Transferir.', '- Elaborar el inventario.\n- Transferir.'],
    ['Queda pendiente…. el resto.', 'Queda pendiente… el resto.'],
    [
      'Reuniones, asambleas, cabildos, etc.... de la región.',
      'Reuniones, asambleas, cabildos, etc. de la región.',
    ],
    ['## Resultados..', '## Resultados.'],
    ['Es decir.... nada se hizo.', 'Es decir... nada se hizo.'],
    ['Materiales (papel, tinta, etc...) para Lima.', 'Materiales (papel, tinta, etc.) para Lima.'],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('points as they should be', () => {
  test.each([
    'Foros, talleres y cursos...',
    'Foros, talleres, etc.',
    'Y luego… nada.',
    'Introducción .......... 3',
    'Nombre: ______ ...... Firma: ........',
    'La ruta ../planes/2026.md y la ./actas.',
    'Así (...) continúa el texto.',
    'Así […] continúa el texto.',
    'La clave `a..b`.',
    'Introducción . . . . . . . . 3',
    'Se dijo: «... y así fue».',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
