import { expect, test } from 'vitest';
import { markedWords } from './marked-words.ts';

const marked = (titulo: string, periodo: string, body = '') =>
  markedWords(
    'periodo-inconsistente',
    `---\nperfil: plan-de-trabajo\ntitulo: ${titulo}\nperiodo: ${periodo}\n---\n\n${body}\n`,
  );

test.each([
  ['Plan de Trabajo 2020-2021', '2021-2022', '2020-2021'],
  ['Plan de Trabajo 2020-2021', '2020', '2020-2021'],
  ['Plan de Trabajo 2020-2021', '2020-2023', '2020-2021'],
  ['Plan de Trabajo 2025', '2026', '2025'],
  ['"Programa Anual de Trabajo 2025"', '2026-2027', '2025'],
  ['Plan Operativo Anual (POA) 2024', '{inicio: 2025-01-01, fin: 2025-12-31}', '2024'],
  ['Plan Institucional 2018 – 2022', '2019-2023', '2018 – 2022'],
  ['2024. Programa de Archivos', '2025', '2024'],
  ['Plan de Gestión 2021/2022', '2023', '2021/2022'],
  ['Plan comunal 2019-22', '2020-2023', '2019-22'],
])('«%s» for %s', (titulo, periodo, years) => {
  expect(marked(titulo, periodo)).toEqual([years]);
});

test.each([
  ['Plan de Trabajo 2020-2021', '2020-2021'],
  ['Plan de Trabajo 2020–2021', '{inicio: 2020-11-01, fin: 2021-10-31}'],
  ['Plan de Trabajo 2026', '2026'],
  ['Plan de Trabajo 2026', '2026-2027'],
  ['Plan de Trabajo', '2026'],
  ['Acciones para la Agenda 2030', '2026'],
  ['Visión 2040 del municipio', '2026'],
  ['Programa derivado de la Ley de 2015', '2026'],
  ['Programa Operativo 2026 del Plan de Desarrollo 2024-2027', '2026'],
  ['Plan de trabajo del Consejo 2024-2027', '2025'],
  ['Plan para los 2500 habitantes de Ejemplo', '2026'],
  ['Plan de obras, oficio CM-2019-044', '2026'],
])('«%s» agrees with %s', (titulo, periodo) => {
  expect(marked(titulo, periodo)).toEqual([]);
});

test('the main heading is read too, and no other', () => {
  expect(marked('Plan', '2026', '# Plan de Trabajo 2025')).toEqual(['2025']);
  expect(marked('Plan', '2026', '## Antecedentes de 2019\n\nEn 2018 y 2019-2020 se hizo lo mismo.')).toEqual(
    [],
  );
});
