import { expect, test } from 'vitest';
import { tokens } from '../../src/check/views/tokens.ts';
import { blocksSayingBehind, eachSaid } from '../../src/check/words-said.ts';
import { bodyPlan } from '../read.ts';

const blocks = tokens(bodyPlan('El plan y el eje.\n\n## Ejes del plan\n\nEste plan, aquel plan.\n'));

test('each place of some words is visited, word by word', () => {
  const visited: string[] = [];
  eachSaid(blocks, ['eje', 'el', 'nada'], ({ block }, at) => visited.push(`${block.prose} ${at}`));
  expect(visited).toEqual(['El plan y el eje. 4', 'El plan y el eje. 0', 'El plan y el eje. 3']);
});

test('a block says a word behind another only where they are neighbours, and comes once', () => {
  const behind = (isBefore: Parameters<typeof blocksSayingBehind>[2]) =>
    blocksSayingBehind(blocks, ['plan'], isBefore).map(({ block }) => block.prose);
  expect(behind(word => word === 'el')).toEqual(['El plan y el eje.']);
  expect(behind(word => /^(?:este|aquel|del)$/u.test(word))).toEqual([
    'Ejes del plan',
    'Este plan, aquel plan.',
  ]);
  expect(behind((_, { type }) => type === 'heading')).toEqual(['Ejes del plan']);
  expect(behind(word => word === 'y')).toEqual([]);
});
