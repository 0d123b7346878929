import { expect, test } from 'vitest';
import { findingsOf, markedWords } from './marked-words.ts';

const plan = (periodo: string, body: string) =>
  `---\nperfil: snt-region\nregion: norte\ntitulo: Plan\nperiodo: ${periodo}\n---\n\n${body}\n`;
const marked = (periodo: string, body: string) => markedWords('organismo-extinto', plan(periodo, body));

test.each([
  ['2026', 'Un convenio con el INAI.', 'INAI'],
  ['2026', 'La Región Norte del SNT.', 'SNT'],
  ['{inicio: 2025-04-01, fin: 2025-12-31}', 'El INAI opina.', 'INAI'],
  [
    '2027',
    'Con el Instituto Nacional de Transparencia, Acceso a la Información y Protección de Datos Personales.',
    'Instituto Nacional de Transparencia, Acceso a la Información y Protección de Datos Personales',
  ],
  [
    '2026',
    '### INSTITUTO NACIONAL DE TRANSPARENCIA ACCESO A LA INFORMACION Y PROTECCION DE DATOS PERSONALES',
    'INSTITUTO NACIONAL DE TRANSPARENCIA ACCESO A LA INFORMACION Y PROTECCION DE DATOS PERSONALES',
  ],
  ['2026', 'Un convenio con el ITEA.', 'ITEA'],
  ['2026-2027', 'Un convenio con el IZAI.', 'IZAI'],
  ['2014', 'El SNT coordina.', 'SNT'],
  ['2016', 'Cumplir el PROTAI.', 'PROTAI'],
  ['2017', 'Cumplir el PRONADATOS.', 'PRONADATOS'],
])('in %s: %s', (periodo, body, words) => {
  expect(marked(periodo, body)).toEqual([words]);
});

test.each([
  ['2017', 'Un convenio con el INAI y el SNT.'],
  ['2024-2025', 'Un convenio con el INAI.'],
  ['2026', 'El extinto INAI lo inició.'],
  ['2026', 'Lo que hacía el entonces INAI.'],
  ['2026', 'El desaparecido Instituto ITEA y el antiguo SNT.'],
  ['2026', 'Las funciones del ex-INAI.'],
  ['2026', 'El Instituto Nacional de Asuntos Indígenas (INAI) y el INAI.'],
  ['2026', 'El ITAI de Nayarit o de Baja California Sur.'],
  ['2018', 'Cumplir el PROTAI.'],
  ['2026', 'La Plataforma Nacional de Transparencia (PNT).'],
  ['2027-2026', 'Un convenio con el INAI.'],
])('nothing in %s: %s', (periodo, body) => {
  expect(marked(periodo, body)).toEqual([]);
});

test('each body is told once, at its first mention', () => {
  const text = plan('2026', 'El extinto INAI. El INAI y otra vez el INAI.');
  expect(findingsOf('organismo-extinto', text).map(({ span }) => span.start)).toEqual([
    text.indexOf('El INAI y') + 3,
  ]);
});

test('without a period or a frame it has nothing to say', () => {
  expect(markedWords('organismo-extinto', 'El INAI.\n')).toEqual([]);
});
