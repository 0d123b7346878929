import { describe, expect, it } from 'vitest';
import { parseFrontmatter, placeOf, sourceOf } from '../../src/document/frontmatter-tree.ts';

function parsed(text: string) {
  const span = { start: 0, end: text.length };
  return parseFrontmatter(text, { span, content: span, closed: true });
}

/** The codes of the damage and the text at its places. */
const damage = (text: string) =>
  parsed(text).damage.map(({ code, span }) => `${code} ${span.start}-${span.end}`);

const lines = (n: number, line: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => line(i)).join('');

/** Behind an opening fence, where every place counts from the beginning of the text. */
const fence = '---\n';
function fenced(text: string) {
  const content = { start: fence.length, end: fence.length + text.length };
  return parseFrontmatter(`${fence}${text}---\n# Uno`, {
    span: { start: 0, end: content.end + fence.length },
    content,
    closed: true,
  });
}

const metadata = `titulo: Plan
ejes:
  - nombre: Uno
    meta: 3.10
  - Dos
"2026": "3.10"
años: {2027: 'x'}
nada:
base: &b [1]
copia: *b
? [c]
: clave
`;

describe('a way into the metadata', () => {
  const tree = fenced(metadata);
  const said = (span: { start: number; end: number } | null) =>
    span && `${fence}${metadata}`.slice(span.start, span.end);

  it.each([
    [['titulo'], 'titulo', 'Plan'],
    [['ejes', 0, 'meta'], 'meta', '3.10'],
    [['ejes', '0', 'meta'], 'meta', '3.10'],
    [['ejes', 1], null, 'Dos'],
    [[2026], '"2026"', '"3.10"'],
    [['años', '2027'], '2027', "'x'"],
    [['nada'], 'nada', ''],
    [['copia'], 'copia', '*b'],
    [['titulo', 'x'], 'titulo', 'Plan'],
    [['ejes', 1, 'x', 'y'], null, 'Dos'],
    [['base', 7], 'base', '&b [1]'.slice(3)],
    [['copia', 0], 'copia', '*b'],
  ])('%j leads to the key %j and the value %j', (path, key, value) => {
    const place = placeOf(tree, path);
    expect([said(place.key), said(place.value)]).toEqual([key, value]);
  });

  it('that leads nowhere leads to the nearest place above', () => {
    expect(placeOf(tree, ['falta', 'x'])).toEqual(placeOf(tree, []));
    expect(placeOf(tree, ['ejes', 9])).toEqual(placeOf(tree, ['ejes']));
    expect(said(placeOf(tree, []).value)?.startsWith('titulo: Plan')).toBe(true);
    expect(placeOf(fenced(''), ['titulo'])).toEqual({ key: null, value: null });
  });

  it.each([
    [['titulo'], { source: 'Plan', quoted: false }],
    [['ejes', 0, 'meta'], { source: '3.10', quoted: false }],
    [[2026], { source: '3.10', quoted: true }],
    [['años', 2027], { source: 'x', quoted: true }],
    [['ejes', 1], { source: 'Dos', quoted: false }],
    [['ejes'], null],
    [['ejes', 1, 'x'], null],
    [['ejes', 9], null],
    [['falta'], null],
    [['copia'], null],
  ])('%j is written as %j', (path, source) => {
    expect(sourceOf(tree, path)).toEqual(source);
  });
});

describe('the metadata of a plan', () => {
  it('name a key that stands twice in its map, at any depth, and keep the last value', () => {
    const text = 'a: 1\nb: {c: 1, d: 2, c: 3}\na: 2\n';
    expect(damage(text)).toEqual(['DUPLICATE_KEY 21-22', 'DUPLICATE_KEY 27-28']);
    expect(parsed(text).value).toEqual({ a: 2, b: { c: 3, d: 2 } });
    expect(damage('a: {x: 1}\nb: {x: 1}\n')).toEqual([]);
  });

  it('name the first reference to what nothing before it is called', () => {
    expect(damage('a: *b\nb: &b 1\nc: *b\n')).toEqual(['BAD_ALIAS 3-5']);
    expect(damage('a: &b {c: 1}\nd: *b\n')).toEqual([]);
  });

  it('have no value where a reference stands in what it names', () => {
    expect(parsed('a: &b [*b]\n')).toMatchObject({
      damage: [
        { code: 'ALIAS_BOMB', message: 'An alias stands in what it names', span: { start: 0, end: 11 } },
      ],
      value: undefined,
    });
    expect(parsed('a: &b 1\nc: &d [*b]\ne: [*d, *b]\n')).toMatchObject({
      damage: [],
      value: { a: 1, c: [1], e: [[1], 1] },
    });
  });

  it('behind a fence name places of the whole text, none outside it', () => {
    const said = (text: string) =>
      fenced(text).damage.map(({ code, span }) => `${code} ${span.start}-${span.end}`);
    expect(fenced('a: 1\na: 2\n').damage).toEqual([
      { code: 'DUPLICATE_KEY', message: 'Map keys must be unique', span: { start: 9, end: 10 } },
    ]);
    expect(said('a: [1\n')).toEqual(['BAD_INDENT 10-10']);
    expect(said('a: *b\n')).toEqual(['BAD_ALIAS 7-9']);
    expect(fenced('a: 2026-11-22\n')).toMatchObject({ damage: [], value: { a: '2026-11-22' } });
  });

  it('are not read where they are longer than anybody writes', () => {
    expect(damage(`a: ${'x'.repeat(100_000)}\n`)).toEqual(['TOO_LONG 0-100004']);
  });

  it.each([
    ['a reference repeated', `a: &a [x]\n${lines(9000, i => `k${i}: *a\n`)}`, 'ALIAS_BOMB'],
    ['keys', lines(12_000, i => `${i}:\n`), undefined],
    ['the same key', lines(33_000, () => 'a:\n'), 'DUPLICATE_KEY'],
    ['open brackets', '['.repeat(99_000), 'RESOURCE_EXHAUSTION'],
    ['closed brackets', ']'.repeat(99_000), 'UNEXPECTED_TOKEN'],
  ])(
    'take no long time with any number of %s',
    (_, text, code) => {
      const tree = parsed(text);
      expect(tree.damage[0]?.code).toBe(code);
      expect(tree.damage.length).toBeLessThanOrEqual(50);
    },
    30_000,
  );
});
