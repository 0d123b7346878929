import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/analyze.ts';
import { planDeTrabajo } from '../../src/profiles/plan-de-trabajo.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { SourceFile } from '../../src/text/source-file.ts';

const plan = `---
perfil: plan-de-trabajo
titulo: Plan de Trabajo 2026
periodo: 2026
fecha: 2026-01-15
lugar: Pachuca, Hidalgo
autoria:
  - organismo: Ayuntamiento de Ejemplo
---

## Eje 1. Archivos

- Responsable: Dirección de Archivos y Comisión Jurídica

- Elaborar un diagnóstico archivístico de cada área municipal.
  - Plazo: 2026-T2
- Capacitar a las personas servidoras públicas en archivos.
  - Responsable: Unidad de Enlace

## Eje 2. Gobierno abierto

- Publicar el inventario de datos abiertos del municipio.
- Instalar la mesa de gobierno abierto con la sociedad civil.
  - Responsable: dirección de archivos
  - Plazo: 2026-T3
`;

function ladderOf(text: string) {
  return analyze(new SourceFile('plan.md', text), {
    profile: planDeTrabajo,
    frame: frameByKey(planDeTrabajo.marco),
  }).ladder;
}

describe('the ladder', () => {
  it('says the rung a plan is on and what the next one needs, by rule and by element', () => {
    expect(ladderOf(plan)).toMatchObject({
      reached: 'presentable',
      next: 'ejecutable',
      missing: [
        { rule: 'producto-ausente', count: 4 },
        { rule: 'plazo-ausente', count: 2 },
        { rule: 'responsable-ausente', count: 1 },
      ],
      byElement: [
        { cite: 'Eje 1', count: 3 },
        { cite: 'Eje 2', count: 4 },
      ],
    });
  });

  it('counts what is missing by who answers, from the element itself or from the nearest that holds it', () => {
    expect(ladderOf(plan).byResponsible).toEqual([
      { name: 'Dirección de Archivos', count: 2 },
      { name: 'Unidad de Enlace', count: 2 },
      { name: 'Comisión Jurídica', count: 1 },
      { name: '', count: 3 },
    ]);
  });

  it('does not count what the author allowed, and lacks nothing at the top', () => {
    const allowing = [
      'producto-ausente',
      'plazo-ausente',
      'responsable-ausente',
      'alineacion-ausente',
      'sin-indicadores',
    ].map(rule => `<!-- plan: permitir-archivo ${rule}: se acuerda después -->\n`);
    expect(ladderOf(`${plan}\n${allowing.join('')}`)).toEqual({
      reached: 'auditable',
      next: null,
      missing: [],
      byElement: [],
      byResponsible: [],
    });
  });
});
