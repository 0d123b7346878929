import { expect, test } from 'vitest';
import { allTokens, tokens } from '../../src/check/views/tokens.ts';
import { blocksSaying, wordPlaces } from '../../src/check/word-places.ts';
import { bodyPlan } from '../read.ts';

const plan = bodyPlan('El plan y el eje.\n\n> Un plan ajeno.\n\n- Eje\n- ÁREA\n');

test('each word has its places through all blocks, and each place its block', () => {
  const { tokens: places, blocks, starts } = wordPlaces(allTokens(plan));
  expect(places.get('el')).toEqual([0, 3]);
  expect(places.get('eje')?.map(at => blocks[at])).toEqual([0, 2]);
  expect(places.get('área')).toEqual([9]);
  expect(starts).toEqual([0, 5, 8, 9]);
});

test('the blocks that say one of some words come once and in order', () => {
  const saying = (...words: string[]) => blocksSaying(allTokens(plan), words).map(({ block }) => block.prose);
  expect(saying('eje', 'el')).toEqual(['El plan y el eje.', 'Eje']);
  expect(saying('área', 'plan')).toEqual(['El plan y el eje.', 'Un plan ajeno.', 'ÁREA']);
  expect(saying('objetivo')).toEqual([]);
});

test('the words of others are not the plan’s own', () => {
  expect(wordPlaces(allTokens(plan)).tokens.has('ajeno')).toBe(true);
  expect(wordPlaces(tokens(plan)).tokens.has('ajeno')).toBe(false);
});
