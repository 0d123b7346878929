import { describe, expect, test } from 'vitest';
import { openingOf } from '../../src/check/opening.ts';

const verbs: Readonly<Record<string, string>> = { elaboración: 'elaborar', difusión: 'difundir' };

/** The form of a wording, the words that give it, and the verb they tell. */
function read(text: string): string {
  const { form, from, to, verb } = openingOf(text, noun => verbs[noun]);
  return `${form} «${text.slice(from, to)}» ${verb}`.trim();
}

describe('the first words of a wording', () => {
  test.each([
    ['Elaborar un manual', 'infinitivo «Elaborar» elaborar'],
    ['**«Elaborar** un manual»', 'infinitivo «Elaborar» elaborar'],
    ['(12.5 Elaborar un manual', 'infinitivo «Elaborar» elaborar'],
    ['Manual para elaborar', 'otra «»'],
    ['— Elaborar un manual', 'otra «»'],
    ['', 'otra «»'],
    ['No dejar archivos', 'infinitivo «dejar» dejar'],
    ['Así mismo, promover la lectura', 'infinitivo «promover» promover'],
    ['Oportunamente y siempre, avisar', 'otra «»'],
    ['También permanentemente capacitar al personal', 'infinitivo «capacitar» capacitar'],
    ['Realizaremos talleres', 'futuro «Realizaremos» realizar'],
    ['Promoviendo la lectura', 'gerundio «Promoviendo» promover'],
    ['Promoviendo la lectura, se darán talleres', 'otra «»'],
    ['Elaboración de un manual', 'sustantivo «Elaboración» elaborar'],
    ['Elaboración un manual', 'otra «»'],
  ])('«%s» are %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['Poder Judicial abierto', 'otra «»'],
    ['Haber Nacional abierto', 'otra «»'],
    ['Deber Cívico de informar', 'otra «»'],
    ['Poder consultar el archivo', 'infinitivo «Poder» poder'],
    ['Poder consultar el Archivo General', 'infinitivo «Poder» poder'],
    ['Ponderar Criterios de selección', 'infinitivo «Ponderar» ponderar'],
    ['Deberes de quien sirve', 'otra «»'],
  ])('that are a verb and a noun as well are the noun before a capital: «%s» is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });

  test.each([
    ['Elaboración y difusión', 'otra «»'],
    ['Elaboración y difusión anual', 'sustantivo «Elaboración» elaborar'],
    ['Elaboración de actas', 'sustantivo «Elaboración» elaborar'],
    ['Elaboración del acta', 'sustantivo «Elaboración» elaborar'],
  ])(
    'that name a subject, in a few words without «de», say nothing of what is done: «%s» is %s',
    (text, expected) => {
      expect(read(text)).toBe(expected);
    },
  );
});

describe('«se» before a verb', () => {
  test.each([
    ['Se propone la elaboración de un manual', 'impersonal «Se propone» elaborar'],
    ['Se propone elaborar un manual', 'impersonal «Se propone» elaborar'],
    ['**Se busca** que la difusión llegue', 'impersonal «Se busca» difundir'],
    ['Se les pretende capacitar', 'impersonal «Se les pretende» capacitar'],
    ['Se deberá elaborar un manual', 'impersonal «Se deberá» elaborar'],
    ['Se podrá elaborar un manual', 'impersonal «Se podrá» elaborar'],
    ['Se planteará elaborar un manual', 'impersonal «Se planteará» elaborar'],
    ['Se realizarán talleres', 'futuro «Se realizarán» realizar'],
    ['Se imparten talleres', 'impersonal «Se imparten»'],
    ['Se propone el muralismo', 'impersonal «Se propone»'],
    ['Se imparten.', 'impersonal «Se imparten»'],
    ['Se (por definir)', 'otra «»'],
    ['Sede de la elaboración', 'otra «»'],
  ])('«%s» is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a short title', () => {
  test.each([
    ['Agendas conjuntas: acordar los objetivos', 'infinitivo «acordar» acordar'],
    ['**Agendas conjuntas.** *Acordar* los objetivos', 'infinitivo «Acordar» acordar'],
    ['Agendas conjuntas: los objetivos se acuerdan', 'otra «»'],
    ['Agendas conjuntas: acordar', 'otra «»'],
    ['Uno dos tres cuatro cinco seis siete ocho: acordar los objetivos', 'infinitivo «acordar» acordar'],
    ['Uno dos tres cuatro cinco seis siete ocho nueve: acordar los objetivos', 'otra «»'],
  ])('counts for what follows it: «%s»', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});

describe('a means or an end before the verb', () => {
  test.each([
    ['A través de las redes, promover el plan', 'complemento «A través de las redes» promover'],
    ['Con el fin de informar, publicar el plan', 'complemento «Con el fin de informar» publicar'],
    ['Para informar a la gente, publicar el plan', 'complemento «Para informar a la gente» publicar'],
    ['Para ello, publicar el plan', 'otra «»'],
    ['Por medio de las redes: promover el plan', 'infinitivo «promover» promover'],
    ['A través de las redes, el plan se publica', 'otra «»'],
  ])('stands before it: «%s» is %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
