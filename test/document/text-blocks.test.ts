import { expect, test } from 'vitest';
import { placeIn } from '../../src/document/inline-text.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { textBlocks } from '../../src/document/text-blocks.ts';
import { SourceFile } from '../../src/text/source-file.ts';

function read(text: string) {
  const file = new SourceFile('plan.md', text);
  return { file, blocks: textBlocks(readDocument(file)) };
}

test('every heading, paragraph and cell comes in the order of the text, and knows where it stands', () => {
  const { blocks } = read(
    '# Uno\n\nDos\n\n> Tres\n>\n> - Cuatro\n\n- Cinco\n  - Seis\n\n| Siete | Ocho |\n| --- | --- |\n| Nueve | Diez |\n\n[^1]: Once\n\nDoce[^1]\n',
  );
  const rows = new Set(blocks.map(({ row }) => row));

  expect(blocks.map(({ prose, type, quoted, listed }) => [prose, type, quoted, listed])).toEqual([
    ['Uno', 'heading', false, false],
    ['Dos', 'paragraph', false, false],
    ['Tres', 'paragraph', true, false],
    ['Cuatro', 'paragraph', true, true],
    ['Cinco', 'paragraph', false, true],
    ['Seis', 'paragraph', false, true],
    ['Siete', 'cell', false, false],
    ['Ocho', 'cell', false, false],
    ['Nueve', 'cell', false, false],
    ['Diez', 'cell', false, false],
    ['Once', 'paragraph', false, false],
    ['Doce', 'paragraph', false, false],
  ]);
  expect(rows.size).toBe(3);
});

test('code and addresses are blanked one for one; comments and blocks of code have no words', () => {
  const { blocks } = read(
    'Use `a b` en **_c_ `d`**, <https://ejemplo.mx/x>, www.ejemplo.mx y ana@ejemplo.mx.<!-- nada -->\n\n```\ncódigo\n```\n',
  );
  const [block] = blocks;

  expect(blocks).toHaveLength(1);
  expect(block?.prose.replaceAll('\uFFFC', '~')).toBe(
    `Use ~~~ en c ~, ${'~'.repeat('https://ejemplo.mx/x,'.length)} ${'~'.repeat('www.ejemplo.mx'.length)} y ${'~'.repeat('ana@ejemplo.mx.'.length)}`,
  );
  expect(block?.prose.length).toBe(block?.text.value.length);
});

test.each([
  ['Los **OGL** y', 'OGL', 'OGL'],
  ['Los *O*GL y', 'OGL', '*O*GL'],
  ['Los A&amp;B y', 'A&B', 'A&amp;B'],
  ['Los [OGL](x.md) y', 'OGL', 'OGL'],
  ['Los **dos OGL**, y', 'OGL', 'OGL'],
])('the place of a word in %j is %j in the source', (text, word, written) => {
  const { file, blocks } = read(text);
  const [{ text: words } = { text: { value: '', starts: [], ends: [] } }] = blocks;
  const at = words.value.indexOf(word);

  expect(file.slice(placeIn(words, text, at, at + word.length))).toBe(written);
});

test('the place after the last character is the end of the text', () => {
  const { blocks } = read('Dos.\n');
  expect(blocks[0] && placeIn(blocks[0].text, 'Dos.\n', 4, 4)).toEqual({ start: 4, end: 4 });
});

test('signs of addresses without end take no time', () => {
  const began = performance.now();
  const { blocks } = read(`${'a@'.repeat(50_000)} ${'a'.repeat(50_000)}@\n`);
  expect(blocks).toHaveLength(1);
  expect(performance.now() - began).toBeLessThan(5_000);
});
