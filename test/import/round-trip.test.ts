import { describe, expect, it } from 'vitest';
import { importPlan } from '../../src/import/import-plan.ts';
import { importers } from '../../src/importers/index.ts';
import type { Renderer } from '../../src/render/renderer.ts';
import { renderer as docx } from '../../src/renderers/docx.ts';
import { renderer as html } from '../../src/renderers/html.ts';
import { renderer as txt } from '../../src/renderers/txt.ts';
import { planOf, publishedPlans, publishedText } from '../read.ts';
import { render, under } from '../render/rendered.ts';
import { bodyWords, treeOf, wordingOf } from './trees.ts';
import { writtenPlans } from './written.ts';

const formats: Readonly<Record<string, Renderer>> = { docx, html, txt };
const published = Object.values(publishedPlans).map(name => [name, publishedText(name)] as const);

describe.each(Object.entries(formats))('a publication as %s, brought back', (format, renderer) => {
  it.each([...published, ...Object.entries(writtenPlans)])('is the plan it was: %s', async (_, text) => {
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

const dot = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

it.each(Object.entries(formats))(
  'the caption of a figure comes back from %s as a paragraph',
  async (format, renderer) => {
    const { bytes } = await render(
      renderer,
      under('Antes.\n\n![Mapa](mapa.png "Municipios de la región Norte")\n\nDespués.'),
      undefined,
      { 'mapa.png': dot },
    );
    const importer = await importers.find(one => one.format === format)?.load();
    const source = await importer?.read(bytes, { name: `plan.${format}`, progress: () => undefined });
    if (!source) throw new Error(`no importer reads ${format}`);

    expect(importPlan(source, { profile: null, path: 'plan.md' }).text).toContain(
      '\nMunicipios de la región Norte\n',
    );
  },
);
