import { expect, test } from 'vitest';
import {
  countElements,
  elements,
  elementsUnder,
  isAction,
  itemAt,
  items,
  itemsAt,
} from '../../src/plan/query.ts';
import { bodyPlan } from '../read.ts';

const plan = bodyPlan(`Antes.

## Objetivo general

Cuidar el agua.

## Eje 1. Agua

- Medir
- Ahorrar
  - Contar

## Otros asuntos

Después.
`);
const at = (words: string) => plan.document.file.text.indexOf(words);
const names = (all: readonly { address: string }[]) => all.map(({ address }) => address);

test('the elements come in the order of the text, parents before children', () => {
  expect(names(elements(plan))).toEqual([
    'objetivo-general',
    'eje-1',
    'eje-1/linea-1',
    'eje-1/linea-2',
    'eje-1/linea-2/actividad-1',
  ]);
  expect(names(items(plan, 'linea'))).toEqual(['eje-1/linea-1', 'eje-1/linea-2']);
  const [eje] = items(plan, 'eje');
  expect(eje && names(elementsUnder(eje))).toEqual([
    'eje-1/linea-1',
    'eje-1/linea-2',
    'eje-1/linea-2/actividad-1',
  ]);
  expect(elements(plan).filter(isAction)).toHaveLength(3);
});

test.each([
  ['Cuidar', ['objetivo-general']],
  ['## Eje', ['eje-1']],
  ['Medir', ['eje-1', 'eje-1/linea-1']],
  ['Contar', ['eje-1', 'eje-1/linea-2', 'eje-1/linea-2/actividad-1']],
  ['Antes', []],
  ['Después', []],
])('at «%s» stand %j', (words, addresses) => {
  expect(names(itemsAt(plan, at(words)))).toEqual(addresses);
  expect(itemAt(plan, at(words))?.address ?? null).toBe(addresses.at(-1) ?? null);
});

test('an element holds its first place, and not the one behind its last', () => {
  const [line] = items(plan, 'linea');
  expect(line && itemAt(plan, line.span.start)).toBe(line);
  expect(line && itemAt(plan, line.span.end - 1)).toBe(line);
  expect(line && itemAt(plan, line.span.end)).not.toBe(line);
});

test('each kind is counted, the objectives of the plan apart, and what no word names apart', () => {
  expect(countElements(plan)).toEqual({
    objetivoGeneral: 1,
    objetivosEspecificos: 0,
    ejes: 1,
    programas: 0,
    objetivos: 0,
    estrategias: 0,
    lineas: 0,
    actividades: 0,
    accionesSinNombre: 3,
  });
  expect(
    countElements(bodyPlan('## Eje 1. Agua\n\n### Líneas de acción\n\n- Medir\n- Ahorrar\n')),
  ).toMatchObject({
    lineas: 2,
    accionesSinNombre: 0,
  });
});
