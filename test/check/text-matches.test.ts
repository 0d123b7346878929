import { expect, test } from 'vitest';
import { textMatches } from '../../src/check/text-matches.ts';
import { textOf } from '../../src/check/views/text-of.ts';
import { bodyPlan } from '../read.ts';

const plan = bodyPlan('Sin *5* %, 6%.\n\n- Nada\n- 7 % y **8%**\n');
const found = (hint?: RegExp) =>
  textMatches(textOf(plan), plan.document.file.text, /\d ?%/gu, hint).map(({ span }) =>
    plan.document.file.slice(span),
  );

test('matches come in the order of the text, each with its place', () => {
  expect(found()).toEqual(['*5* %', '6%', '7 %', '8%']);
  expect(found(/%/gu)).toEqual(found());
});

test('a block without the hint is passed over', () => {
  expect(found(/y/gu)).toEqual(['7 %', '8%']);
});
