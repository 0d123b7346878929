import type { PhrasingContent } from 'mdast';
import { describe, expect, test } from 'vitest';
import { inlineText, locate, placeIn } from '../../src/document/inline-text.ts';
import { readDocument } from '../../src/document/read-document.ts';
import { SourceFile } from '../../src/text/source-file.ts';

/** The words of the first block of a text. */
function wordsOf(source: string) {
  const { body } = readDocument(new SourceFile('plan.md', source));
  let [node] = body.children;
  while (node?.type === 'blockquote' || node?.type === 'list' || node?.type === 'listItem')
    [node] = node.children;
  return inlineText((node && 'children' in node ? node.children : []) as PhrasingContent[], source);
}

describe('each character knows what stands for it', () => {
  test.each([
    ['ab', 'ab', ['a', 'b']],
    ['**ab**', 'ab', ['**a', 'b**']],
    ['a*b*c', 'abc', ['a', '*b*', 'c']],
    ['[a](x.md "b")', 'a', ['[a](x.md "b")']],
    ['[**a**b](x)', 'ab', ['[**a**', 'b](x)']],
    ['a\\*b', 'a*b', ['a', '*', 'b']],
    ['a&lt;b', 'a<b', ['a', '&lt;', 'b']],
    ['&#65;&#x42;&#X43;', 'ABC', ['&#65;', '&#x42;', '&#X43;']],
    ['a & b; c&nbsp;', 'a & b; c\u00a0', ['a', ' ', '&', ' ', 'b', ';', ' ', 'c', '&nbsp;']],
    ['a && b&lt;', 'a && b<', ['a', ' ', '&', '&', ' ', 'b', '&lt;']],
    ['`ab`', 'ab', ['`ab`', '`ab`']],
    ['![ab](x)', 'ab', ['![ab](x)', '![ab](x)']],
    ['![a][x]\n\n[x]: y', 'a', ['![a][x]']],
    ['a  \nb', 'a b', ['a', '  \n', 'b']],
    ['> a\n> b', 'a\nb', ['a', '\n', 'b']],
    ['- a \n  b', 'a\nb', ['a', '\n', 'b']],
    ['😀a', '😀a', ['😀', '😀', 'a']],
    ['a<!-- b -->c[^1]\n\n[^1]: d', 'ac', ['a', 'c']],
    ['*a<!-- b -->*', 'a', ['*a<!-- b -->*']],
    ['[](x)a', 'a', ['a']],
    ['a![](x)', 'a', ['a']],
  ])('in %j', (source, value, pieces) => {
    const words = wordsOf(source);
    expect(words.value).toBe(value);
    expect(words.starts.map((start, i) => source.slice(start, words.ends[i]))).toEqual(pieces);
    words.starts.forEach((start, i) => {
      if (words.value[i]?.trim()) expect(locate(words, i, i + 1).span).toEqual({ start, end: words.ends[i] });
    });
  });
});

describe('a piece of a text', () => {
  const source = '**Uno**  dos\ntres ';
  const words = wordsOf(source);

  test.each([
    [0, 13, 'Uno dos tres', source.trim()],
    [3, 9, 'dos', 'dos'],
    [3, 5, '', ''],
    [4, 9, 'dos', 'dos'],
    [0, 4, 'Uno', '**Uno**'],
    [0, 0, '', ''],
  ])('from %i to %i is %j, and stands as %j', (from, to, value, written) => {
    const found = locate(words, from, to);
    expect([found.value, source.slice(found.span.start, found.span.end)]).toEqual([value, written]);
  });

  test('is the whole where nothing else is asked for', () => {
    expect(locate(words)).toEqual({ value: 'Uno dos tres', span: { start: 0, end: 17 } });
  });

  test('without words stands where it would begin', () => {
    expect(locate(words, 3, 5).span).toEqual({ start: 9, end: 9 });
    expect(locate(words, 13, 13).span).toEqual({ start: 17, end: 17 });
    expect(locate(wordsOf(''), 0, 0).span).toEqual({ start: 0, end: 0 });
  });

  test('is placed without the markup around it, and with the markup inside', () => {
    expect(placeIn(words, source, 0, 3)).toEqual({ start: 2, end: 5 });
    expect(placeIn(words, source, 0, 8)).toEqual({ start: 0, end: 12 });
    expect(placeIn(words, source, 5, 5)).toEqual({ start: 9, end: 9 });
    expect(placeIn(words, source, 99, 99)).toEqual({ start: 17, end: 17 });
  });
});
