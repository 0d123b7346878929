import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'comillas';

describe('quotation marks of several sorts', () => {
  test.each([
    ['El «uno», el «dos» y el &quot;tres&quot;.', 'El «uno», el «dos» y el «tres».'],
    ['El «uno», el «dos» y el \\"tres\\".', 'El «uno», el «dos» y el «tres».'],
    [
      'El “día a día” de las áreas.\n\nUna mejora “continua” y "medible".',
      'El “día a día” de las áreas.\n\nUna mejora “continua” y “medible”.',
    ],
    [
      'El programa «Jalisco Revive», la campaña «Lee» y el taller “Escribe”.',
      'El programa «Jalisco Revive», la campaña «Lee» y el taller «Escribe».',
    ],
    [
      'Se difundirá "Yo pregunto" y "Yo respondo", además de «Mi archivo».',
      'Se difundirá "Yo pregunto" y "Yo respondo", además de "Mi archivo".',
    ],
    [
      '- Feria “Del libro”\n- Feria “Del maíz”\n- Feria "Del agua"',
      '- Feria “Del libro”\n- Feria “Del maíz”\n- Feria “Del agua”',
    ],
    [
      '## Estrategia "Cero rezago"\n\nSegún la guía «Municipio abierto» y el manual «Cero papel».',
      '## Estrategia «Cero rezago»\n\nSegún la guía «Municipio abierto» y el manual «Cero papel».',
    ],
    [
      'La meta (véase "Anexo 1") y el “Anexo 2”, con el “Anexo 3”.',
      'La meta (véase “Anexo 1”) y el “Anexo 2”, con el “Anexo 3”.',
    ],
    [
      '| Campaña |\n|---|\n| “Sí pregunto” |\n| “Sí respondo” |\n| "Sí participo" |',
      '| Campaña |\n|---|\n| “Sí pregunto” |\n| “Sí respondo” |\n| “Sí participo” |',
    ],
    [
      'El lema es **"Juntos"**; antes fue “Unidos” y “Cerca”.',
      'El lema es **“Juntos”**; antes fue “Unidos” y “Cerca”.',
    ],
    [
      'Dijo “hoy” y “ayer”. El "compliance" llega a Cundinamarca.',
      'Dijo “hoy” y “ayer”. El “compliance” llega a Cundinamarca.',
    ],
    [
      'Programa «Barrio seguro» en Lima; "Serenazgo sin frontera"; «Vecino vigilante».',
      'Programa «Barrio seguro» en Lima; «Serenazgo sin frontera»; «Vecino vigilante».',
    ],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('quotation marks as they should be', () => {
  test.each([
    'Se realiza el “día a día” de sus funciones y el “ABC”.',
    'El programa «Jalisco Revive» y la campaña «Lee».',
    'Se difundirá "Yo pregunto" y "Yo respondo".',
    'La norma dice: «será “público” y “abierto” todo acto».',
    'Una pantalla de 27" y un libro “abierto”.',
    'Tuberías de 4" a 6" en la colonia «Centro».',
    'La clave `"perfil"` y la nota “final”.',
    "El apodo O’Higgins, la calle d'Ors y “otros”.",
    '> El acuerdo decía "publíquese".\n\nY el oficio, “cúmplase”.',
    'Sin comilla ninguna en este renglón.',
    'Se abren con «“ ”» y se cierran.',
    'Los signos « », “ ” y " " se explican en el anexo «Uno».',
    'La cita quedó “abierta, sin cerrar, y el resto «bien».',
    '<!-- interno: "revisar" -->\n\nEl taller “Mi voz”.',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});
