import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elements } from '../../src/plan/query.ts';
import { renderer } from '../../src/renderers/md.ts';
import { anyBody } from '../any/any-body.ts';
import { planOf, publishedPlans, publishedText } from '../read.ts';
import { publishText, visibleText, words } from '../render/published.ts';
import { hostile, hostileWords, missing, render, under } from '../render/rendered.ts';

const md = async (text: string) => (await render(renderer, text)).text;

describe.each(Object.values(publishedPlans))('the clean Markdown of %s', name => {
  const text = publishedText(name);

  it('is the text itself, word for word, without its comments', async () => {
    const clean = await md(text);

    expect(clean).not.toMatch(/<!--|\n\n\n/u);
    expect(words(clean)).toEqual(words(text.replaceAll(/<!--[\s\S]*?-->/gu, '')));
  });

  it('is still the same plan, and clean already', async () => {
    const clean = await md(text);
    const outline = (plan: string) =>
      [...elements(planOf(plan))].map(({ kind, text: { value } }) => `${kind} ${value}`);

    expect(outline(clean)).toEqual(outline(text));
    expect(await md(clean)).toBe(clean);
  });
});

describe('clean Markdown', () => {
  it('loses comments with the lines and spaces that were theirs, and nothing else', async () => {
    const body = [
      '<!-- guía: primero -->',
      '',
      '## Uno <!-- id: eje-9 -->',
      '',
      'Texto <!-- interno: x --> seguido.<!-- y -->',
      '<!-- revisar: z -->',
      '',
      '- a',
      '  <!-- plan: permitir x: y -->',
      '- <!-- guía -->',
      '- b',
      '',
      '`<!-- código -->`',
    ];

    expect(await md(under(body.join('\n')))).toBe(
      under('## Uno\n\nTexto seguido.\n\n- a\n- b\n\n`<!-- código -->`'),
    );
  });

  it('loses a comment that begins behind HTML that goes too', async () => {
    const clean = await md(under('- a\n\n  <script>b</script> <!-- oculto\n  oculto --> c'));

    expect(clean).not.toContain('oculto');
    expect(words(clean)).toEqual(expect.arrayContaining(['a', 'b', 'c']));
  });

  it('keeps two lists apart that only a comment parts', async () => {
    expect(await md(under('1. a\n\n<!-- interno: x -->\n\n1. b'))).toContain('1. a\n\n<!-- -->\n\n1. b');
  });

  it('loses the comments of the metadata, and no value that looks like one', async () => {
    const text = [
      '---',
      '# guía: lo que sigue',
      'perfil: plan-de-trabajo # el general',
      'titulo: "Plan #1 <!-- interno -->"',
      'subtitulo: |',
      '  # esto es texto',
      'membrete: a#b',
      '---',
      '',
      'Texto',
      '',
    ].join('\n');

    expect(await md(text)).toBe(
      '---\nperfil: plan-de-trabajo\ntitulo: "Plan #1"\nsubtitulo: |\n  # esto es texto\nmembrete: a#b\n---\n\nTexto\n',
    );
  });

  it('keeps line ends as they are', async () => {
    expect(await md(under('## Uno\n\n<!-- x -->\n\na').replaceAll('\n', '\r\n'))).toBe(
      under('## Uno\n\na').replaceAll('\n', '\r\n'),
    );
  });

  it('ends inert', async () => {
    const clean = await md(hostile);

    expect(missing(hostileWords, words(clean))).toEqual([]);
    expect(clean).not.toMatch(/oculto|<script|<iframe|<svg|<style|onerror|onload|!\[[^\]]*\]\(https?:/iu);
    expect(clean).not.toMatch(/\]\((?:javascript|data|file):|\]: *javascript:|<vbscript/iu);
    expect(clean).not.toMatch(/[^\P{Cc}\t\n]/u);
  });

  it.each([
    ['<a href="&#106;avascript:x">uno</a>', '<a>uno</a>'],
    ['[uno](java&#9;script:x)', 'uno'],
    ['<img src="https://a.mx/x.png" alt="uno">', '<img alt="uno">'],
    ['<a href="https://a.mx">uno</a> [dos](otro.md) ![tres](mapa.png)', null],
  ])('takes the lure off %s', async (written, left) => {
    expect(await md(under(`Va ${written} aquí.`))).toBe(under(`Va ${left ?? written} aquí.`));
  });

  it('shows what the page of the plan shows, whatever was written', async () => {
    await fc.assert(
      fc.asyncProperty(anyBody, async text => {
        const clean = await md(text);
        const seen = (shown: string) => shown.match(/visto\d+x/gu) ?? [];

        expect(clean).not.toContain('oculto');
        expect(seen(visibleText((await publishText(clean)).body))).toEqual(
          seen(visibleText((await publishText(text)).body)),
        );
      }),
      { numRuns: 100 },
    );
  }, 60_000);
});
