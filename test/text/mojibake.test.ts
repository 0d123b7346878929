import { expect, test } from 'vitest';
import { misreadLetters } from '../../src/text/mojibake.ts';

test.each([
  ['informaciÃ³n', [{ index: 9, found: 'Ã³', meant: 'ó' }]],
  [
    'â€œSÃ­â€\u009d',
    [
      { index: 0, found: 'â€œ', meant: '“' },
      { index: 4, found: 'Ã­', meant: 'í' },
      { index: 6, found: 'â€\u009d', meant: '”' },
    ],
  ],
  [
    'Â¿QuÃ©?',
    [
      { index: 0, found: 'Â¿', meant: '¿' },
      { index: 4, found: 'Ã©', meant: 'é' },
    ],
  ],
  ['ðŸ˜€', [{ index: 0, found: 'ðŸ˜€', meant: '😀' }]],
])('in «%s» they are told with what they were', (text, letters) => {
  expect(misreadLetters(text)).toEqual(letters);
});

test.each(['información', 'São Paulo', 'Ãrea', 'â€', 'EÂ', ''])('«%s» has none', text => {
  expect(misreadLetters(text)).toEqual([]);
});

test('what no letter is made of stays as it is', () => {
  expect(misreadLetters('ð€€€')).toEqual([]);
});
