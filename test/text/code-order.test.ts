import { expect, test } from 'vitest';
import { inCodeOrder } from '../../src/text/code-order.ts';

test('names are ordered by code unit, capitals first, and equal ones are equal', () => {
  expect(['b', 'a', 'B', 'aa', '', 'a'].sort(inCodeOrder)).toEqual(['', 'B', 'a', 'a', 'aa', 'b']);
  expect([inCodeOrder('a', 'b'), inCodeOrder('b', 'a'), inCodeOrder('a', 'a')]).toEqual([-1, 1, 0]);
});
