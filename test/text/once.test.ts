import { expect, test } from 'vitest';
import { once } from '../../src/text/once.ts';

test('what takes long is made when first asked for, and once', () => {
  let made = 0;
  const value = once(() => {
    made++;
    return { made };
  });

  expect(made).toBe(0);
  expect(value()).toEqual({ made: 1 });
  expect(value()).toBe(value());
  expect(made).toBe(1);
});
