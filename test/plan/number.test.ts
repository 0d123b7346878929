import { describe, expect, test } from 'vitest';
import { readCode, readNumber, renumber, type WrittenNumber } from '../../src/plan/number.ts';

function read(text: string, previous: string | null = null): WrittenNumber | null {
  const before = previous === null ? null : (readNumber(`${previous} x`, 'item')?.number ?? null);
  return readNumber(`${text} Publicar`, 'item', before)?.number ?? null;
}

describe('the number that opens an item', () => {
  test.each<[string, WrittenNumber['style'], number[]]>([
    ['1.', 'arabic', [1]],
    ['1)', 'arabic', [1]],
    ['3.10', 'arabic', [3, 10]],
    ['4.6.8.-', 'arabic', [4, 6, 8]],
    ['a)', 'letter', [1]],
    ['(b)', 'letter', [2]],
    ['C.-', 'letter', [3]],
    ['c)', 'letter', [3]],
    ['IV.', 'roman', [4]],
    ['I.-', 'roman', [1]],
    ['V)', 'roman', [5]],
    ['i)', 'roman', [1]],
    ['(iv)', 'roman', [4]],
    ['xii)', 'roman', [12]],
    ['b.', 'letter', [2]],
    ['iii.', 'roman', [3]],
    ['A.1', 'code', [1, 1]],
    ['B.2.10.', 'code', [2, 2, 10]],
    ['II.3', 'code', [2, 3]],
  ])('%s', (text, style, parts) => {
    expect(read(text)).toMatchObject({ style, parts });
  });

  test.each(['10', 'mil', 'C.', 'vi', 'iiii)', 'Ley.', '2026', 'll)', 'A1', 'ISO.1', 'G20'])(
    '%s is no number',
    text => {
      expect(read(text)).toBeNull();
    },
  );

  test.each<[string, string, WrittenNumber['style']]>([
    ['h)', 'i)', 'letter'],
    ['u)', 'v)', 'letter'],
    ['iv)', 'v)', 'roman'],
    ['ix)', 'x)', 'roman'],
    ['B)', 'C)', 'letter'],
    ['H)', 'I)', 'letter'],
    ['IV)', 'V)', 'roman'],
  ])('after %s, %s is a %s', (previous, text, style) => {
    expect(read(text, previous)?.style).toBe(style);
  });
});

test.each([
  ['A1', [1, 1]],
  ['B.2', [2, 2]],
  ['II.1.3', [2, 1, 3]],
  ['M-4', [13, 4]],
])('the code %s counts %j', (text, parts) => {
  expect(readCode(text)).toEqual({ text, style: 'code', parts });
});

test.each(['A', 'A1x', 'a1', 'AB1', 'A1.', 'IIX1', 'Á1', '1.1', ' A1', ''])('«%s» is no code', text => {
  expect(readCode(text)).toBeNull();
});

test.each([
  ['B.2.', [2, 3], 'B.3.'],
  ['1.2.', [1, 3], '1.3.'],
  ['a)', [4], 'd)'],
  ['(B)', [3], '(C)'],
  ['iv)', [6], 'vi)'],
  ['IX.-', [10], 'X.-'],
])('%s as %j keeps its form', (text, parts, expected) => {
  const number = read(text);

  expect(number && renumber(number, parts)).toBe(expected);
});
