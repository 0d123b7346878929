import { applyPatch } from 'diff';
import { expect, test } from 'vitest';
import { patchOf } from '../../src/cli/patch-of.ts';

const lines = (count: number, line: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => `${line(i)}\n`).join('');

/** Lines of each that a patch takes away and puts in. */
const changes = (patch: string) => patch.split('\n').filter(line => /^[-+](?![-+])/u.test(line)).length;

test('a patch of a few lines is the shortest', () => {
  const patch = patchOf('plan.md', 'a\nb\nc\n', 'a\nx\nc\n');

  expect(patch).toBe('--- plan.md\n+++ plan.md\n@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n');
});

test.each([
  ['every second line changes', lines(20_000, i => `${i}  \n`), lines(20_000, i => `${i}\n`), 40_000],
  ['every line changes', lines(10_000, i => `a ${i}`), lines(10_000, i => `b ${i}`), 20_000],
  ['thousands of lines go', lines(10_000, i => `${i}`), lines(5000, i => `${2 * i}`), 5000],
  ['thousands of lines come at the end', lines(10, i => `${i}`), lines(10_000, i => `${i}`), 9990],
  [
    'a text loses its last line end too',
    `${lines(5000, i => `${i} `)}fin\n`,
    `${lines(5000, i => `${i}`)}fin`,
    10_002,
  ],
])(
  'where %s, a patch makes the one text of the other, soon and with few changes',
  (_, before, after, most) => {
    const patch = patchOf('plan.md', before, after);

    expect(applyPatch(before, patch)).toBe(after);
    expect(changes(patch)).toBeLessThanOrEqual(most);
  },
);
