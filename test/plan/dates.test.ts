import { describe, expect, test } from 'vitest';
import { isRelativeTerm, parseDate, printDate, printRange } from '../../src/plan/dates.ts';

describe('a date as plans write it', () => {
  test.each([
    ['2026', '2026-01-01', '2026-12-31', 'year'],
    ['2020-10', '2020-10-01', '2020-10-31', 'month'],
    ['2024-02', '2024-02-01', '2024-02-29', 'month'],
    ['Oct 2020', '2020-10-01', '2020-10-31', 'month'],
    ['27 de octubre de 2017', '2017-10-27', '2017-10-27', 'day'],
    ['1.º de enero de 2026', '2026-01-01', '2026-01-01', 'day'],
    ['1o de enero de 2026', '2026-01-01', '2026-01-01', 'day'],
    ['1° de enero de 2026', '2026-01-01', '2026-01-01', 'day'],
    ['5 de setiembre de 2026', '2026-09-05', '2026-09-05', 'day'],
    ['set. 2026', '2026-09-01', '2026-09-30', 'month'],
    ['sept 2026', '2026-09-01', '2026-09-30', 'month'],
    ['31/12/2026', '2026-12-31', '2026-12-31', 'day'],
    ['marzo-2026', '2026-03-01', '2026-03-31', 'month'],
    ['a más tardar el 31 de marzo de 2026.', '2026-03-31', '2026-03-31', 'day'],
    ['2021-T2', '2021-04-01', '2021-06-30', 'quarter'],
    ['T2 2021', '2021-04-01', '2021-06-30', 'quarter'],
    ['1er. trimestre de 2021', '2021-01-01', '2021-03-31', 'quarter'],
    ['III trimestre 2021', '2021-07-01', '2021-09-30', 'quarter'],
    ['Segundo semestre del año 2021', '2021-07-01', '2021-12-31', 'interval'],
    ['primer bimestre de 2024', '2024-01-01', '2024-02-29', 'interval'],
    ['2020 – 2021', '2020-01-01', '2021-12-31', 'interval'],
    ['2020-11-01/2021-10-31', '2020-11-01', '2021-10-31', 'interval'],
    ['de enero a junio de 2026', '2026-01-01', '2026-06-30', 'interval'],
    ['15 de marzo al 30 de abril de 2026', '2026-03-15', '2026-04-30', 'interval'],
    ['del 1 al 15 de marzo de 2026', '2026-03-01', '2026-03-15', 'interval'],
    ['noviembre a febrero de 2027', '2026-11-01', '2027-02-28', 'interval'],
    ['marzo, junio y septiembre de 2026', '2026-03-01', '2026-09-30', 'interval'],
  ])('%s', (text, start, end, precision) => {
    expect(parseDate(text)).toEqual({ start, end, precision });
  });

  test.each([
    '31 de febrero de 2026',
    '2026-13',
    '2021-T5',
    'reset 2026',
    'setie 2026',
    'septi 2026',
    '1x de enero de 2026',
    'séptimo bimestre de 2026',
    'Q2 2026',
    'por definir',
    'primera sesión ordinaria',
    '',
    `1${', 1'.repeat(2000)}`,
  ])('%s is none', text => {
    expect(parseDate(text)).toBeNull();
  });

  test.each([
    ['2026-01-01', '2026-12-31', '2026'],
    ['2026-01-01', '2027-12-31', '2026-2027'],
    ['2026-01-01', '2026-06-30', '1 de enero de 2026 al 30 de junio de 2026'],
    ['2026-03-15', '2026-12-31', '15 de marzo de 2026 al 31 de diciembre de 2026'],
  ])('from %s to %s prints as «%s»', (start, end, printed) => {
    expect(printRange({ start, end })).toBe(printed);
    expect(printDate({ start, end, precision: 'interval' })).toBe(printed);
  });

  test('prints back as people read it', () => {
    const printed = ['2017-10-27', '2020-10', '2021-T2', '2021-T4', '2020', '2020-2021'].map(text => {
      const date = parseDate(text);
      return date && printDate(date);
    });

    expect(printed).toEqual([
      '27 de octubre de 2017',
      'octubre de 2020',
      'segundo trimestre de 2021',
      'cuarto trimestre de 2021',
      '2020',
      '2020-2021',
    ]);
  });
});

describe('a term counted from something else', () => {
  test.each([
    '90 días naturales',
    'seis meses a partir de la aprobación',
    'Permanente',
    'Trimestral',
    'cada mes',
    'Durante el periodo',
    'segundo trimestre',
    'enero a marzo',
    'Finales de año',
  ])('%s', text => {
    expect(isRelativeTerm(text)).toBe(true);
  });

  test.each([
    '31/12/2026',
    'cuando proceda',
    'según disponibilidad presupuestal',
    'POR DEFINIR',
    'a la brevedad',
    'el',
    '',
  ])('%s is none', text => {
    expect(isRelativeTerm(text)).toBe(false);
  });
});
