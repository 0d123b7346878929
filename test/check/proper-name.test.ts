import { describe, expect, test } from 'vitest';
import { continuesName, inOfficialName, isQuoted } from '../../src/check/proper-name.ts';

describe('words with a capital', () => {
  const continues = (prose: string, words: string) => {
    const from = prose.lastIndexOf(words);
    return continuesName(prose, from, from + words.length);
  };

  test.each([
    'El Comité de los Servidores Públicos',
    'El Comité, de Servidores Públicos',
    'El «Comité» de Servidores Públicos',
    'El Comité Servidores Públicos',
    `${'Así fue. '.repeat(20)}El Comité de Servidores Públicos`,
  ])('go on with the name before them: «%s»', prose => {
    expect(continues(prose, 'Servidores Públicos')).toBe(true);
  });

  test.each([
    'Capacitar a Servidores Públicos',
    'Hoy. Capacitar a Servidores Públicos',
    'Para los Servidores Públicos',
    'Los Servidores Públicos',
    'El comité de Servidores Públicos',
    'El Comité: Servidores Públicos',
    'El Comité que de Servidores Públicos',
    'El Comité de la y el por Servidores Públicos',
    'Servidores Públicos',
  ])('do not in «%s»', prose => {
    expect(continues(prose, 'Servidores Públicos')).toBe(false);
  });

  test('are some, and not all of it', () => {
    expect(continues('El Comité de servidores públicos', 'servidores públicos')).toBe(false);
    expect(continues('El Comité de SERVIDORES PÚBLICOS', 'SERVIDORES PÚBLICOS')).toBe(false);
  });

  test('in the middle of a sentence an infinitive with a capital is a name', () => {
    expect(continues('El programa Capacitar a Servidores Públicos', 'Servidores Públicos')).toBe(true);
  });
});

test('the name of a norm or a body goes on in small letters up to a sign or another word', () => {
  const inName = (prose: string) => inOfficialName(prose, prose.length);
  expect(inName('La Ley de ')).toBe(true);
  expect(inName('La Ley General de los ')).toBe(true);
  expect(inName('El Día Internacional de ')).toBe(true);
  expect(inName('La Ley. De ')).toBe(false);
  expect(inName('La Ley protege a ')).toBe(false);
  expect(inName('La Leyenda de ')).toBe(false);
  expect(inName('El Comité de ')).toBe(false);
});

test('a place is quoted between marks that open before it and do not close', () => {
  const quoted = (prose: string) => isQuoted(prose, prose.indexOf('|'));
  expect(['«a |', '“a |', '"a |', '«a «b» |', '"a" "b |'].map(quoted)).toEqual(Array(5).fill(true));
  expect(['a | «b»', '«a» |', '“a” |', '"a" |', '«a» «b» |'].map(quoted)).toEqual(Array(5).fill(false));
  expect(quoted(`«${'a'.repeat(590)}|`)).toBe(true);
  expect(quoted(`«${'a'.repeat(600)}|`)).toBe(false);
});
