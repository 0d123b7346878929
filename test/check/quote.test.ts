import { expect, test } from 'vitest';
import { quote, quotedSpan } from '../../src/check/quote.ts';

test.each([
  ['Archivos', '«Archivos»'],
  ['  Acceso\n  a la información ', '«Acceso a la información»'],
  ['Manual «ABC» de redes', '«Manual “ABC” de redes»'],
  [
    'Impulsar el desarrollo de consultas a grupos vulnerables sobre sus necesidades',
    '«Impulsar el desarrollo de consultas a grupos vulnerables…»',
  ],
  [
    'Difundir, entre los organismos garantes de la Región Norte, cuando proceda',
    '«Difundir, entre los organismos garantes de la Región Norte…»',
  ],
  ['a'.repeat(61), `«${'a'.repeat(60)}…»`],
  [`${'a'.repeat(59)}😀`, `«${'a'.repeat(59)}…»`],
])('quotes %j as %s', (text, quoted) => {
  expect(quote(text)).toBe(quoted);
});

test('underlines what the quotation shows, and only its first line', () => {
  const source = `- ${'Mantener la coordinación '.repeat(4)}`;
  const { start, end } = quotedSpan(source, { start: 2, end: source.length });

  expect(source.slice(start, end)).toBe('Mantener la coordinación Mantener la coordinación Mantener');
  expect(quotedSpan('uno\ndos', { start: 0, end: 7 })).toEqual({ start: 0, end: 3 });
});
