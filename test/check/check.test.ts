import { expect, test } from 'vitest';
import { check } from '../../src/check/check.ts';
import type { Finding, Rule } from '../../src/check/rule.ts';
import type { Plan } from '../../src/plan/model.ts';
import { noFrame } from '../../src/reference/no-frame.ts';
import { bodyPlan } from '../read.ts';

const plan = bodyPlan('## Eje 1. Agua\n\n- Medir\n- Ahorrar\n');
const at = (words: string) => {
  const start = plan.document.file.text.indexOf(words);
  return { start, end: start + words.length };
};
const finding = (words: string, more: Partial<Finding> = {}): Finding => ({
  span: at(words),
  message: { es: words, en: words },
  ...more,
});
const rule = (id: string, run: (plan: Plan) => Finding[], more: Partial<Rule> = {}): Rule => ({
  id,
  rung: 'presentable',
  severity: 'aviso',
  summary: { es: '', en: '' },
  check: run,
  ...more,
});

test('findings come by place, the shorter first, then the heavier, then by the name of their rule', () => {
  const found = check(
    plan,
    [
      rule('b', () => [finding('Medir'), finding('Ahorrar'), finding('Medir', { severity: 'error' })]),
      rule('a', () => [
        finding('Medir'),
        finding('Medir\n- Ahorrar'),
        finding('Medir', { severity: 'sugerencia' }),
      ]),
    ],
    noFrame,
  );

  expect(found.map(({ rule, severity, message }) => `${rule} ${severity} ${message.es}`)).toEqual([
    'b error Medir',
    'a aviso Medir',
    'b aviso Medir',
    'a sugerencia Medir',
    'a aviso Medir\n- Ahorrar',
    'b aviso Ahorrar',
  ]);
  expect(found[0]?.breadcrumb).toEqual(['Eje 1', 'Línea 1']);
});

test('a rule that throws is one error that says why, and the others still run', () => {
  const broken = (thrown: unknown) =>
    rule('rota', () => {
      throw thrown;
    });
  const found = check(
    plan,
    [broken(new Error('sin memoria')), broken('nada'), rule('sana', () => [finding('Medir')])],
    noFrame,
  );
  const { start } = plan.document.bodySpan;

  expect(
    found.map(({ rule, severity, span, message }) => [rule, severity, span, message.es, message.en]),
  ).toEqual([
    [
      'rota',
      'error',
      { start, end: start },
      'La regla falló por un defecto del programa, no del plan: sin memoria',
      'The rule failed through a fault of the program, not of the plan: sin memoria',
    ],
    [
      'rota',
      'error',
      { start, end: start },
      'La regla falló por un defecto del programa, no del plan: nada',
      'The rule failed through a fault of the program, not of the plan: nada',
    ],
    ['sana', 'aviso', at('Medir'), 'Medir', 'Medir'],
  ]);
});

test('a weight that somebody sets holds for all findings of a rule, and none switches it off', () => {
  const two = rule('dos', () => [finding('Medir'), finding('Ahorrar', { severity: 'sugerencia' })]);
  const weights = (severities: Parameters<typeof check>[3]) =>
    check(plan, [two], noFrame, severities).map(({ severity }) => severity);

  expect(weights({})).toEqual(['aviso', 'sugerencia']);
  expect(weights({ severities: { dos: 'error' } })).toEqual(['error', 'error']);
  expect(weights({ severities: { dos: 'no' } })).toEqual([]);
});

test('a rule that is not right for every plan runs where somebody gives it a weight', () => {
  const optional = rule('rara', () => [finding('Medir')], { optional: true });

  expect(check(plan, [optional], noFrame)).toEqual([]);
  expect(check(plan, [optional], noFrame, { severities: { rara: 'aviso' } })).toHaveLength(1);
});

test('what several rules ask of a plan is made once, and measured apart from them', () => {
  let made = 0;
  const view = () => ({ made: ++made });
  const measured: string[] = [];
  const asking = (id: string): Rule => ({
    ...rule(id, () => []),
    check: (_, { views }) => [finding('Medir', { message: { es: `${views(view).made}`, en: '' } })],
  });
  const found = check(plan, [asking('a'), asking('b')], noFrame, {
    measure: (name, run) => {
      measured.push(name);
      return run();
    },
  });

  expect(found.map(({ message }) => message.es)).toEqual(['1', '1']);
  expect(measured).toEqual(['a', 'compartir', 'b']);
});
