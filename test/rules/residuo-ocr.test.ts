import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/text/text-edit.ts';
import { plainFrontmatter } from './literate.ts';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'residuo-ocr';
const seed = readFileSync(new URL('../seeds/002_b43aacc0432dc35e.txt', import.meta.url), 'utf8');

describe('remains', () => {
  test.each([
    ['A handwritten signature in black ink, consisting of a large initial.', 'la descripción en inglés'],
    ['The image shows a group of people in a meeting room.', 'la descripción en inglés'],
    [
      'Logo of the Instituto de Acceso a la Información, with the letters in blue and green on white.',
      'la descripción en inglés',
    ],
    ['This is a map of the region with the states in colours.', 'la descripción en inglés'],
    ['*A black and white photo of a building with a flag on the roof.*', 'la descripción en inglés'],
    ['A picture of the coat of arms of Mexico.', 'la descripción en inglés'],
    ['Gráfico. Descripción generada automáticamente con confianza media', 'un programa'],
    ['![Interfaz de usuario. Descripción generada automáticamente](a.png)', 'un programa'],
    ['![Logo. El contenido generado por IA puede ser incorrecto.](a.png)', 'un programa'],
    ['Page 3 of 12', 'el pie'],
    ['Página 3 de 12', 'el pie'],
    ['Pág. 7', 'el pie'],
    ['- El informe se publica Page 3 of 12 cada año.', 'el pie'],
    ['❖', 'un signo suelto'],
    ['|', 'un signo suelto'],
    ['- \uF0B7 Elaborar un diagnóstico.', 'un signo suelto'],
    ['## \uF0D8 Presentación', 'un signo suelto'],
  ])('%j', (text, what) => {
    expect(findingsOf(id, `${text}\n`).map(({ message }) => message.es)).toEqual([
      expect.stringContaining(what),
    ]);
  });

  test('the signature of the plan of 2017, at its place', () => {
    const text = `${plainFrontmatter}${seed.slice(seed.indexOf('Reflexiones finales'))}`;

    expect(markedWords(id, text)).toEqual(['A handwritten signature in black ink, consisting of a large']);
  });

  test('are taken out with the lines after them', () => {
    const text = 'Uno.\n\nPágina 1 de 2\n\nDos.\n\nPágina 2 de 2\n';
    const edits = findingsOf(id, text).flatMap(({ fix }) => fix?.edits ?? []);

    expect(applyEdits(plainFrontmatter + text, edits)).toBe(`${plainFrontmatter}Uno.\n\nDos.\n`);
  });
});

test.each([
  'El informe está en la página 3 de 12 del anexo.',
  'La alianza Open Government Partnership publica el informe The State of Open Data.',
  '> The image of the institution is a matter of trust, and of the law.',
  'The State of the Map in Latin America: a Report of the Alliance',
  '- Smith, J. The image of government in the press of the region. 2019.',
  'A continuación el logo de la institución, y el mapa de la región.',
  'A través de la imagen institucional se dará a conocer el logo.',
  'Access to information is a human right, and the basis of the plan.',
  'Página del ayuntamiento',
  'La página 12',
  '325',
  'The bitmap of the system is in the memory of the host and of the guest.',
  '![The image shows the logo of the state in blue and white.](logo.png)',
  '…',
  '___________________',
  '| A | B |\n|---|---|\n| ● | — |',
  '- ✓ Entregado.',
  '- The image of the state is a matter of trust for the press.',
  'The logo and the map of the Open Government Week, que se usarán en las redes de la región y en los medios.',
  '25 °C, 1.º, § 4, © 2026 y ™.',
  '* * *',
  '<!-- The image shows the logo of the state in blue and white. -->',
  '`Page 3 of 12`',
  '---\nperfil: plan-de-trabajo\ntitulo: Plan\nidioma: en\n---\n\nThe image shows the logo of the state in blue and white.',
])('no remain in %j', text => {
  expect(findingsOf(id, `${text}\n`)).toEqual([]);
});
