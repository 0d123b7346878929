import { expect, test } from 'vitest';
import { markedWords } from './marked-words.ts';

const marked = (field: string, value: string) =>
  markedWords(
    'cargo-doble',
    `---\nperfil: plan-de-trabajo\ntitulo: Plan\nautoria:\n  - nombre: Ana Torres\n    ${field}: ${value}\n---\n`,
  );

test.each([
  ['cargo', 'Comisionada y candidata a coordinar la Región Centro'],
  ['cargo', 'Candidato a Coordinador Región Sureste'],
  ['cargo', 'Comisionado, aspirante a la Presidencia'],
  ['cargo', 'Precandidata a la alcaldía'],
  ['calidad', 'Comisionado Presidente, candidato a la reelección'],
  ['calidad', 'Comisionado y Candidato a Coordinador de la Comisión Jurídica'],
  ['calidad', 'Regidora / aspirante a coordinadora'],
  ['calidad', 'Director General — candidato único'],
  ['calidad', 'Consejera del Instituto; postulante'],
  ['calidad', 'Magistrado y aspirante'],
])('%s: %s', (field, value) => {
  expect(marked(field, value)).toEqual([value]);
});

test.each([
  ['cargo', 'Comisionado Presidente'],
  ['cargo', 'Director de Obras y Servicios Públicos'],
  ['cargo', 'Titular de la Unidad de Candidaturas Independientes'],
  ['cargo', 'Secretaria Técnica'],
  ['cargo', 'Alcaldesa de La Candelaria'],
  ['calidad', 'coordinación'],
  ['calidad', 'Candidato a Coordinador Región Sureste'],
  [
    'calidad',
    'Candidata a la Coordinación de la Comisión de Vinculación, Promoción, Difusión y Comunicación Social del SNT',
  ],
  ['calidad', 'Aspirante a coordinar, por segunda vez, la Región Norte'],
  ['calidad', 'La candidata única a la coordinación'],
])('nothing in %s: %s', (field, value) => {
  expect(marked(field, value)).toEqual([]);
});
