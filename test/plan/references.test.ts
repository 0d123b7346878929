import { describe, expect, it } from 'vitest';
import { references } from '../../src/plan/references.ts';
import { bodyPlan } from '../read.ts';

/** What `Depende de: <value>` names in a small plan: each reference as written, with the address it leads to. */
function named(value: string): string[] {
  const plan = bodyPlan(`## Eje 1. Archivos

- 1.1. Elaborar el inventario.
- 1.2. Elaborar la guía.
  - a) Consultar a las áreas.
  - b) Publicar la guía.

## Eje II. Gobierno abierto

### Estrategias

- Organizar mesas de diálogo. <!-- id: mesas-de-dialogo -->
- Publicar acuerdos.
  - Depende de: ${value}
`);
  let end = 0;
  return references(plan).map(({ written, target }) => {
    expect(plan.document.file.slice(written.span)).toBe(written.value);
    expect(written.span.start).toBeGreaterThanOrEqual(end);
    end = written.span.end;
    return `${written.value} → ${target?.address ?? 'nada'}`;
  });
}

describe('a value of «Depende de»', () => {
  it.each([
    ['eje-1/linea-2', ['eje-1/linea-2 → eje-1/linea-2']],
    ['eje-1/linea-2/actividad-b', ['eje-1/linea-2/actividad-b → eje-1/linea-2/actividad-b']],
    ['1.1', ['1.1 → eje-1/linea-1']],
    ['1.1.', ['1.1 → eje-1/linea-1']],
    ['línea 1.2', ['1.2 → eje-1/linea-2']],
    ['Línea de acción 1.2', ['1.2 → eje-1/linea-2']],
    ['las líneas 1.1 y 1.2', ['1.1 → eje-1/linea-1', '1.2 → eje-1/linea-2']],
    ['1.1, 1.2; eje-2', ['1.1 → eje-1/linea-1', '1.2 → eje-1/linea-2', 'eje-2 → eje-2']],
    ['1.1. Elaborar el inventario', ['1.1 → eje-1/linea-1']],
    ['1.1 (el inventario, ya en curso)', ['1.1 → eje-1/linea-1']],
    ['la actividad b)', ['b) → eje-1/linea-2/actividad-b']],
    ['las actividades a y b', ['a → eje-1/linea-2/actividad-a', 'b → eje-1/linea-2/actividad-b']],
    ['Eje II', ['II → eje-2']],
    ['el eje 2', ['2 → eje-2']],
    ['estrategia 1', ['1 → nada']],
    ['2.2', ['2.2 → eje-2/estrategia-2']],
    ['1.3', ['1.3 → nada']],
    ['11.1 y 1.1', ['11.1 → nada', '1.1 → eje-1/linea-1']],
    ['eje-3', ['eje-3 → nada']],
    ['eje-1/linea-7', ['eje-1/linea-7 → nada']],
    ['línea 3', ['3 → nada']],
    ['el eje IV', ['IV → nada']],
  ])('«%s» names elements', (value, expected) => {
    expect(named(value)).toEqual(expected);
  });

  it.each([
    'la aprobación del presupuesto',
    'la firma del convenio con el Archivo General',
    '3 informes trimestrales',
    '1.5 millones de pesos',
    'artículo 15, fracción III',
    'Ley 20',
    'que termine la emergencia por covid-19',
    'convenio/acuerdo',
    'micrositio',
    'A más tardar en marzo',
    'Fase 2',
    'línea de crédito aprobada',
    'objetivo general',
    'sesión y acuerdo del Pleno',
    'POR DEFINIR',
  ])('«%s» is in words and names none', value => {
    expect(named(value)).toEqual([]);
  });
});
