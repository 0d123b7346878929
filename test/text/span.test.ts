import { describe, expect, test } from 'vitest';
import { bySpan, contains, spanWithin, trimSpan } from '../../src/text/span.ts';

const span = (start: number, end: number) => ({ start, end });

describe('a span', () => {
  test.each([
    [span(2, 6), span(2, 6), true],
    [span(2, 6), span(3, 5), true],
    [span(2, 6), span(4, 4), true],
    [span(2, 6), span(1, 6), false],
    [span(2, 6), span(2, 7), false],
    [span(2, 6), span(0, 1), false],
    [span(2, 6), span(7, 9), false],
  ])('%o holds %o: %s', (outer, inner, holds) => {
    expect(contains(outer, inner)).toBe(holds);
  });

  test('comes before those that begin later, and before longer ones', () => {
    expect([span(4, 5), span(1, 9), span(1, 2), span(0, 0)].sort(bySpan)).toEqual([
      span(0, 0),
      span(1, 2),
      span(1, 9),
      span(4, 5),
    ]);
  });

  test.each([
    ['  uno \n', span(0, 7), span(2, 5)],
    ['  uno \n', span(3, 4), span(3, 4)],
    ['a \t b', span(1, 4), span(4, 4)],
    ['a   b', span(1, 3), span(3, 3)],
    ['uno', span(0, 3), span(0, 3)],
    ['uno ', span(0, 9), span(0, 9)],
  ])('of «%s», %o, without white space at its ends is %o', (text, whole, trimmed) => {
    expect(trimSpan(text, whole)).toEqual(trimmed);
  });

  test('of words is where they stand inside a part, and the part where they do not', () => {
    const text = 'dos uno dos tres';

    expect(spanWithin(text, span(4, 16), 'dos')).toEqual(span(8, 11));
    expect(spanWithin(text, span(0, 3), 'dos')).toEqual(span(0, 3));
    expect(spanWithin(text, span(4, 10), 'dos')).toEqual(span(4, 10));
    expect(spanWithin(text, span(4, 16), 'cuatro')).toEqual(span(4, 16));
  });
});
