import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/text/text-edit.ts';
import { plainFrontmatter } from './literate.ts';
import { findingsOf } from './marked-words.ts';

const id = 'espacio-duplicado';

function mended(text: string): string {
  const fixes = findingsOf(id, text).flatMap(({ fix }) => fix?.edits ?? []);
  return applyEdits(plainFrontmatter + text, fixes).slice(plainFrontmatter.length);
}

describe('spaces too many', () => {
  test.each([
    ['El municipio  publica sus actas.', 'El municipio publica sus actas.'],
    ['Fin de la frase.  Otra frase.', 'Fin de la frase. Otra frase.'],
    ['El\tmunicipio \t publica.', 'El municipio publica.'],
    ['Actas , acuerdos ; y oficios .', 'Actas, acuerdos; y oficios.'],
    ['El portal  , que es nuevo.', 'El portal, que es nuevo.'],
    ['La ley (abrogada) , la nueva.', 'La ley (abrogada), la nueva.'],
    ['El «portal» ,que es nuevo.', 'El «portal»,que es nuevo.'],
    ['El **portal**  nuevo.', 'El **portal** nuevo.'],
    ['El **portal** , nuevo.', 'El **portal**, nuevo.'],
    ['El **portal  nuevo** del estado.', 'El **portal nuevo** del estado.'],
    ['## Eje 1. Archivos  y gestión', '## Eje 1. Archivos y gestión'],
    ['> La cita  del acuerdo.', '> La cita del acuerdo.'],
    ['- Uno.\n  - Dos  tres.', '- Uno.\n  - Dos tres.'],
    ['La clave `a  b`  del campo.', 'La clave `a  b` del campo.'],
    ['Termina así .', 'Termina así.'],
  ])('%j', (text, expected) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mended(`${text}\n`)).toBe(`${expected}\n`);
  });

  test('once in a paragraph, counted', () => {
    expect(findingsOf(id, 'Uno  dos   tres , cuatro.\n').map(({ message }) => message.es)).toEqual([
      'Sobran espacios entre «Uno» y «dos», y 2 más en el mismo párrafo.',
    ]);
  });
});

test.each([
  'El municipio publica sus actas, acuerdos; y oficios.',
  'Primera línea.  \nSegunda línea.',
  'Primera línea \nsegunda línea.',
  '-   Uno.\n-   Dos.',
  '1.  Uno.\n\n    Párrafo del mismo elemento.',
  '| A  | B    |\n|----|------|\n| u  d | t , c |',
  'La clave `a  b , c`.',
  '    código  con  espacios',
  '```\ncódigo  , con\n```',
  '<!-- guía: dos  espacios , aquí -->',
  'Firma:&nbsp;&nbsp;fecha.',
  'El archivo .env y el dominio .gob.mx.',
  'Y así ... hasta el final.',
  'Un valor de ,5 y otro.',
  'A las 10 : 30 horas.',
  'El artículo\u00A0 6.',
  '- Publicar.\n  - Plazo:\t2026-T2\n  - Responsable: \tContraloría',
  '1.1\tPublicar las actas.',
  'a)\tPublicar las actas.',
  '## Índice\n\nIntroducción\t3\nLíneas de acción  5\n\n## Introducción\n\n## Líneas de acción',
])('no space too many in %j', text => {
  expect(findingsOf(id, `${text}\n`)).toEqual([]);
});
