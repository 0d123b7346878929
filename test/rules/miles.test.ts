import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'miles';

describe('thousands parted in several ways', () => {
  test.each([
    [
      'Se atenderá a 12,500 personas y 1.200 hogares, con 3,400 becas.',
      'Se atenderá a 12,500 personas y 1,200 hogares, con 3,400 becas.',
    ],
    [
      'Un presupuesto de 1.250.000 pesos y 3.400.000 más; en 2024 fueron 2,100,000.',
      'Un presupuesto de 1.250.000 pesos y 3.400.000 más; en 2024 fueron 2.100.000.',
    ],
    [
      'Son 1 250 000 habitantes y 12,300 viviendas, con 4,500 predios.',
      'Son 1,250,000 habitantes y 12,300 viviendas, con 4,500 predios.',
    ],
    [
      'La inversión es de $1,234,567.50 y la de 2025 fue de $ 1.100.000,00; se sumarán $2,000,000.00.',
      'La inversión es de $1,234,567.50 y la de 2025 fue de $ 1,100,000.00; se sumarán $2,000,000.00.',
    ],
    ['| Meta |\n|---|\n| 1,500 |\n| 2,500 |\n| 3.500 |', '| Meta |\n|---|\n| 1,500 |\n| 2,500 |\n| 3,500 |'],
    [
      'Hay 15.000 víctimas registradas, 20.500 atendidas y 4,300 en espera.',
      'Hay 15.000 víctimas registradas, 20.500 atendidas y 4.300 en espera.',
    ],
    [
      '- 10,000 libros\n- 20,000 folletos\n- 5 000 carteles',
      '- 10,000 libros\n- 20,000 folletos\n- 5,000 carteles',
    ],
    [
      'Se sembrarán 45.000 árboles, 12.000 arbustos y 1,800 palmas en Ñuble.',
      'Se sembrarán 45.000 árboles, 12.000 arbustos y 1.800 palmas en Ñuble.',
    ],
    [
      'El padrón suma 98,432 registros y **7.210** bajas, y 3,210 altas.',
      'El padrón suma 98,432 registros y **7,210** bajas, y 3,210 altas.',
    ],
    [
      'De S/ 1,200,000 a S/ 2.500.000; antes, S/ 1,000,000.',
      'De S/ 1,200,000 a S/ 2,500,000; antes, S/ 1,000,000.',
    ],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('thousands parted in one way, and numbers that count nothing', () => {
  test.each([
    'Se atenderá a 12,500 personas y 1,200 hogares.',
    'Se atenderá a 12.500 personas y 1.200 hogares.',
    'La Ley 20.285 y el Decreto 1.712, con 12,500 personas.',
    'El artículo 1.200 y 3,400 fojas del código.',
    'La versión 2.100.3 y los 12,500.',
    'Un valor de 0.125 y 12,500 personas.',
    'Una tasa de 3,5 y 12.500 personas.',
    'Teléfono 222 345 6789 y 12,500 personas.',
    'En 2024, 2025 y 2026 hubo 12,500 personas.',
    'El oficio 1.234 y el expediente 2.345, con 12,500 fojas.',
    'La coordenada 19.432608 y 12,500 personas.',
    '1 234 567 y 3 400 000 y 12 500.',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
