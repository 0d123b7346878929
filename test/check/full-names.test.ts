import { describe, expect, test } from 'vitest';
import { fullNames, lackingWord } from '../../src/check/full-names.ts';
import { tokens } from '../../src/check/views/tokens.ts';
import { bodyPlan } from '../read.ts';

/** The words with capitals of each name. */
function names(text: string): string[] {
  return fullNames(tokens(bodyPlan(`${text}\n`))).map(({ words }) => words.map(({ word }) => word).join(' '));
}

const snt = 'Sistema Nacional de Transparencia, Acceso a la Información Pública';
const sntWords = 'sistema nacional transparencia acceso información pública';

describe('a name of several words', () => {
  test('has five with capitals or more, with small words and a comma between them', () => {
    expect(names(`El ${snt} crece.`)).toEqual([sntWords]);
    expect(names('El Sistema Nacional de Transparencia y Acceso crece.')).toEqual([]);
    expect(names('El Sistema Nacional de Transparencia\ny Acceso Público crece.')).toEqual([
      'sistema nacional transparencia acceso público',
    ]);
  });

  test('ends where prose goes on, where a sign stands, and after three small words', () => {
    expect(names('El Sistema Nacional de Transparencia fomenta Acceso Público Abierto.')).toEqual([]);
    expect(names('El Sistema Nacional de Transparencia; Acceso Público.')).toEqual([]);
    expect(names('El Sistema Nacional de, Transparencia Acceso Público.')).toEqual([]);
    expect(names('El Sistema Nacional de Transparencia/Acceso Público.')).toEqual([]);
    expect(names('Sonora, con Sistema Nacional de Transparencia Acceso.')).toEqual([]);
    expect(names('Sonora. Sistema Nacional de Transparencia Acceso.')).toEqual([]);
    expect(names('El Sistema Nacional de Transparencia por la de Acceso Público.')).toEqual([
      'sistema nacional transparencia acceso público',
    ]);
    expect(names('El Sistema Nacional de Transparencia por la de los Acceso Público.')).toEqual([]);
  });

  test('has a «de», «del» or «para» near its beginning, or it is a list of names', () => {
    expect(names('Sonora Sinaloa Durango Coahuila Chihuahua de Norte.')).toEqual([]);
    expect(names('Sonora Sinaloa Durango Coahuila de Zaragoza Norte.')).toEqual([]);
    expect(names('Programa Sinaloa del Durango Coahuila Zaragoza.')).toEqual([
      'programa sinaloa durango coahuila zaragoza',
    ]);
    expect(names('Fondo Común para Obras Públicas Menores.')).toEqual(['fondo común obras públicas menores']);
  });

  test('is none behind the word of a place, nor where all is in capitals', () => {
    expect(names('Estado Libre de Sonora Norte Grande.')).toEqual([]);
    expect(names('SISTEMA NACIONAL DE TRANSPARENCIA ACCESO PÚBLICO.')).toEqual([]);
    expect(names('El SISTEMA NACIONAL DE TRANSPARENCIA ACCESO PÚBLICO crece.')).toEqual([]);
  });

  test('ends where that of another body or norm begins', () => {
    expect(names(`Plan de la Comisión de Archivos del Consejo Nacional del ${snt}.`)).toEqual([sntWords]);
    expect(names(`Reglas del ${snt} Comisión de Archivos.`)).toEqual([sntWords]);
  });
});

describe('the one word that a name lacks', () => {
  const at = (longer: string, shorter: string) => {
    const [a, b] = [longer, shorter].map(text => fullNames(tokens(bodyPlan(`${text}\n`)))[0]);
    if (!a || !b) throw new Error('no name');
    return lackingWord(a, b);
  };

  test('is told by its place in the longer', () => {
    expect(at(snt, 'Sistema Nacional de Transparencia, Acceso a la Pública')).toBe(4);
    expect(at(snt, 'Sistema Nacional de Acceso a la Información Pública')).toBe(2);
    expect(at(`${snt} Abierta`, 'Sistema Nacional de Acceso a la Información Pública')).toBe(null);
  });

  test('is neither among the first two nor the last, nor one that makes another body', () => {
    expect(at(snt, snt.replace('Nacional ', ''))).toBe(null);
    expect(at(snt, snt.replace(' Pública', ''))).toBe(null);
    expect(at(`${snt} Abierta`, `${snt} Abierta`.replace(' Pública', ''))).toBe(5);
    expect(at(snt.replace('Acceso', 'Regional'), snt.replace('Acceso a la ', ''))).toBe(null);
  });

  test('is the only thing in which they differ', () => {
    expect(at(snt, snt)).toBe(null);
    expect(at(`${snt} Abierta`, snt.replace('Transparencia, ', '').replace('Pública', 'Abierta Libre'))).toBe(
      null,
    );
  });
});
