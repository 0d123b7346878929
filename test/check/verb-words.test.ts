import { describe, expect, test } from 'vitest';
import { isInfinitive, ofFuture, ofGerund } from '../../src/check/verb-words.ts';

describe('an infinitive', () => {
  test.each(['elaborar', 'ELABORAR', 'oír', 'capacitarse', 'dársela', 'reunirnos', 'hacerlo'])(
    'is «%s»',
    word => {
      expect(isInfinitive(word)).toBe(true);
    },
  );

  test.each(['lugar', 'taller', 'mujer', 'elaborado', 'r', 'color', 'elaborarían', 'cáncer', ''])(
    'is not «%s»',
    word => {
      expect(isInfinitive(word)).toBe(false);
    },
  );
});

describe('a future', () => {
  test.each([
    ['realizarán', 'realizar'],
    ['Desarrollaremos', 'desarrollar'],
    ['publicarás', 'publicar'],
    ['cumplirá', 'cumplir'],
    ['difundirán', 'difundir'],
    ['escuchará', 'escuchar'],
    ['rehará', 'rehacer'],
    ['conoceré', 'conocer'],
    ['tendrá', 'tener'],
    ['mantendrán', 'mantener'],
    ['propondrá', 'proponer'],
    ['habrá', 'haber'],
    ['hará', 'hacer'],
    ['dirán', 'decir'],
    ['además', null],
    ['Detrás', null],
    ['alemán', null],
    ['café', null],
    ['realizarían', null],
    ['comprará.', null],
  ])('«%s» is of «%s»', (word, verb) => {
    expect(ofFuture(word)).toBe(verb);
  });
});

describe('a gerund', () => {
  test.each([
    ['Elaborando', 'elaborar'],
    ['construyendo', 'construir'],
    ['promoviendo', 'promover'],
    ['siguiendo', 'seguir'],
    ['corriendo', ''],
    ['riñendo', ''],
    ['cuando', null],
    ['Fernando', null],
    ['estruendo', null],
    ['dividendo', null],
    ['elaborandos', null],
  ])('«%s» is of «%s»', (word, verb) => {
    expect(ofGerund(word)).toBe(verb);
  });
});
