import { expect, test } from 'vitest';
import { cite } from '../../src/check/breadcrumb.ts';
import { elements } from '../../src/plan/query.ts';
import { bodyPlan } from '../read.ts';

test.each([
  ['## EJE TEMÁTICO 1. Archivos\n', 'Eje 1'],
  ['## Segundo eje: Archivos\n', 'Eje 2'],
  ['## OEI.01 Uno\n## OEI.02 Dos\n', 'OEI 01'],
  ['## DIMENSIÓN 1. Uno\n## DIMENSIÓN 2. Dos\n', 'Dimensión 1'],
  ['## Compromiso 3. Uno\n', 'Compromiso 3'],
  ['## Líneas de acción\n- Uno\n', 'Línea 1'],
  ['## Objetivo general\nUno.\n', 'Objetivo general'],
])('%s is cited in the words of its author', (body, cited) => {
  const [first] = elements(bodyPlan(body));
  expect(first && cite(first)).toBe(cited);
});
