import { describe, expect, it } from 'vitest';
import { parseFrontmatter } from '../../src/document/frontmatter-tree.ts';

function parsed(text: string) {
  const span = { start: 0, end: text.length };
  return parseFrontmatter(text, { span, content: span, closed: true });
}

/** The codes of the damage and the text at its places. */
const damage = (text: string) =>
  parsed(text).damage.map(({ code, span }) => `${code} ${span.start}-${span.end}`);

const lines = (n: number, line: (i: number) => string) =>
  Array.from({ length: n }, (_, i) => line(i)).join('');

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
      expect(tree.damage.length).toBeLessThanOrEqual(51);
    },
    30_000,
  );
});
