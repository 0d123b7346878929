import { describe, expect, test } from 'vitest';
import { applyEdits } from '../../src/text/text-edit.ts';
import { plainFrontmatter } from './literate.ts';
import { findingsOf, markedWords } from './marked-words.ts';

const id = 'guion-suave';

function mended(text: string): string {
  const edits = findingsOf(id, text).flatMap(({ fix }) => fix?.edits ?? []);
  return applyEdits(plainFrontmatter + text, edits).slice(plainFrontmatter.length);
}

describe('what is not seen is found and removed', () => {
  test.each([
    ['a soft hyphen', 'La infor\u00ADmación pública.', 'infor\u00ADmación', 'La información pública.'],
    [
      'one at the end of a line',
      'La infor\u00AD\nmación pública.',
      'infor\u00AD\nmación',
      'La información pública.',
    ],
    [
      'one at the end of a line of an item',
      '- La infor\u00AD\n  mación pública.',
      'infor\u00AD\n  mación',
      '- La información pública.',
    ],
    [
      'one at the end of a quoted line',
      '> La infor\u00AD\n> mación pública.',
      'infor\u00AD\n> mación',
      '> La información pública.',
    ],
    [
      'one before bold',
      'La infor\u00AD**mación** pública.',
      'infor\u00AD**mación**',
      'La infor**mación** pública.',
    ],
    ['a zero-width space', 'El portal\u200B del estado.', 'portal\u200B', 'El portal del estado.'],
    ['a mark of the byte order inside', 'El\uFEFF portal.', 'El\uFEFF', 'El portal.'],
    ['a joiner without emoji', 'El por\u200Dtal.', 'por\u200Dtal', 'El portal.'],
    [
      'hard spaces in a row',
      'El artículo\u00A0\u00A06 de la ley.',
      'artículo\u00A0\u00A06',
      'El artículo 6 de la ley.',
    ],
    [
      'hard and plain spaces',
      'El artículo \u00A06 de la ley.',
      'artículo \u00A06',
      'El artículo 6 de la ley.',
    ],
    ['a ligature', 'Las o\uFB01cinas del registro.', 'o\uFB01cinas', 'Las oficinas del registro.'],
    ['a ligature of three', 'El co\uFB03n.', 'co\uFB03n', 'El coffin.'],
    ['in a heading', '## Informa\u00ADción', 'Informa\u00ADción', '## Información'],
    ['in a cell', '| A |\n|---|\n| ac\u00ADción |', 'ac\u00ADción', '| A |\n|---|\n| acción |'],
  ])('%s', (_, text, words, expected) => {
    expect(markedWords(id, `${text}\n`)).toEqual([words]);
    expect(mended(`${text}\n`)).toBe(`${expected}\n`);
  });

  test('once in a paragraph, counted', () => {
    const text = 'La infor\u00ADmación del muni\u00ADcipio y del esta\u00ADdo.\n';

    expect(findingsOf(id, text).map(({ message }) => message.es)).toEqual([
      'En «información» hay un guion suave, que no se ve, y 2 más en el mismo párrafo.',
    ]);
    expect(mended(text)).toBe('La información del municipio y del estado.\n');
  });
});

test.each([
  ['a hard space', 'Reducir 10\u00A0% los tiempos.'],
  ['a narrow hard space', 'Son 10\u202F000 personas.'],
  ['entities', 'Firma:&nbsp;&nbsp;&nbsp;fecha; super&shy;visión.'],
  ['a hard space beside an entity', 'Firma:\u00A0&nbsp;fecha.'],
  ['a joined emoji', 'El equipo 👩\u200D💻 y 🧑\uFE0F\u200D🌾.'],
  ['hyphens', 'La alianza socio-económica Centro-Occidente.'],
  ['dashes', 'La región –en torno a obras– y el país.'],
  ['code', 'La clave `infor\u00ADmación`.'],
  ['a block of code', '    infor\u00ADmación'],
  ['a comment', '<!-- infor\u00ADmación -->'],
  ['spaces', 'Dos  espacios.'],
  ['fi and fl', 'La oficina del flujo eficaz.'],
])('nothing in %s', (_, text) => {
  expect(markedWords(id, `${text}\n`)).toEqual([]);
});
