import { describe, expect, test } from 'vitest';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'regimen-verbal';

describe('a preposition that is not the right one', () => {
  test.each([
    ['Índices de cumplimiento en relación a la implementación del programa.', 'en relación a'],
    ['Sistemas informáticos relacionados a la gestión de solicitudes.', 'relacionados a'],
    ['Que todos contribuyan a través a la participación.', 'a través a'],
    ['Decidir con base al censo de 2020.', 'con base al'],
    ['En función a los recursos disponibles.', 'En función a'],
    ['De conformidad a lo dispuesto en la ley.', 'De conformidad a'],
    ['Garantizar de que las actas se publiquen.', 'Garantizar de que'],
    ['Se considera de que hay avances.', 'considera de que'],
    ['A pesar que llovió, se hizo la jornada.', 'A pesar que'],
    ['En caso que falte el presidente, firma la secretaria.', 'En caso que'],
    ['Coadyuvar esfuerzos con los organismos garantes.', 'Coadyuvar esfuerzos'],
    ['Una comisión para coadyuvar la gestión del agua.', 'coadyuvar la'],
    ['Las áreas, coadyuvando acciones de difusión, informan.', 'coadyuvando acciones'],
    ['Facilitar a las personas acceder la información.', 'acceder la'],
    ['El programa consiste de tres etapas.', 'consiste de'],
  ])('%j', (text, words) => {
    expect(markedWords(id, `${text}\n`)).toEqual([words]);
  });
});

describe('the right one', () => {
  test.each([
    'En relación con las metas; con relación a las metas; relacionadas con el agua.',
    'Coadyuvar a la difusión, coadyuvar en la organización y coadyuvar con el municipio.',
    'Coadyuvar de manera activa y coadyuvar activamente en los foros.',
    'Coadyuvar a generar estrategias; las áreas que coadyuvan las informa la ley.',
    'A través de la participación y a través del portal.',
    'Con base en el censo; la base de datos; en función de los recursos.',
    'Asegurarse de que se publique; estar al tanto de que se cumpla.',
    'La idea de que se reúnan; el hecho de que falte; antes de que venza.',
    'A fin de que se informe; en caso de que llueva; a pesar de que no haya quórum.',
    'El resultado es superior al de 2024 e inferior a la meta.',
    'Acceder a la información y acceder al expediente.',
    'El convenio dice: «garantizar de que se cumpla».',
    '> Coadyuvar esfuerzos con los organismos.',
    'La función a las ocho y el caso que se resolvió.',
    'El Reglamento de Personas Relacionadas a Procesos Electorales.',
    'Coadyuvar con esfuerzos propios.',
  ])('%j', text => {
    expect(markedWords(id, `${text}\n`)).toEqual([]);
  });
});

test('a phrase is mended, a verb whose preposition is not known is not', () => {
  expect(findingsOf(id, 'En relación al gasto.\n')[0]?.fix?.edits.map(({ newText }) => newText)).toEqual([
    'En relación con el',
  ]);
  expect(findingsOf(id, 'Coadyuvar esfuerzos.\n')[0]?.fix).toBeUndefined();
});
