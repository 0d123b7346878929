import { describe, expect, test } from 'vitest';
import { caveat } from '../../src/reference/confidence.ts';
import { findCommission, findEntity, findRegion, holdsDuring } from '../../src/reference/lookup.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import { snt2015 } from '../../src/reference/snt-2015.ts';
import { nearest } from '../../src/text/nearest.ts';

describe('finding what an author names', () => {
  test.each([
    ['norte', 'norte'],
    ['Región Norte', 'norte'],
    ['la región Centro Occidente', 'centro-occidente'],
    ['CENTRO-OCCIDENTE', 'centro-occidente'],
    ['Centro', 'centro'],
    ['occidente', null],
    ['', null],
  ])('the region «%s» is %s', (text, key) => {
    expect(findRegion(snt2015, text)?.clave ?? null).toBe(key);
  });

  test.each([
    ['NLE', 'NLE'],
    ['Veracruz', 'VER'],
    ['Veracruz de Ignacio de la Llave', 'VER'],
    ['Estado de Veracruz', 'VER'],
    ['Michoacán', 'MIC'],
    ['michoacan de ocampo', 'MIC'],
    ['Estado de México', 'MEX'],
    ['Edomex', 'MEX'],
    ['México', 'MEX'],
    ['Ciudad de México', 'CMX'],
    ['CDMX', 'CMX'],
    ['Coahuila', 'COA'],
    ['Edo. de Nuevo León', 'NLE'],
    ['Baja California', 'BCN'],
    ['Texas', null],
  ])('the entity «%s» is %s', (text, key) => {
    expect(findEntity(snt2015, text)?.clave ?? null).toBe(key);
  });

  test.each([
    ['vinculacion', 'vinculacion'],
    ['CVPDCS', 'vinculacion'],
    ['Comisión de Archivos y Gestión Documental', 'archivos'],
    ['archivos y gestión documental', 'archivos'],
    ['Comisión Jurídica, de Criterios y Resoluciones', 'juridica'],
    ['deportes', null],
  ])('the commission «%s» is %s', (text, key) => {
    expect(findCommission(snt2015, text)?.clave ?? null).toBe(key);
  });

  test('the empty frame finds nothing', () => {
    expect(findRegion(noFrame, 'norte')).toBeNull();
    expect(findEntity(noFrame, 'NLE')).toBeNull();
    expect(findCommission(noFrame, 'vinculacion')).toBeNull();
  });
});

describe('a fact and a period', () => {
  const system = { desde: '2015-05-05', hasta: '2025-03-20' };

  test.each([
    ['2015-05-04', '2015-05-04', false],
    ['2015-01-01', '2015-05-05', true],
    ['2025-03-20', '2026-12-31', true],
    ['2025-03-21', '2026-12-31', false],
  ])('%s to %s: %s', (start, end, holds) => {
    expect(holdsDuring(system, { start, end })).toBe(holds);
  });

  test('what has no known bounds holds always', () => {
    expect(holdsDuring({ desde: null, hasta: null }, { start: '1990-01-01', end: '1990-12-31' })).toBe(true);
  });
});

describe('proposing what was meant', () => {
  const region = (text: string) =>
    nearest(text, snt2015.regiones, ({ clave, nombre }) => [clave, nombre])?.clave ?? null;

  test.each([
    ['nrote', 'norte'],
    ['sudeste', 'sureste'],
    ['occidente', 'centro-occidente'],
    ['pacífico', null],
    ['xy', null],
    ['', null],
  ])('«%s» → %s', (text, key) => {
    expect(region(text)).toBe(key);
  });
});

test('what two names contain is not guessed', () => {
  const names = ['plan de transparencia y archivos', 'plan de transparencia y datos'];
  expect(nearest('transparencia', names, name => [name])).toBeNull();
  expect(nearest('archivos', names, name => [name])).toBe(names[0]);
});

test('inferred and unverified facts carry a caveat, the others none', () => {
  expect([caveat('A'), caveat('B')]).toEqual([null, null]);
  expect(caveat('C')?.es).toContain('inferido');
  expect(caveat('M')?.es).toContain('sin verificar');
});
