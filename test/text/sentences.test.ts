import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../src/text/sentences.ts';

function read(text: string): string[] {
  return sentencesOf(text).map(({ start, end }) => text.slice(start, end));
}

describe('sentences', () => {
  test.each([
    [['Se instaló el comité.', 'Sesiona cada mes.']],
    [['¿Quién informa?', '¡La ciudadanía pregunta!', 'Nadie responde.']],
    [['El plan dice «se publicará».', 'No dice cuándo.']],
    [['Fue en 2026.', '12 municipios firmaron.']],
    [['Hubo foros, talleres, etc.', 'Después se votó.']],
    [['Se pidió a la SFP.', 'La respuesta llegó tarde.']],
    [['Quedaron tres…', 'El resto se fue.']],
    [['El pleno dijo que no.', 'Después votó.']],
    [['(Así lo dispone la ley.)', 'Por eso se propone.']],
    [['La meta es de 10.5 puntos.', 'El plazo vence el 31 de marzo.']],
    [['Se sumaron a) y b).', 'Faltó c).']],
    [['Lo firmó el Sr…', 'Nadie más vino.']],
    [['Lo firmó el Sr...', 'Nadie más vino.']],
    [['Se eligió la opción a.', 'Después se votó.']],
    [['Se acordó.', '1. Elaborar el padrón.']],
    [['Se pidió al IEE.', 'La respuesta llegó tarde.']],
    [['El pleno dijo que no.', 'Votó 3 veces.']],
  ])('%j', sentences => {
    expect(read(sentences.join(' '))).toEqual(sentences);
  });

  test.each([
    'El Lic. Ricardo León y la Dra. Ana Ruiz firmaron por el Mtro. Gómez.',
    'Conforme al art. 6, fr. II, núm. 3, y al párr. Segundo de la ley.',
    'Una delegación de EE. UU. Mexicanos y otra de CC. OO. Locales.',
    'El H. Ayuntamiento de Gral. Zuazua, en la Av. Juárez, Col. Centro, C.P. 66050.',
    'J. Pérez y M. A. López, de Obras S.A. de C.V. Monterrey.',
    'La versión 2.0 del sistema y la tasa de 3.5 por ciento.',
    'Reuniones, foros, etc. que se celebren con apoyo de la Sría. y otras.',
    'El acuerdo No. 15 del cabildo.',
    'Véase la pág. 12 y el vol. II de la obra de Cía. Editorial.',
    'El p. ej. Más usual es este.',
    'Art. Primero de la ley.',
    'a. Elaborar el padrón.',
    'Se lee «Art.» Primero en el acta.',
  ])('%j is one', text => {
    expect(read(text)).toEqual([text]);
  });

  test('a list behind a colon is read member by member, from two semicolons on', () => {
    expect(
      read('Se hará lo siguiente: revisar los archivos; publicar los catálogos; y capacitar al personal.'),
    ).toEqual([
      'Se hará lo siguiente: revisar los archivos;',
      'publicar los catálogos;',
      'y capacitar al personal.',
    ]);
    expect(read('A: uno; dos; y tres.')).toEqual(['A: uno;', 'dos;', 'y tres.']);
    expect(read('Hubo foros. Se hará esto: uno; dos; y tres.')).toEqual([
      'Hubo foros.',
      'Se hará esto: uno;',
      'dos;',
      'y tres.',
    ]);
    const one = 'Se acordó así: el consejo opina; el cabildo decide.';
    expect(read(one)).toEqual([one]);
    const clauses = 'Se robusteció la norma; por ello se creó el sistema; de ahí la reforma.';
    expect(read(clauses)).toEqual([clauses]);
  });

  test('of nothing there are none', () => {
    expect(read('')).toEqual([]);
    expect(read(' \n ')).toEqual([]);
  });

  test('white space between them is left out, line ends included', () => {
    expect(read(' Uno.\n\n  Dos\nsigue. ')).toEqual(['Uno.', 'Dos\nsigue.']);
  });
});
