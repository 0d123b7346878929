import { expect, test } from 'vitest';
import { markedWords } from './marked-words.ts';

const head =
  '---\nperfil: snt-comision\ncomision: vinculacion\ntitulo: Plan 2023\nperiodo: 2023\nsiglas: {ProAire: Programa de Aire, OG: Órgano Garante}\n---\n\n';
const marked = (text: string) => markedWords('sigla-caja', `${head}${text}\n`);

test.each([
  ['El Pronadatos se evaluó.', 'Pronadatos'],
  ['El Protai se evaluó.', 'Protai'],
  ['El PLanDAI se evaluó.', 'PLanDAI'],
  ['El PlanDai se evaluó.', 'PlanDai'],
  ['El Plandai se evaluó.', 'Plandai'],
  ['La Sipot no responde.', 'Sipot'],
  ['## El Sigemi', 'Sigemi'],
  ['La Anuies firmó.', 'Anuies'],
  ['El Proaire municipal.', 'Proaire'],
  ['La **LgTaip** obliga.', 'LgTaip'],
])('%s', (text, form) => {
  expect(marked(text)).toEqual([form]);
});

test.each([
  'El PRONADATOS, el PROTAI y el PlanDAI.',
  'El PLANDAI y el PROAIRE.',
  'El derecho de acceso (dai) de la persona.',
  'Firma: Carla Dai, consejera.',
  'El poeta Snt y la familia Inai.',
  'El código `Pronadatos` y <https://Pronadatos.org>.',
  'La palabra protai no existe.',
  'Los Ogs y el og.',
  'Programa de Datos (Prodatos).',
  'La Pronadatosis.',
])('nothing in «%s»', text => {
  expect(marked(text)).toEqual([]);
});

test('each form is told once', () => {
  expect(marked('Pronadatos, otra vez Pronadatos, y Protai.')).toEqual(['Pronadatos', 'Protai']);
});
