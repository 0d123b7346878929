import { describe, expect, test } from 'vitest';
import { palabrasEvitables } from '../../src/lexicon/palabras-evitables.ts';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'palabra-evitable';

describe('a word that is better avoided', () => {
  test.each([
    ['Elementos que permiten eficientar el canal de los mensajes.', 'eficientar'],
    ['Se aperturaron cuatro módulos en la zona rural.', 'aperturaron'],
    ['Personas que accesan al portal cada mes.', 'accesan'],
    ['La oficina recepcionará las solicitudes.', 'recepcionará'],
    ['Recursos erogados en el ejercicio fiscal.', 'erogados'],
    ['Se decide en base a los resultados del censo.', 'en base a'],
    ['Actuar de acuerdo a sus atribuciones.', 'de acuerdo a'],
    ['Coordinar esfuerzos a nivel de las direcciones.', 'a nivel de'],
    ['Fomentar la cultura archivística al interior de cada organismo.', 'al interior de'],
    [
      'Los mecanismos para ejercer su derecho y el tratamiento de los mismos, por parte de terceros.',
      'de los mismos',
    ],
    ['El beneficio que trae el ejercicio de la misma puede medirse.', 'de la misma'],
    ['Se publicará el padrón, mismo que se actualiza cada mes.', 'mismo que'],
    ['Talleres de alcance regional y/o nacional.', 'y/o'],
    ['Cabe señalar que el plazo vence en marzo.', 'Cabe señalar que'],
    ['La contraloría responderá a la brevedad posible.', 'a la brevedad posible'],
    ['EFICIENTAR EL GASTO PÚBLICO', 'EFICIENTAR'],
    ['| Meta |\n| --- |\n| Mejorar el ranking estatal |', 'ranking'],
    ['Toda vez que el presupuesto es limitado, se dará inicio.', 'Toda vez que'],
  ])('%j', (text, word) => {
    expect(markedWords(id, `${text}\n`)).toEqual([word]);
  });
});

describe('words in their place', () => {
  test.each([
    'Al mismo tiempo, con el mismo fin y de la misma manera.',
    'Los mismos Lineamientos y los mismos plazos de las mismas áreas.',
    'Es lo mismo que se acordó; el mismo que firmó el acta.',
    'Los tres niveles de gobierno; el nivel de estudios; a nivel nacional.',
    'La estación mide a nivel del mar, a nivel de calle y a nivel de piso.',
    'De acuerdo con la ley y con base en el censo.',
    'La apertura de datos; la oferta cultural; el acceso eficiente.',
    'Viajes al interior de la República y al interior del estado.',
    'La campaña «Vamos a eficientar el gasto» concluyó.',
    '> Se decide en base a los resultados.',
    'Los Lineamientos para la Elección y/o Reelección de Coordinaciones.',
    'La clave `y/o` y el sitio https://ejemplo.gob.mx/link/ranking.',
    'La página de Link Digital, S. A.',
    'Por sí mismo, cada municipio hace lo mismo; ella misma lo dijo.',
    'De acuerdo a que no hay quórum, se pospone.',
    'Aclarar, acceder, recibir, gastar y abrir.',
    'El acuerdo a nivel internacional y el futuro a debate.',
    'Los recursos de la misma persona y del mismo municipio.',
  ])('%j', text => {
    expect(markedWords(id, `${text}\n`)).toEqual([]);
  });
});

test('each word is one finding, with its other uses, and phrases are mended in all of them', () => {
  const text = 'En base a la ley, y en base a la norma, se decide. En base al censo también.\n';
  const [first, second, ...others] = findingsOf(id, text);
  expect(others).toEqual([]);
  expect(first?.related).toHaveLength(1);
  expect(first?.fix?.edits.map(({ newText }) => newText)).toEqual(['Con base en', 'con base en']);
  expect(second?.fix?.edits.map(({ newText }) => newText)).toEqual(['Con base en el']);
});

test('a conjugated verb is not mended, its infinitive is', () => {
  expect(findingsOf(id, 'Se aperturará un módulo.\n')[0]?.fix).toBeUndefined();
  expect(findingsOf(id, 'Aperturar un módulo.\n')[0]?.fix?.edits.map(({ newText }) => newText)).toEqual([
    'Abrir',
  ]);
});

test('the list has over eighty words, each once', () => {
  const { entries } = palabrasEvitables;
  expect(entries.length).toBeGreaterThan(80);
  expect(new Set(entries.map(({ word }) => word)).size).toBe(entries.length);
});
