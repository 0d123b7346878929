import { expect, test } from 'vitest';
import { looksLikeAcronym, rememberedLooks, singular } from '../../src/plan/acronym-word.ts';

test.each(['SNT', 'OG', 'INEGI', 'PLanDAI', 'OGLs', 'ODS16', 'UNAM', 'ABCDEFGHIJKL', 'SIDEs'])(
  '«%s» looks like one',
  word => {
    expect(looksLikeAcronym(word)).toBe(true);
    expect(rememberedLooks()(word)).toBe(true);
  },
);

test.each([
  ['a single capital', 'A'],
  ['a word', 'Plan'],
  ['a name with two capitals', 'McDonald'],
  ['a name with capitals enough and letters more', 'DeLaRosa'],
  ['one with an accent', 'ACCIÓN'],
  ['a Roman numeral', 'XIV'],
  ['a word that is raised', 'NUNCA'],
  ['one of sixteen capitals', 'ABCDEFGHIJKLMNOP'],
  ['one with a zero', 'ODS0'],
  ['small letters', 'snt'],
])('%s, «%s», does not', (_, word) => {
  expect(looksLikeAcronym(word)).toBe(false);
});

test('what looks like none is remembered too', () => {
  const looks = rememberedLooks();
  expect([looks('Plan'), looks('Plan'), looks('SNT'), looks('SNT')]).toEqual([false, false, true, true]);
});

test.each([
  ['OGLs', 'OGL'],
  ['OGS', 'OGS'],
  ['Os', 'Os'],
  ['plans', 'plans'],
])('«%s» in the singular is «%s»', (word, one) => {
  expect(singular(word)).toBe(one);
});
