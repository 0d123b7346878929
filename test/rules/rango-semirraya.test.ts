import { describe, expect, test } from 'vitest';
import { findingsOf } from './marked-words.ts';
import { mend } from './mend.ts';

const id = 'rango-semirraya';

describe('ranges of years joined in several ways', () => {
  test.each([
    [
      'El PROTAI 2017-2021, el PND 2019-2024 y el plan estatal 2021 – 2027.',
      'El PROTAI 2017-2021, el PND 2019-2024 y el plan estatal 2021-2027.',
    ],
    [
      'La serie 2015–2019, la serie 2019–2023 y el decenio 2010-2020.',
      'La serie 2015–2019, la serie 2019–2023 y el decenio 2010–2020.',
    ],
    ['El trienio 2021 - 2024 del municipio.', 'El trienio 2021-2024 del municipio.'],
    [
      'Plan Nacional de Desarrollo 2022-2026 y Plan Decenal 2016 — 2026, con el Marco 2023-2026.',
      'Plan Nacional de Desarrollo 2022-2026 y Plan Decenal 2016-2026, con el Marco 2023-2026.',
    ],
    [
      '## Resultados 2018-2021\n\nEl ejercicio 2019–2020 y el bienio 2020-2021.',
      '## Resultados 2018-2021\n\nEl ejercicio 2019-2020 y el bienio 2020-2021.',
    ],
    [
      '| Serie |\n|---|\n| 2010-2014 |\n| 2014-2018 |\n| 2018–2022 |',
      '| Serie |\n|---|\n| 2010-2014 |\n| 2014-2018 |\n| 2018-2022 |',
    ],
    [
      '- Estrategia 2030–2050.\n- Agenda 2015-2030.\n- Plan 2016-2020.',
      '- Estrategia 2030-2050.\n- Agenda 2015-2030.\n- Plan 2016-2020.',
    ],
    [
      'El IV Plan de Gobierno Abierto 2020-2024, y el anterior (2017—2019).',
      'El IV Plan de Gobierno Abierto 2020-2024, y el anterior (2017-2019).',
    ],
    ['De la gestión 2019 –2022 y la 2015-2018 de Lima.', 'De la gestión 2019-2022 y la 2015-2018 de Lima.'],
    [
      'Según el PEI 2020-2024, el PESEM 2016-2024 y el POI 2021 -2023.',
      'Según el PEI 2020-2024, el PESEM 2016-2024 y el POI 2021-2023.',
    ],
  ])('%j', (text, mended) => {
    expect(findingsOf(id, `${text}\n`)).toHaveLength(1);
    expect(mend(id, `${text}\n`)).toBe(`${mended}\n`);
  });
});

describe('ranges joined in one way', () => {
  test.each([
    'El PROTAI 2017-2021 y el PND 2019-2024.',
    'La serie 2015–2019 y el decenio 2010–2020.',
    'La norma NOM-035-2018 y la ISO 30300-2020.',
    'El teléfono 55-2020-2021 y el plan 2019-2024.',
    'El folio 2019-2020-33 y las series 2010–2014 y 2014–2018.',
    'El folio 2019-2020-33 del expediente.',
    'Los años 2019, 2020 y 2021.',
    'La fecha 2020-10 y la 2021-T2.',
    'El curso 2024/2025 y el plan 2021-2024.',
    'Ley 1712 de 2014 y Decreto 103 de 2015.',
    '> La serie 2015–2019 citada.\n\nEl plan 2019-2024.',
  ])('%j', text => {
    expect(findingsOf(id, `${text}\n`)).toEqual([]);
  });
});

test('the period of the plan itself, which another rule looks at', () => {
  const document = (periodo: string) =>
    `---\nperfil: plan-de-trabajo\ntitulo: Plan\nperiodo: ${periodo}\n---\n\nEl plan 2021–2024 y el PND 2019-2024.\n`;
  expect(findingsOf(id, document('2021-2024'))).toEqual([]);
  expect(findingsOf(id, document('2022-2024'))).toHaveLength(1);
});
