import { expect, test } from 'vitest';
import { markWords } from '../../src/text/word-marks.ts';

test('the same word has the same mark in every text, and others have others', () => {
  const { texts } = markWords(['crear redes', 'redes crear']);

  expect([...(texts[0] ?? [])]).toEqual([...(texts[1] ?? [])]);
  expect(new Set(texts[0]).size).toBe(2);
});

test('the marks of words that come once stand first and below the rest', () => {
  const { texts, repeated } = markWords(['crear nuevas redes', 'crear redes', 'crear']);

  const isRepeated = texts.map(text => Array.from(text, mark => mark >= repeated));
  expect(isRepeated).toEqual([[false, true, true], [true, true], [true]]);
  expect(texts[2]?.[0]).toBe(texts[0]?.[2]);
});
