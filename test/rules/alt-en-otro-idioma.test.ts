import { describe, expect, test } from 'vitest';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'alt-en-otro-idioma';

describe('alternative texts in another language', () => {
  test.each([
    [
      '![A map of the state with the seven districts](m.png)',
      ['![A map of the state with the seven districts](m.png)'],
    ],
    [
      '![The logo of the institute on a white background](m.png)',
      ['![The logo of the institute on a white background](m.png)'],
    ],
    [
      '![A handwritten signature in black ink, consisting of a large loop](m.png)',
      ['![A handwritten signature in black ink, consisting of a large loop](m.png)'],
    ],
    [
      '![Bar chart showing the number of requests by year](m.png)',
      ['![Bar chart showing the number of requests by year](m.png)'],
    ],
    [
      '![A group of people sitting at a table with laptops](m.png)',
      ['![A group of people sitting at a table with laptops](m.png)'],
    ],
    [
      '![Um mapa dos municípios da região com as sedes](m.png)',
      ['![Um mapa dos municípios da região com as sedes](m.png)'],
    ],
    [
      '![Une carte des sept districts de la ville avec les écoles](m.png)',
      ['![Une carte des sept districts de la ville avec les écoles](m.png)'],
    ],
    [
      '<img src="a.png" alt="A picture of the main square of the town">',
      ['<img src="a.png" alt="A picture of the main square of the town">'],
    ],
    [
      '![Screenshot of the website with the search form](m.png)',
      ['![Screenshot of the website with the search form](m.png)'],
    ],
    [
      '![The governor and the mayor shaking hands in front of the building](m.png)',
      ['![The governor and the mayor shaking hands in front of the building](m.png)'],
    ],
  ])('%j', (text, words) => {
    expect(markedWords(id, `${text}\n`)).toEqual(words);
  });
});

describe('alternative texts in the language of the plan', () => {
  test.each([
    '![Mapa de los siete distritos del estado](m.png)',
    '![Logotipo de la Open Government Partnership](m.png)',
    '![Portada de The Economist del 3 de mayo](m.png)',
    '![The logo of the state and the seal Description automatically generated](m.png)',
    '![The Economist](m.png)',
    '![COTAI](m.png)',
    '![Open Government Partnership](m.png)',
    '![Firma autógrafa](m.png)',
    '![](m.png)',
    '![Gráfica del rezago, por año y municipio](m.png)',
    '![A close-up of a logo Description automatically generated](m.png)',
    '![Sesión del Pleno con las comisionadas](m.png)',
    '![Organigrama: Dirección, Archivo, Transparencia](m.png)',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
