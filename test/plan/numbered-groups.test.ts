import { expect, it } from 'vitest';
import { bodyPlan } from '../read.ts';
import { outlineOf } from './outline.ts';

it('takes a numbered title that holds numbered objectives for a programme of its eje', () => {
  const plan = bodyPlan(
    [
      '## Eje 1. Bienestar',
      '### 1.1 Salud',
      '#### Objetivo 1.1.1. Sanar',
      '### 1.2 Educación',
      '#### Objetivo 1.2.1. Educar',
      '',
    ].join('\n\n'),
  );
  expect(outlineOf(plan)).toEqual([
    'eje-1 label 1. «Bienestar»',
    '  eje-1/programa-1 profile 1.1 «Salud»',
    '    eje-1/programa-1/objetivo-1 label 1.1.1. «Sanar»',
    '  eje-1/programa-2 series 1.2 «Educación»',
    '    eje-1/programa-2/objetivo-1 label 1.2.1. «Educar»',
  ]);
});

it('leaves a numbered title that holds plain items a line of action', () => {
  const plan = bodyPlan('## Eje 1. Bienestar\n\n### 1.1 Salud\n\n- Abrir clínicas.\n');
  expect(outlineOf(plan)[1]).toBe('  eje-1/linea-1 profile 1.1 «Salud»');
});

it('takes it for a programme too where it holds the one objective of its own number', () => {
  const plan = bodyPlan(
    '## Eje 1. Bienestar\n\n### 1.1 Salud\n\n#### Objetivo 1.1. Sanar\n\n- Abrir clínicas.\n',
  );
  expect(outlineOf(plan)[1]).toBe('  eje-1/programa-1 profile 1.1 «Salud»');
});
