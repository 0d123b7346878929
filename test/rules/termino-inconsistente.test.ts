import { describe, expect, test } from 'vitest';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'termino-inconsistente';

describe('one thing under two names', () => {
  test.each([
    [
      'Los organismos garantes sesionan. Un organismo garante informa. El órgano garante publica.',
      ['órgano garante'],
    ],
    [
      'La región Centro-Occidente. La región Centro-Occidente. La región Centro Occidente.',
      ['Centro Occidente'],
    ],
    ['Abrir un micrositio. El micrositio se actualiza. El micro sitio se cierra.', ['micro sitio']],
    ['El periodo 2025. El período 2026. El periodo 2027.', ['período']],
    ['La línea base es 4. Otra línea base. La línea de base es 5.', ['línea de base']],
    [
      'Usar lenguaje incluyente. Cuidar el lenguaje incluyente. El lenguaje inclusivo.',
      ['lenguaje inclusivo'],
    ],
    ['Desarrollo sustentable, desarrollo sostenible y desarrollo sostenible.', ['Desarrollo sustentable']],
    ['La relación costo-beneficio. Otra relación costo-beneficio. El costo beneficio.', ['costo beneficio']],
    ['El medioambiente. Cuidar el medioambiente. El medio ambiente.', ['medio ambiente']],
    ['Con perspectiva de género. La perspectiva de género. El enfoque de género.', ['enfoque de género']],
    ['En septiembre, en septiembre y en setiembre.', ['setiembre']],
    ['ÓRGANOS GARANTES\n\nLos organismos garantes. Los organismos garantes.', ['ÓRGANOS GARANTES']],
  ])('%j', (text, words) => {
    expect(markedWords(id, `${text}\n`)).toEqual(words);
  });
});

describe('one name, or names that are not the plan’s own', () => {
  test.each([
    'Los organismos garantes y un organismo garante.',
    'Los organismos garantes usan el Sistema de Comunicación entre Órganos Garantes y Sujetos Obligados.',
    'Los organismos garantes firman los Lineamientos para la Elección de los Órganos Garantes.',
    'El organismo garante dice: «somos órgano garante».',
    'El organismo garante informa.\n\n> El órgano garante decide.',
    'Sobre todo, el sobretodo; entre tanto y entretanto; por que y porque.',
    'El plan 2020-2021 y el plan 2020 2021.',
    'La zona Norte-Sur y el norte del sur.',
    'El agua-en torno a la presa y el agua en torno al río.',
    'La planeación familiar y la planificación.',
    'Contra parte y a parte; el medio día y el mediodía.',
    'Una línea base y otra línea de bases.',
    'La teoría-para todos y la teoría para algunos.',
  ])('%j', text => {
    expect(markedWords(id, `${text}\n`)).toEqual([]);
  });
});

test('only a hyphen or a space is mended, with the capitals of the name', () => {
  const text =
    'La Centro-Occidente, la Centro-Occidente y la Centro Occidente; el órgano garante y los organismos garantes.\n';
  expect(findingsOf(id, text).map(({ fix }) => fix?.edits.map(({ newText }) => newText))).toEqual([
    ['Centro-Occidente'],
    undefined,
  ]);
});
