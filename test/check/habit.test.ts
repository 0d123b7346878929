import { describe, expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import { habit } from '../../src/check/habit.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { rules } from '../../src/rules/index.ts';
import { applyEdits } from '../../src/text/text-edit.ts';
import { bodyPlan } from '../read.ts';

const place = (start: number) => ({
  span: { start, end: start + 1 },
  edits: [{ span: { start, end: start + 1 }, newText: '' }],
});
const plan = bodyPlan('Una frase cualquiera de treinta letras.\n');
const told = <P extends ReturnType<typeof place>>(
  places: readonly P[],
  say: Parameters<typeof habit<P>>[3],
) => [...habit(plan, 'regla', places, say)];
const said = { message: { es: 'Sobra «x»', en: '«x» is too many' } };
const fix = { title: { es: 'Quitar', en: 'Remove' }, safe: true };

describe('a habit', () => {
  test('is one finding at its first place, with the next four named and one fix for all', () => {
    const [finding, ...others] = told([3, 5, 7, 9, 11, 13].map(place), () => ({ ...said, fix }));
    expect(others).toEqual([]);
    expect(finding?.span).toEqual({ start: 3, end: 4 });
    expect(finding?.message.es).toBe('Sobra «x»; hay otros 5 casos.');
    expect(finding?.related?.map(({ span }) => span.start)).toEqual([5, 7, 9, 11]);
    expect(finding?.fix?.edits).toHaveLength(6);
  });

  test('is said in the singular where there are two, and without count where there is one', () => {
    const messages = [[1, 2], [1]].map(starts => told(starts.map(place), () => said)[0]?.message);
    expect(messages).toEqual([
      { es: 'Sobra «x»; hay otro caso.', en: '«x» is too many; there is one more case.' },
      { es: 'Sobra «x».', en: '«x» is too many.' },
    ]);
  });

  test('is nothing without a place, and has no fix where no place can be mended', () => {
    expect(told([], () => said)).toEqual([]);
    const [finding] = told([{ ...place(1), edits: [] }], () => ({ ...said, fix }));
    expect(finding && 'fix' in finding).toBe(false);
  });

  test('is another finding where its author allows it, which neither silences nor mends the rest', () => {
    const body = [
      '## Eje 1. Uno',
      '- El «uno» y el «dos».',
      '- El "tres". <!-- plan: permitir comillas: así se llama el programa -->',
      '- El "cuatro".',
      '- El "cinco" del «seis» y el «siete».',
    ].join('\n\n');
    const plan = bodyPlan(body);
    const rule = rules.filter(({ id }) => id === 'comillas');
    const found = check(plan, rule, frameByKey(plan.profile.marco));
    expect(
      found.map(({ span, suppression }) => [plan.document.file.slice(span), suppression?.reason]),
    ).toEqual([
      ['"tres"', 'así se llama el programa'],
      ['"cuatro"', undefined],
    ]);
    const edits = found.filter(({ suppression }) => !suppression).flatMap(({ fix }) => fix?.edits ?? []);
    const mended = applyEdits(plan.document.file.text, edits);
    expect(mended.match(/["«]\p{L}+["»]/gu)).toEqual([
      '«uno»',
      '«dos»',
      '"tres"',
      '«cuatro»',
      '«cinco»',
      '«seis»',
      '«siete»',
    ]);
  });

  test('names what was expected first', () => {
    const expected = { span: { start: 20, end: 22 }, message: { es: 'así', en: 'so' } };
    const [finding] = told([place(1), place(2)], () => ({ ...said, expected }));
    expect(finding?.related?.map(({ span }) => span.start)).toEqual([20, 2]);
  });
});

describe('a style that the plan itself keeps to', () => {
  test.each([
    ['Cubrir el 10 %, el 20 % y el 30%.', 'donde el plan suele usar «30 %»'],
    ['Cubrir el 10 % y el 30%.', 'donde el plan usa en otra parte «30 %»'],
  ])('%s', (body, words) => {
    const plan = bodyPlan(`${body}\n`);
    const rule = rules.filter(({ id }) => id === 'porcentaje');
    expect(check(plan, rule, frameByKey(plan.profile.marco))[0]?.message.es).toContain(words);
  });
});

describe('a style that an institution asks for', () => {
  const body =
    'El «uno» y el «dos». El 10 % y el 20 %. Hay 1,500 y 2,500. Artículos 6º y 8º. De 2010-2014 a 2014-2018.\n';
  test.each([
    ['comillas', 'inglesas', 'El “uno” y el “dos”.'],
    ['porcentaje', 'sin-espacio', 'El 10% y el 20%.'],
    ['miles', 'punto', 'Hay 1.500 y 2.500.'],
    ['ordinal', 'letra', 'Artículos 6o. y 8o.'],
    ['rango-semirraya', 'semirraya', 'De 2010–2014 a 2014–2018.'],
  ])('%s: %s', (id, estilo, mended) => {
    const plan = bodyPlan(body);
    const rule = rules.filter(one => one.id === id);
    const frame = frameByKey(plan.profile.marco);
    expect(check(plan, rule, frame)).toEqual([]);
    const [finding, ...others] = check(plan, rule, frame, { adjustments: { [id]: { estilo } } });
    expect(others).toEqual([]);
    expect(finding?.message.es).toContain('la configuración pide');
    expect(applyEdits(plan.document.file.text, finding?.fix?.edits ?? [])).toContain(mended);
  });
});
