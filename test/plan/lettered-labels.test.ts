import { expect, it } from 'vitest';
import { bodyPlan } from '../read.ts';
import { outlineOf } from './outline.ts';

it('reads capital letters that number a level, and takes none of them for fifty or a hundred', () => {
  const plan = bodyPlan('## Eje A: Agua\n\n## Eje B: Movilidad\n\n## Eje C: Residuos\n\n## Eje L. Luz\n');
  expect(outlineOf(plan).map(line => line.split(' ').slice(2).join(' '))).toEqual([
    'A: «Agua»',
    'B: «Movilidad»',
    'C: «Residuos»',
    'L. «Luz»',
  ]);
});

it('leaves Roman numerals what they are', () => {
  const plan = bodyPlan('## Eje I. Agua\n\n## Eje V: Movilidad\n\n## Eje X. Residuos\n');
  expect(plan.children.map(child => child.number?.value.parts)).toEqual([[1], [5], [10]]);
});

it('counts codes of a letter and figures under the letter, unless the letter only says again what the label says', () => {
  const plan = bodyPlan('## Área A. Agua\n\n## Área B. Luz\n\n- Medida A1: Ahorrar.\n- Medida M2: Medir.\n');
  expect(plan.children.map(child => child.number?.value.parts)).toEqual([[1], [2]]);
  expect(plan.children[1]?.children.map(child => child.number?.value)).toEqual([
    { text: 'A1:', style: 'code', parts: [1, 1] },
    { text: 'M2:', style: 'arabic', parts: [2] },
  ]);
});
