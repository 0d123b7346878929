import type { Element } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { withFigures } from '../../../src/render/figures/in-body.ts';
import { usualPdf } from '../../../src/render/pdf/request.ts';
import type { RenderContext } from '../../../src/render/renderer.ts';
import { defaultTheme } from '../../../src/render/theme.ts';
import { planOf } from '../../read.ts';
import { elementsOf, publishText } from '../published.ts';

const text = `## Eje 1. A[^n]

### Líneas de acción

- 1.1. B
  - Responsable: Unidad <b>&"
- 1.2. C
  - Responsable: Comisión

## Eje 2. D

### Líneas de acción

- 2.1. E

[^n]: Nota
`;

async function figured(written: string) {
  const context: RenderContext = {
    theme: { ...defaultTheme, colors: { primary: '#7a1f3d', accent: '#c9a227' } },
    plan: planOf(written),
    template: null,
    pdf: usualPdf,
    qr: false,
    source: async () => new Uint8Array(),
    readAsset: async () => new Uint8Array(),
    readImage: async src => (src === 'a.png' ? Uint8Array.of(1) : null),
    typst: () => Promise.reject(new Error('nothing is set here')),
    rasterize: () => Promise.reject(new Error('nothing is set here')),
    notice: () => undefined,
  };
  const publication = await publishText(written);
  return withFigures(publication, context);
}

describe('the pictures of a plan in a document', () => {
  it('stand under a heading of their own before the notes, each an image in words and a table', async () => {
    const { publication } = await figured(text);
    const tops = publication.body.children.filter((node): node is Element => node.type === 'element');
    const from = tops.findIndex(({ properties }) => properties.id === '_cifras');

    expect(tops.slice(from).map(({ tagName }) => tagName)).toEqual([
      'h2',
      'h3',
      'p',
      'table',
      'h3',
      'p',
      'table',
      'section',
    ]);
    expect(
      elementsOf(publication.body)
        .filter(({ tagName }) => tagName === 'img')
        .map(({ properties }) => properties.alt),
    ).toEqual([
      'Eje 1: 2 líneas de acción. Eje 2: 1 línea de acción.',
      expect.stringMatching(/^Unidad.*: 1; Comisión: 1\. Sin responsable: 1 de 3 acciones\.$/u),
    ]);
    expect(publication.toc.at(-1)?.title).toBe('El plan en cifras');
    expect(textOf(tops[from] ?? publication.body)).toBe('El plan en cifras');
  });

  it('are files in the colours of the theme, beside those of the plan, and no name becomes markup', async () => {
    const { context } = await figured(text);
    const svg = new TextDecoder().decode((await context.readImage('_cifras-responsables.svg')) ?? undefined);

    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 704 \d+" width="704"/u);
    expect(svg).toContain('fill: #7a1f3d');
    expect(svg).toMatch(/<text [^>]*>Unidad/u);
    expect(svg).not.toContain('<b>');
    expect(await context.readImage('a.png')).toEqual(Uint8Array.of(1));
  });

  it('are none where the plan has no parts to compare', async () => {
    const { publication } = await figured('## A\n\nB\n');

    expect(JSON.stringify(publication)).not.toContain('_cifras');
  });
});
