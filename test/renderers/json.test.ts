import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elements } from '../../src/plan/query.ts';
import { renderer } from '../../src/renderers/json.ts';
import { anyBody } from '../any/any-body.ts';
import { planOf, publishedPlans, publishedText } from '../read.ts';
import { words } from '../render/published.ts';
import { hostile, hostileWords, missing, render, under } from '../render/rendered.ts';
import { complaints } from '../schemas/complaints.ts';

interface Published {
  readonly portada: { readonly titulo: string };
  readonly elementos: readonly Node[];
  readonly secciones: readonly {
    readonly titulo: string;
    readonly direccion: string | null;
    readonly texto: string;
  }[];
}

interface Node {
  readonly direccion: string;
  readonly texto: string;
  readonly hijos: readonly Node[];
}

async function json(text: string): Promise<{ text: string; data: Published }> {
  const { text: written } = await render(renderer, text);
  return { text: written, data: JSON.parse(written) };
}

/** Everything a reader of the data finds in prose. */
const proseOf = ({ secciones }: Published) =>
  secciones.map(({ titulo, texto }) => `${titulo}\n${texto}\n`).join('');

describe.each(Object.values(publishedPlans))('the data of %s', name => {
  const text = publishedText(name);

  it('is what its schema says', async () => {
    expect(complaints('publicacion', (await json(text)).text)).toEqual([]);
  });

  it('holds every word of the body in order, and every element with its address', async () => {
    const { data } = await json(text);
    const addresses = (nodes: readonly Node[]): string[] =>
      nodes.flatMap(node => [node.direccion, ...addresses(node.hijos)]);
    const body = text.replace(/^---[\s\S]*?\n---\n/u, '').replaceAll(/<!--[\s\S]*?-->/gu, '');

    expect(words(proseOf(data))).toEqual(words(body));
    expect(addresses(data.elementos)).toEqual([...elements(planOf(text))].map(({ address }) => address));
  });

  it('says nothing of the machine it was made on, and is the same twice', async () => {
    const first = (await json(text)).text;

    expect(first).not.toContain('plan.md');
    expect((await json(text)).text).toBe(first);
  });
});

describe('published data', () => {
  it('says which section develops an element', async () => {
    const { data } = await json(under('Antes\n\n## Eje 1. Agua\n\nProsa\n\n## Anexo\n\nMás'));

    expect(data.secciones.map(({ titulo, direccion, texto }) => [titulo, direccion, texto])).toEqual([
      ['', null, 'Antes'],
      ['Eje 1. Agua', 'eje-1', 'Prosa'],
      ['Anexo', null, 'Más'],
    ]);
  });

  it('holds no comment of the metadata or the body, and ends inert', async () => {
    const { text, data } = await json(hostile.replace('titulo: Plan', 'titulo: Plan <!-- oculto -->'));

    expect(data.portada.titulo).toBe('Plan');
    expect(text).not.toMatch(/oculto|<script|<iframe|onerror|javascript:/iu);
    expect(missing(hostileWords, words(proseOf(data)))).toEqual([]);
  });

  it('holds every word that is seen and none that is not, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, async text => {
        const { text: written } = await json(text);

        expect(written).not.toContain('oculto');
        for (const word of text.match(/visto\d+x/gu) ?? []) expect(written).toContain(word);
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
