import { expect, test } from 'vitest';
import { readQuantity } from '../../src/plan/quantity.ts';

test.each<[number | string, number, boolean, string]>([
  [40, 40, false, ''],
  ['40', 40, false, ''],
  ['40 %', 40, true, ''],
  ['40%.', 40, true, ''],
  ['12 por ciento', 12, true, ''],
  ['1,200 personas', 1200, false, 'personas'],
  ['1 200 personas', 1200, false, 'personas'],
  ['12,5 %', 12.5, true, ''],
  ['12.5', 12.5, false, ''],
  ['0.125', 0.125, false, ''],
  ['-3 puntos', -3, false, 'puntos'],
  ['90 % de las áreas', 90, true, 'de las áreas'],
  ['9 de 9 organismos', 9, false, 'de 9 organismos'],
])('%j is a quantity', (text, value, percent, unit) => {
  expect(readQuantity(text)).toEqual({ value, percent, unit });
});

test.each(['doce', '', '1.200', '12.500 personas', '2026-03-31', '1/2', 'más de 40', undefined])(
  '%j is none',
  text => {
    expect(readQuantity(text)).toBeNull();
  },
);
