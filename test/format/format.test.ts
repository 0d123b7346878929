import { describe, expect, test } from 'vitest';
import { format } from '../../src/format/format.ts';
import type { LayoutChange, Pass } from '../../src/format/pass.ts';
import { fileWith } from './mended.ts';

const text = `---
# Como se publicó
titulo: Plan de Trabajo
perfil: plan-de-trabajo
---

## Eje 1. Archivos

Uno.

Dos.  Tres.

- Publicar las actas <!-- id: eje-1/actas -->
`;

/** Puts one text for another where it stands. */
function replace(old: string, newText: string, rest: Omit<LayoutChange, 'edits'> = {}): LayoutChange {
  const start = text.indexOf(old);
  return { edits: [{ span: { start, end: start + old.length }, newText }], ...rest };
}

/** A pass that makes some changes, once. */
function passOf(...changes: LayoutChange[]): Pass {
  return {
    id: 'x',
    title: { es: 'x', en: 'x' },
    changes: plan => (plan.document.file.text === text ? changes : []),
  };
}

function formatted(...changes: LayoutChange[]) {
  const { file, settings } = fileWith(text);
  const { plan, changed } = format(file, settings, [passOf(...changes)]);
  return { text: plan.document.file.text, changed: changed.length };
}

function refusals(...changes: LayoutChange[]): string[] {
  const { file, settings } = fileWith(text);
  const all: Pass = { ...passOf(), changes: () => changes };
  return format(file, settings, [all]).refused.map(({ loss }) => loss);
}

describe('a change of layout is refused that would', () => {
  test.each([
    ['take a word away', replace('Dos', ''), 'words'],
    ['add a word', replace('Dos', 'Dos dos'), 'words'],
    ['write a word in another way', replace('Dos', 'Doce'), 'words'],
    ['join two words', replace('las actas', 'lasactas'), 'words'],
    ['change the order of words', replace('Publicar las actas', 'las actas Publicar'), 'words'],
    ['join two paragraphs', replace('Uno.\n\n', 'Uno.\n'), 'blocks'],
    ['split one', replace('Dos.  Tres', 'Dos.\n\nTres'), 'blocks'],
    ['make a paragraph an item', replace('Uno.', '- Uno.'), 'blocks'],
    ['take an element from its eje', replace('- Publicar', '## Otra\n\n- Publicar'), 'words'],
    ['make an eje a paragraph', replace('## Eje 1', 'Eje 1'), 'blocks'],
    ['give another number', replace('Eje 1.', 'Eje 2.'), 'words'],
    ['change a value', replace('titulo: Plan de Trabajo', 'titulo: Plan'), 'metadata'],
    ['change a key', replace('titulo:', 'subtitulo:'), 'metadata'],
    ['take a comment of the metadata away', replace('# Como se publicó', '#'), 'metadata'],
    ['break the metadata', replace('titulo: Plan', 'titulo: [Plan'), 'metadata'],
    ['take a comment away', replace('<!-- id: eje-1/actas -->', ''), 'elements'],
  ])('%s', (_, change, loss) => {
    expect(refusals(change)).toEqual([loss]);
    expect(formatted(change)).toEqual({ text, changed: 0 });
  });
});

describe('a change of layout is made', () => {
  test('beside others that are refused', () => {
    const changes = [replace('Uno.', 'Una.'), replace('Dos.  Tres', 'Dos. Tres'), replace('actas', 'acta')];

    expect(formatted(...changes)).toEqual({ text: text.replace('Dos.  Tres', 'Dos. Tres'), changed: 1 });
  });

  test('whole or not at all', () => {
    const half = { edits: [...replace('Dos.  ', 'Dos. ').edits, ...replace('Uno', '').edits] };

    expect(formatted(half)).toEqual({ text, changed: 0 });
  });

  test('that takes away the words it says it takes, and no others', () => {
    const start = text.indexOf('Uno.');
    const dropped = [{ start, end: start + 4 }];

    expect(formatted(replace('Uno.\n\n', '', { dropped })).text).toBe(text.replace('Uno.\n\n', ''));
    expect(refusals(replace('Uno.\n\nDos.', '', { dropped }))).toEqual(['words']);
  });

  test('that joins paragraphs where it says so', () => {
    expect(formatted(replace('Uno.\n\n', 'Uno. ', { joins: true })).text).toBe(
      text.replace('Uno.\n\n', 'Uno. '),
    );
  });
});
