import { expect, test } from 'vitest';
import { phraseUses } from '../../src/check/phrases.ts';
import { tokens } from '../../src/check/views/tokens.ts';
import { wordList } from '../../src/lexicon/word-list.ts';
import { bodyPlan } from '../read.ts';

/** The phrases of a list that a text has, as entries. */
function found(list: string, text: string): string[] {
  return phraseUses(tokens(bodyPlan(text)), wordList('prueba', { es: '', en: '' }, list).entries).map(
    ({ entry }) => entry.word,
  );
}

test('of several phrases that fit, the longest is found, whatever the order of the list', () => {
  const text = 'Los servidores públicos y los servidores.\n';
  expect(found('servidores\nservidores públicos', text)).toEqual(['servidores públicos', 'servidores']);
  expect(found('servidores públicos\nservidores', text)).toEqual(['servidores públicos', 'servidores']);
});

test('the words of a phrase belong to one use only', () => {
  expect(found('en base a\na la\nla ley', 'En base a la ley.\n')).toEqual(['en base a', 'la ley']);
});

test('only white space may stand between the words: a line end, no comma and no other block', () => {
  expect(found('en base a', 'En\nbase a la ley.\n')).toEqual(['en base a']);
  expect(found('en base a', 'En base, a la ley; en «base» a.\n\nEn\n\nbase a.\n')).toEqual([]);
});

test('capitals do not matter, accents do', () => {
  expect(found('período', 'PERÍODO y Período, periodo.\n')).toEqual(['período', 'período']);
});

test('uses come in the order of the text, though the plan is asked word by word', () => {
  const text = 'La ley y el plan.\n\nEl plan, la ley y el plan.\n';
  expect(found('plan\nley', text)).toEqual(['ley', 'plan', 'plan', 'ley', 'plan']);
  expect(found('la ley y\nel plan\ny', text)).toEqual([
    'la ley y',
    'el plan',
    'el plan',
    'la ley y',
    'el plan',
  ]);
});
