import { expect, test } from 'vitest';
import { isFullName } from '../../src/plan/acronym-name.ts';

test.each([
  ['Sistema Nacional de Transparencia', 'SNT'],
  ['Instituto Nacional de Estadística y Geografía', 'INEGI'],
  ['Petróleos Mex', 'PEMEX'],
  ['derecho de acceso a la información', 'DAI'],
  ['Plan Nacional de Socialización del Derecho de Acceso a la Información', 'PLanDAI'],
  ['Comité de Cosas Útiles', 'CU'],
])('«%s» spells %s', (name, sigla) => {
  expect(isFullName(name, sigla)).toBe(true);
});

test.each([
  ['Comité de cosas útiles', 'CU'],
  ['Sistema Nacional', 'SNT'],
  ['Nacional Sistema Transparencia', 'SNT'],
  ['Sistema', 'S'],
  ['Sistema', 'SI'],
  ['de acceso', 'DA'],
  ['', 'SNT'],
])('«%s» does not spell %s', (name, sigla) => {
  expect(isFullName(name, sigla)).toBe(false);
});
