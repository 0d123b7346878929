import { expect, it } from 'vitest';
import { bodyPlan } from '../read.ts';
import { outlineOf } from './outline.ts';

it('leaves room between an eje and its actions for each of the levels that a plan itself names', () => {
  const plan = bodyPlan(
    [
      '## Pilar 1. Agua',
      '### Meta 1.1: Toda la población tiene agua.',
      '#### Resultado 1.1.1: Se ampliaron las redes.',
      '- Acción 1.1.1.1: Reponer redes.\n- Acción 1.1.1.2: Medir fugas.',
      '## Pilar 2. Riego',
      '### Meta 2.1: Se alcanza la superficie.',
      '#### Resultado 2.1.1: Se incrementó el riego.',
      '- Acción 2.1.1.1: Construir presas.',
      '',
    ].join('\n\n'),
  );
  expect(outlineOf(plan).map(line => line.trim().split(' ')[0])).toEqual([
    'eje-1',
    'eje-1/programa-1',
    'eje-1/programa-1/objetivo-1',
    'eje-1/programa-1/objetivo-1/linea-1',
    'eje-1/programa-1/objetivo-1/linea-2',
    'eje-2',
    'eje-2/programa-1',
    'eje-2/programa-1/objetivo-1',
    'eje-2/programa-1/objetivo-1/linea-1',
  ]);
});

it('takes numbered titles that say their own objective for programmes, and no objectives', () => {
  const plan = bodyPlan(
    '## Eje 1. Agua\n\n### 1.1 Redes\n\nObjetivo: Ampliar.\n\nEstrategia: Rehabilitar.\n\n### 1.2 Pozos\n\nObjetivo: Cuidar.\n',
  );
  expect(outlineOf(plan).map(line => line.trim().split(' ')[0])).toEqual([
    'eje-1',
    'eje-1/programa-1',
    'eje-1/programa-1/objetivo-1',
    'eje-1/programa-1/estrategia-1',
    'eje-1/programa-2',
    'eje-1/programa-2/objetivo-1',
  ]);
});

it('reads a key with a year or a unit behind it as the key', () => {
  const plan = bodyPlan(
    '## Social\n\n| Objetivo | Meta al 2026 | Presupuesto (miles) |\n|---|---|---|\n| Reducir la anemia | 20 % | 40 |\n\n## Económico\n\n| Objetivo | Meta al 2026 | Presupuesto (miles) |\n|---|---|---|\n| Tecnificar el riego | 500 | 90 |\n',
  );
  expect(plan.children.map(({ kind }) => kind)).toEqual(['eje', 'eje']);
  expect(plan.children[0]?.children[0]?.attributes.map(({ key }) => key)).toEqual(['meta', 'presupuesto']);
});

it('counts no indicators as levels', () => {
  const plan = bodyPlan('## Indicador 1. Cobertura\n\n## Indicador 2. Calidad\n');
  expect(outlineOf(plan)).toEqual([]);
});

it('reads a code with its figures right behind it, where it counts', () => {
  const plan = bodyPlan('### OE1. Ordenar\n\n- Regular.\n\n### OE2. Evitar\n\n- Rehabilitar.\n');
  expect(outlineOf(plan)).toEqual([
    'objetivo-1 label 1. «Ordenar»',
    '  objetivo-1/linea-1 profile «Regular.»',
    'objetivo-2 label 2. «Evitar»',
    '  objetivo-2/linea-1 profile «Rehabilitar.»',
  ]);
});

it('takes the column after the last level of a matrix for its actions, unless it only describes', () => {
  const matrix = (title: string) =>
    bodyPlan(
      `| Línea estratégica | Programa | ${title} | Responsable |\n|---|---|---|---|\n| 1. Educada | 1.1 Calidad | Dotar sedes | Educación |\n`,
    );
  expect(outlineOf(matrix('Meta de producto')).at(-1)).toContain('linea-1 label «Dotar sedes»');
  expect(outlineOf(matrix('Descripción')).at(-1)).toContain('programa-1');
});

it('reads whole the number of a level that the plan itself names', () => {
  const plan = bodyPlan(
    '## Programa I: Servicios\n\n### Meta 1.1 Atender\n\n- Actividad a. Contratar.\n\n### Meta 1.2 Actualizar\n\n- Actividad a. Notificar.\n',
  );
  expect(plan.children[0]?.children.map(({ number }) => number?.value.parts)).toEqual([
    [1, 1],
    [1, 2],
  ]);
});
