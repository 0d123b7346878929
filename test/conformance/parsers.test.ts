import fc from 'fast-check';
import { test } from 'vitest';
import { anyMarkup } from '../any/any-markup.ts';
import { anyText } from '../any/any-text.ts';
import { isTaken } from '../document/parsers.ts';

test('satteri makes the very trees of remark-parse, of a hundred thousand texts', {
  timeout: 900_000,
}, () => {
  fc.assert(
    fc.property(anyMarkup, text => void isTaken(text)),
    { numRuns: 97_000 },
  );
  fc.assert(
    fc.property(anyText, text => void isTaken(text)),
    { numRuns: 3000 },
  );
});
