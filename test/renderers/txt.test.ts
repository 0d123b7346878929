import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderer } from '../../src/renderers/txt.ts';
import { anyBody } from '../any/any-body.ts';
import { publishedPlans, publishedText } from '../read.ts';
import { publishText, visibleText, words } from '../render/published.ts';
import { bodyOf, hostile, hostileWords, missing, render, under } from '../render/rendered.ts';

const txt = async (text: string) => (await render(renderer, text)).text;

describe.each(Object.entries(publishedPlans))('the text of plan %s, %s', (_, name) => {
  const text = publishedText(name);

  it('holds every word of the body in order', async () => {
    expect(missing(words(bodyOf(text)), words(await txt(text)))).toEqual([]);
  });

  it('reads as it did when somebody last looked at it', async () => {
    await expect(await txt(text)).toMatchFileSnapshot(`__snapshots__/${name.replace('.md', '.txt')}`);
  });
});

/** What stands under the title. */
const body = async (markdown: string) => (await txt(under(markdown))).replace(/^Plan\n+/u, '');

describe('plain text', () => {
  it('keeps a paragraph on one line, and parts it from the next', async () => {
    expect(await body('Uno\ndos **tres**.\n\nCuatro.')).toBe('Uno dos tres.\n\nCuatro.\n');
  });

  it('indents what stands under an item, and counts as Markdown counts', async () => {
    expect(await body('3. Tres\n   - dentro\n4. Cuatro\n\n   Más de cuatro')).toBe(
      '3. Tres\n  - dentro\n4. Cuatro\n  Más de cuatro\n',
    );
  });

  it('says attributes and rows of tables with their names', async () => {
    expect(await body('## Eje 1. Agua\n\n### Líneas de acción\n\n- 1.1. Medir\n  - Plazo: 2027')).toContain(
      '1.1. Medir\n  Plazo: 2027',
    );
    expect(await body('| Paso | Plazo |\n| -- | -- |\n| Medir | 2027 |\n| Tratar | |')).toBe(
      'Paso: Medir\nPlazo: 2027\n\nPaso: Tratar\n',
    );
    expect(await body('| Paso | Nota |\n| -- | -- |\n| Medir | |')).toContain('Nota');
  });

  it('says a picture in words, and its caption on a line of its own', async () => {
    expect(await body('![Mapa](mapa.png "La región")\n\nTexto.')).toBe(
      '[Imagen: Mapa]\nLa región\n\nTexto.\n',
    );
  });

  it('puts footnotes at the end and addresses after their links', async () => {
    expect(
      await body('Según la ley[^1] y [el portal](https://a.mx), https://b.mx.\n\n[^1]: Artículo 3.'),
    ).toBe('Según la ley[1] y el portal (https://a.mx), https://b.mx.\n\n\nNotas\n\n[1] Artículo 3.\n');
  });

  it('keeps what announces a table too wide for a page', async () => {
    const wide = (cell: string) => `|${` ${cell} |`.repeat(14)}`;
    const text = await body(
      `Calendario:\n\n${wide('Observaciones')}\n${wide('--')}\n${wide('institucionales')}`,
    );

    expect(text).toMatch(/^Calendario:\n\nObservaciones: institucionales\n/u);
  });

  it('ends inert', async () => {
    const text = await txt(hostile);

    expect(missing(hostileWords, words(text))).toEqual([]);
    expect(text).not.toMatch(/oculto|javascript:|data:|file:|[^\P{Cc}\n]|[\u202a-\u202e]/u);
  });

  it('shows what the page of the plan shows, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, async text => {
        const seen = (shown: string) => shown.match(/visto\d+x/gu) ?? [];
        const plain = await txt(text);

        expect(plain).not.toContain('oculto');
        expect(new Set(seen(plain))).toEqual(new Set(seen(visibleText((await publishText(text)).body))));
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
