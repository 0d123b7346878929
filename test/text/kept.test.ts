import { expect, test } from 'vitest';
import { kept } from '../../src/text/kept.ts';

test('what is asked again of the same thing is not made again; of another it is', () => {
  let times = 0;
  const nth = kept((_: object) => times++);
  const [one, two] = [{}, {}];
  expect([nth(one), nth(two), nth(one), nth(two)]).toEqual([0, 1, 0, 1]);
});
