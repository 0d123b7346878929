import { expect, test } from 'vitest';
import { isFilled } from '../../src/plan/placeholder.ts';

test.each(['Medir', 'los plazos por definir', 0, false, [], {}])('%j says something', value => {
  expect(isFilled(value)).toBe(true);
});

test.each(['', ' \n', '.', 'POR DEFINIR', ' POR DEFINIR. ', null, undefined])(
  '%j is still to be written',
  value => {
    expect(isFilled(value)).toBe(false);
  },
);
