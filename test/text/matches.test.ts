import { describe, expect, test } from 'vitest';
import { matchesOf } from '../../src/text/matches.ts';

describe('the matches of a pattern', () => {
  test.each([
    ['el plan y el otro plan', /plan/gu],
    ['a1😀b22', /\d*/gu],
    ['uno dos', /(?<first>\p{L})\p{L}+/gu],
    ['nada', /x/gu],
    ['', /^/gu],
  ])('in «%s» are those of matchAll', (text, pattern) => {
    expect(matchesOf(text, pattern)).toEqual([...text.matchAll(pattern)]);
  });

  test('are all of them again in the next text', () => {
    const pattern = /plan/gu;
    pattern.lastIndex = 3;

    expect(matchesOf('plan', pattern)).toHaveLength(1);
    expect(matchesOf('plan', pattern)).toHaveLength(1);
  });
});
