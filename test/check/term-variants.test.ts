import { describe, expect, test } from 'vitest';
import { joinedVariants, listedVariants, type VariedTerm } from '../../src/check/term-variants.ts';
import { tokens } from '../../src/check/views/tokens.ts';
import { wordList } from '../../src/lexicon/word-list.ts';
import { bodyPlan } from '../read.ts';

const said = (variants: readonly VariedTerm[]) =>
  variants.map(({ forms, uses }) => ({
    forms,
    uses: uses.map(({ in: { block }, from, to }) => block.prose.slice(from, to)),
  }));

describe('words written joined, with a hyphen and apart', () => {
  const found = (text: string) => said(joinedVariants(tokens(bodyPlan(`${text}\n`))));

  test('are one term, each use in its form', () => {
    expect(found('Región Centro-Occidente.\n\nLa Centro Occidente y Centrooccidente.')).toEqual([
      {
        forms: ['centro-occidente', 'centrooccidente', 'centro occidente'],
        uses: ['Centro-Occidente', 'Centrooccidente', 'Centro Occidente'],
      },
    ]);
    expect(found('Un hipervínculo.\n\nUn hiper vínculo y otro hiper vínculo.')).toEqual([
      {
        forms: ['hipervínculo', 'hiper vínculo'],
        uses: ['hipervínculo', 'hiper vínculo', 'hiper vínculo'],
      },
    ]);
  });

  test('are none where the plan keeps to one form', () => {
    expect(found('Centro-Occidente y Centro-Occidente.')).toEqual([]);
    expect(found('Centro Occidente y centro occidente.')).toEqual([]);
  });

  test('are none with a small word, a short one or a figure, nor over other signs', () => {
    expect(found('El plan sobre salto y el sobresalto.')).toEqual([]);
    expect(found('Poner al-tos y altos; des-arrollar y desarrollar; arte-s y artes.')).toEqual([]);
    expect(found('Con tra venir y contravenir; la ley dos dos y la ley-dos.')).toEqual([]);
    expect(found('Mil 2020 metas y mil-2020 metas; plan 2020 y plan2020, plan-2020.')).toEqual([]);
    expect(found('Hiper, vínculo. Hiper/vínculo. Hipervínculo.')).toEqual([]);
    expect(found('Centro – Occidente y Centrooccidente.')).toEqual([]);
  });

  test('may take the place of one another letter by letter, as terms of a list may not', () => {
    const [term] = joinedVariants(tokens(bodyPlan('Un hipervínculo.\n\nUn hiper vínculo.\n')));
    expect(term?.sameWords).toBe(true);
  });

  test('do not count in quotation marks', () => {
    expect(found('Un hipervínculo, que otros llaman «hiper vínculo».')).toEqual([]);
  });
});

describe('terms of a list', () => {
  const found = (list: string, text: string) =>
    said(listedVariants(tokens(bodyPlan(`${text}\n`)), wordList('prueba', { es: '', en: '' }, list).entries));
  const list = 'sesión de trabajo → reunión de trabajo\ntaller → curso';

  test('vary where two of their forms are used, singular or plural', () => {
    expect(found(list, 'Las sesiones de trabajo y la reunión de trabajo.')).toEqual([
      {
        forms: ['sesión de trabajo', 'reunión de trabajo'],
        uses: ['sesiones de trabajo', 'reunión de trabajo'],
      },
    ]);
    expect(found(list, 'La sesión de trabajo y las sesiones de trabajo.')).toEqual([]);
    expect(found(list, 'Un taller y las reuniones de trabajo.')).toEqual([]);
  });

  test.each([
    ['persona con discapacidad → minusválido', 'Las personas con discapacidad y el minusválido.'],
    [
      'grupo en situación de riesgo → grupo vulnerable',
      'Los grupos en situación de riesgo y el grupo vulnerable.',
    ],
    ['ente público → sujeto obligado', 'Entes públicos y sujetos obligados.'],
    ['capacitación continua → formación', 'Las capacitaciones continuas y las formaciones.'],
  ])('have a plural up to the first preposition: %s', (entry, text) => {
    expect(found(entry, text).flatMap(({ uses }) => uses)).toHaveLength(2);
  });

  test('do not count in names of norms and bodies, nor in quotation marks', () => {
    expect(found(list, 'La sesión de trabajo y la Guía de Reunión de Trabajo.')).toEqual([]);
    expect(found(list, 'La sesión de trabajo y la guía «reunión de trabajo».')).toEqual([]);
  });
});
