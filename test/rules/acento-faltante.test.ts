import { describe, expect, test } from 'vitest';
import { accentedForms } from '../../src/check/accented-words.ts';
import { palabrasConAcento } from '../../src/lexicon/palabras-con-acento.ts';
import { markedWords } from './marked-words.ts';

const id = 'acento-faltante';

describe('an accent is missing', () => {
  test.each([
    ['cada organismo garante de la region.', ['region']],
    ['Informacion publica de oficio.', ['Informacion']],
    ['El articulo 6 de la Constitucion.', ['articulo', 'Constitucion']],
    ['Presentar el diagnóstico en la proxima sesion del pleno.', ['proxima', 'sesion']],
    ['Se debera capacitar tambien al personal tecnico.', ['debera', 'tambien', 'tecnico']],
    ['Perspectiva de genero y derechos de los pueblos indigenas.', ['genero', 'indigenas']],
    [
      'Linea de accion 2: educacion ambiental en las escuelas de la provincia.',
      ['Linea', 'accion', 'educacion'],
    ],
    ['## La gestion de los archivos municipales', ['gestion']],
    ['| Área |\n|---|\n| Direccion de Obras |', ['Direccion']],
    ['Según el **analisis** de la comision.', ['analisis', 'comision']],
    ['A traves de la tecnologia y el dialogo con los jovenes.', ['traves', 'tecnologia', 'jovenes']],
    ['Una vision compartida; la inclusion de todas las personas.', ['vision', 'inclusion']],
    ['Estan incluidos los dias inhabiles, ademas de los sabados.', ['Estan', 'dias', 'ademas', 'sabados']],
    ['El Area de Archivos de la Region Norte.', ['Region']],
    ['Plan quinquenal del departamento: reduccion de la pobreza en el pais.', ['reduccion', 'pais']],
  ])('%j', (text, words) => {
    expect(markedWords(id, `${text}\n`)).toEqual(words);
  });
});

describe('no accent is missing', () => {
  test.each([
    'El sector publico practica la critica y termina el tramite.',
    'Esta secretaria calculo el limite que solicito el medico.',
    'Que se realizara y cumpliera; si mas tarde el equipo se reuniera.',
    'REGION NORTE Y COMISION DE VINCULACION',
    'La alianza Regional Cooperation and Inclusion for the Americas.',
    'El documento Vision 2030 y la Open Region Alliance.',
    'European Union; Data Protection Version 3; session y mission.',
    'La revista Television Quarterly y el Area 51.',
    'El Departament d’Economia i Hisenda y la Universitat.',
    'Secretaria da Educacion e Cultura.',
    'Escriba a informacion@ejemplo.gob.mx o visite https://ejemplo.gob.mx/region/informacion.',
    'El archivo informacion.pdf, la etiqueta #educacion y la clave `region`.',
    'La cuenta @gestion_publica y el campo fecha_de_sesion.',
    'El diputado Dias y la doctora Ines.',
    'Las regiones, las sesiones y las razones de quienes lideran.',
    'Guion, fue, dio, vio, solo, este y aquel.',
    '<!-- guía: escriba la informacion -->\n\nCorrecto.',
    'Continua la linde; el animo lo ultimo lo domina.',
  ])('%j', text => {
    expect(markedWords(id, `${text}\n`)).toEqual([]);
  });
});

test('the list holds words with their accent, each once', () => {
  const accentedForm = accentedForms(palabrasConAcento.entries);
  expect(accentedForm('Region')).toBe('región');
  expect(accentedForm('numeros')).toBe('números');
  expect(accentedForm('region,')).toBeNull();
  expect(accentedForm('región')).toBeNull();
});
