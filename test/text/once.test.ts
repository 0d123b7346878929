import { expect, test } from 'vitest';
import { once } from '../../src/text/once.ts';

test('what is made once is made when it is first asked for, and is the same ever after', () => {
  let times = 0;
  const made = once(() => ({ times: ++times }));
  expect(times).toBe(0);
  expect(made()).toBe(made());
  expect(times).toBe(1);
});
