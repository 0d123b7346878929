import { applyPatch, createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff';
import { expect, test } from 'vitest';
import { patchOf } from '../../src/cli/patch-of.ts';

const lines = (count: number, line: (i: number) => unknown) =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('');

/** How many lines a patch takes away and puts in. */
const changed = (patch: string) => patch.split('\n').filter(line => /^[-+](?![-+])/u.test(line)).length;

test('a patch of a few lines is the shortest', () => {
  const patch = patchOf('plan.md', 'a\nb\nc\n', 'a\nx\nc\n');

  expect(patch).toBe('--- plan.md\n+++ plan.md\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n');
});

test('a patch of thousands of lines shows as many around each change as one of a few', () => {
  const before = lines(12_000, i => i);
  const after = lines(12_000, i => (i % 19 === 0 || i % 23 === 0 ? 'x' : i));
  const shortest = createTwoFilesPatch('plan.md', 'plan.md', before, after, undefined, undefined, {
    headerOptions: FILE_HEADERS_ONLY,
  });

  expect(patchOf('plan.md', before, after)).toBe(shortest);
});

test.each([
  ['every second line changes', lines(5000, i => `${i}  \n`), lines(5000, i => `${i}\n`), 10_000],
  ['every line changes', lines(2000, i => `a ${i}`), lines(2000, i => `b ${i}`), 4000],
  ['thousands of lines go', lines(10_000, i => i), lines(5000, i => 2 * i), 5000],
  ['thousands of lines come at the end', lines(10, i => i), lines(10_000, i => i), 9990],
  ['the last line end goes too', lines(5000, i => (i % 2 ? i : `${i} `)), lines(5000, i => i).trim(), 5002],
  ['the last line has no end', `${lines(5000, i => `${i} `)}1\n2`, `${lines(5000, i => i)}1\n2`, 10_000],
])('where %s, a patch makes the one text of the other with few changes', (_, before, after, most) => {
  const patch = patchOf('plan.md', before, after);

  expect(applyPatch(before, patch)).toBe(after);
  expect(changed(patch)).toBeLessThanOrEqual(most);
});
