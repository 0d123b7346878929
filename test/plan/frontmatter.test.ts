import { expect, test } from 'vitest';
import { planOf } from '../read.ts';

const read = (yaml: string) => planOf(`---\n${yaml}\n---\n\n- Medir\n`).frontmatter;
const whole = 'perfil: plan-de-trabajo\ntitulo: Plan';

test('each key is read by itself, so that one wrong value hides no other', () => {
  const { values, problems } = read(`${whole}\nestado: aprovado\nfecha: 2026-01-15\nraro: 1\nlugar:`);

  expect(values).toEqual({ perfil: 'plan-de-trabajo', titulo: 'Plan', fecha: '2026-01-15' });
  expect(problems.map(({ kind, ...rest }) => [kind, 'path' in rest ? rest.path : null])).toEqual([
    ['unknown', ['raro']],
    ['invalid', ['estado']],
  ]);
});

test('what is required and not there, or empty, is missing', () => {
  expect(read('titulo:').problems).toEqual([
    { kind: 'missing', path: ['perfil'] },
    { kind: 'missing', path: ['titulo'] },
  ]);
  expect(read('').problems).toHaveLength(2);
  expect(read(whole).problems).toEqual([]);
});

test('metadata of another shape are one problem', () => {
  expect(read('- a').problems).toEqual([{ kind: 'shape', found: ['a'] }]);
  expect(read('solo un texto').problems).toEqual([{ kind: 'shape', found: 'solo un texto' }]);
});

test('metadata that cannot be had, and a plan without any, have no problems of their own', () => {
  expect(read(`${whole}\na: &b [*b]`)).toEqual({ values: {}, problems: [] });
  expect(planOf('- Medir\n').frontmatter).toEqual({ values: {}, problems: [] });
});
