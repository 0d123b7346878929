import { describe, expect, it } from 'vitest';
import { importPlan } from '../../src/import/import-plan.ts';
import { importers } from '../../src/importers/index.ts';
import type { Renderer } from '../../src/render/renderer.ts';
import { renderer as docx } from '../../src/renderers/docx.ts';
import { renderer as html } from '../../src/renderers/html.ts';
import { renderer as txt } from '../../src/renderers/txt.ts';
import { planOf, publishedPlans, publishedText } from '../read.ts';
import { render } from '../render/rendered.ts';
import { bodyWords, treeOf, wordingOf } from './trees.ts';

const formats: Readonly<Record<string, Renderer>> = { docx, html, txt };
const plans = Object.values(publishedPlans).map(name => ({ name, text: publishedText(name) }));

/** Every level, with and without numbers, with attributes, as `plan new` and authors write them. */
const written = {
  name: 'a plan of every level',
  text: `---
perfil: plan-de-trabajo
titulo: Plan de trabajo 2027
---

## Presentación

Este plan ordena el trabajo del año y dice quién hace qué.

## Eje 1. Transparencia proactiva

**Objetivo:** Publicar lo que la población necesita.

### Estrategias

- Abrir los datos de compras públicas.
- Medir el uso de lo que se publica.

### Líneas de acción

1.1. Publicar los contratos completos.

- **Responsable:** Unidad de Transparencia
- **Plazo:** 2027-06

1.2. Difundir los hallazgos con la sociedad civil.

## Eje 2. Capacitación

**Objetivo:** Formar a las personas servidoras públicas.

### Estrategias

- Diseñar un programa de formación permanente.
- Certificar a quienes lo concluyan.
- Compartir los materiales con otros organismos.
`,
};

describe.each(Object.entries(formats))('a publication as %s, brought back', (format, renderer) => {
  it.each([...plans, written])('is the plan it was: $name', async ({ text }) => {
    const { bytes } = await render(renderer, text);
    const importer = await importers.find(one => one.format === format)?.load();
    const source = await importer?.read(bytes, { name: `plan.${format}`, progress: () => undefined });
    if (!source) throw new Error(`no importer reads ${format}`);
    const { plan, loss } = importPlan(source, { profile: null, path: 'plan.md' });
    const before = planOf(text);

    expect(loss).toBeNull();
    expect(treeOf(plan)).toEqual(treeOf(before));
    expect(wordingOf(plan)).toEqual(wordingOf(before));
    expect(bodyWords(plan).slice(-bodyWords(before).length)).toEqual(bodyWords(before));
  });
});
