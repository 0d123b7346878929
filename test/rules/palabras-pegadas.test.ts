import { expect, test } from 'vitest';
import { markedWords } from './marked-words.ts';

const id = 'palabras-pegadas';

test.each([
  ['tanto de la estrategia de difusióncomo de las acciones', 'difusióncomo'],
  ['el seguimiento y evaluaciónde los programas', 'evaluaciónde'],
  ['Programa Municipal de Prevencióndel Delito', 'Prevencióndel'],
  ['EJE 2. PARTICIPACIÓNCON ENFOQUE DE GÉNERO', 'PARTICIPACIÓNCON'],
  ['se publicará trimestralmenteen el portal', 'trimestralmenteen'],
  ['el cumplimientode las metas comunales', 'cumplimientode'],
  ['los procedimientospara la compra', 'procedimientospara'],
  ['la calidadde los servicios', 'calidadde'],
  ['una comunidadque participa', 'comunidadque'],
  ['la transparenciadel gasto público', 'transparenciadel'],
  ['la vigilanciapor parte de la ciudadanía', 'vigilanciapor'],
  ['el informe resultantede la consulta', 'resultantede'],
  ['las sesioneslas transmite el canal', 'sesioneslas'],
  ['las instituciones y comisionessobre la materia', 'comisionessobre'],
  ['«la inclusiónsin barreras» de la ley', 'inclusiónsin'],
])('%s', (text, word) => {
  expect(markedWords(id, `${text}.\n`)).toEqual([word]);
});

test.each([
  'Que los ayuntamientos proporcionen, mencionen y relacionen sus apoyos.',
  'Denúncialos; aprécialos; benefícialas.',
  'Que planteen el caso y desmantelen la red.',
  'Anteponer el interés público, mediante los consejos comunales.',
  'El Gobierno Regional de La Libertad y el departamento de Potosí.',
  'Se cuidará la intercomunicación de las dependencias y entidades.',
  'Cuidadlas y cuidadlos, dice el texto de 1812.',
  'La empresa Constantecno firmó el convenio con Vicentelco.',
  'La consejera Ascensión Delgado y el regidor Inocencio Ponce.',
  'El hospital de la Encarnación, en Concepción del Uruguay.',
  'La delimitación, condición y función de los comités.',
  'Consulte `evaluacióncomo` o <https://evaluacion.org/difusióncomo>.',
  'La cementera y el pavimento; el aumento sobre la base.',
  'Presencialmente o a distancia, según convenga.',
])('nothing in «%s»', text => {
  expect(markedWords(id, `${text}\n`)).toEqual([]);
});
