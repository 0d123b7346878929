import { expect, test } from 'vitest';
import { blocksWith } from '../../src/check/blocks-with.ts';
import { textOf } from '../../src/check/views/text-of.ts';
import { bodyPlan } from '../read.ts';

const blocks = textOf(bodyPlan('# Uno\n\nDos, dos y dos\nveces.\n\n- Tres\n- Cuatro, 4\n'));
const found = (sign: string | RegExp) => blocksWith(blocks, sign).map(({ prose }) => prose);

test('a block is given once, however often it has the sign, in the order of the text', () => {
  expect(found('dos')).toEqual(['Dos, dos y dos\nveces.']);
  expect(found(/[,o]/gu)).toEqual(['Uno', 'Dos, dos y dos\nveces.', 'Cuatro, 4']);
});

test('the first and the last block are looked at, and each time from the beginning', () => {
  const sign = /^Uno|\d/gu;
  expect(found(sign)).toEqual(['Uno', 'Cuatro, 4']);
  expect(found(sign)).toEqual(['Uno', 'Cuatro, 4']);
});

test('what only two blocks together would have is in the first at most, and hides nothing of the second', () => {
  expect(found(/Tres\s|Cuatro/gu)).toEqual(['Tres', 'Cuatro, 4']);
  expect(found('TresCuatro')).toEqual([]);
});

test('a sign that stands nowhere has no blocks', () => {
  expect(found('%')).toEqual([]);
  expect(blocksWith([], 'a')).toEqual([]);
});
