import { expect, test } from 'vitest';
import { yearMentions } from '../../src/plan/year-mentions.ts';

test.each([
  ['el plan 2026', [{ text: '2026', start: 8, from: 2026, to: 2026 }]],
  ['2020 – 2021', [{ text: '2020 – 2021', start: 0, from: 2020, to: 2021 }]],
  ['2025-26.', [{ text: '2025-26', start: 0, from: 2025, to: 2026 }]],
  ['1998/2001', [{ text: '1998/2001', start: 0, from: 1998, to: 2001 }]],
  ['2020-10', [{ text: '2020', start: 0, from: 2020, to: 2020 }]],
  ['2011-12', [{ text: '2011', start: 0, from: 2011, to: 2011 }]],
  ['2012-13', [{ text: '2012-13', start: 0, from: 2012, to: 2013 }]],
  ['2021-2020', [{ text: '2021', start: 0, from: 2021, to: 2021 }]],
  [
    'en 2025 y en 2026',
    [
      { text: '2025', start: 3, from: 2025, to: 2025 },
      { text: '2026', start: 13, from: 2026, to: 2026 },
    ],
  ],
])('«%s» names its years', (text, years) => {
  expect(yearMentions(text)).toEqual(years);
});

test.each(['1850', '12026', '3.2026', 'NOM-2026', 'año2026', '2026a', '20261', ''])(
  '«%s» names none',
  text => {
    expect(yearMentions(text)).toEqual([]);
  },
);
