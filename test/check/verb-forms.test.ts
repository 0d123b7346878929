import { expect, test } from 'vitest';
import { verbFormsAmong } from '../../src/check/verb-forms.ts';

const entries = ['aperturar', 'erogar', 'erogado', 'a nivel de', 'acceder'].map(word => ({
  word,
  instead: [],
}));

test.each([
  ['aperturaron', 'aperturar'],
  ['aperturándose', 'aperturar'],
  ['erogando', 'erogar'],
])('«%s» is a form of «%s»', (word, verb) => {
  const [found] = verbFormsAmong([word], entries);
  expect(found?.word).toBe(word);
  expect(found?.of.word).toBe(verb);
});

test.each([
  ['apertura', 'it may be a noun'],
  ['erogado', 'the list has it itself'],
  ['aperturar', 'the list has the infinitive'],
  ['accediendo', 'only verbs in -ar stand for their forms'],
  ['al', 'it is too short'],
])('«%s» is none: %s', word => {
  expect(verbFormsAmong([word], entries)).toEqual([]);
});
