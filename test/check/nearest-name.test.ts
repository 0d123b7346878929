import { describe, expect, it } from 'vitest';
import { names, nearestName } from '../../src/check/views/names.ts';
import type { Kind } from '../../src/plan/model.ts';
import { bodyPlan } from '../read.ts';

const plan = bodyPlan(`## Eje 1. Archivos

- 1.1. Elaborar el inventario.
- 1.2. Elaborar la guía.
  - a) Consultar a las áreas.
  - b) Publicar la guía.
- 1.3. Publicar el inventario.

## Eje 2. Gobierno abierto

- Organizar mesas de diálogo.
`);

describe('the name nearest to one that does not exist', () => {
  it.each<[string, Kind[], string | undefined]>([
    ['1.0', [], '1.1'],
    ['1.9', [], '1.3'],
    ['eje-1/linea-7', [], 'eje-1/linea-3'],
    ['eje-1/linea-0', [], 'eje-1/linea-1'],
    ['eje-2/linea-7', [], 'eje-2/linea-1'],
    ['eje-9', [], 'eje-2'],
    ['9', ['eje'], '2'],
    ['c', [], 'b'],
    ['c)', ['actividad'], 'b'],
    ['4.1', [], undefined],
    ['eje-4/linea-1', [], undefined],
    ['9', ['programa'], undefined],
  ])('%s, of %j: %s', (name, kinds, near) => {
    expect(nearestName(name, kinds, names(plan))?.name).toBe(near);
  });
});
