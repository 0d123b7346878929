import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sntComision } from '../../src/profiles/snt-comision.ts';
import { sntRegion } from '../../src/profiles/snt-region.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { usualPdf } from '../../src/render/pdf/request.ts';
import type { RenderContext } from '../../src/render/renderer.ts';
import { defaultTheme, type Theme } from '../../src/render/theme.ts';
import { renderer } from '../../src/renderers/html.ts';
import { freezeDeep } from '../freeze.ts';
import { planOf } from '../read.ts';
import { publishText, words } from '../render/published.ts';

const frame = frameByKey('snt-2015');
const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);

/** The page of a text, and what the renderer had to say about it. */
async function page(text: string, theme: Theme = defaultTheme, images: Record<string, Uint8Array> = {}) {
  const notices: string[] = [];
  const context: RenderContext = {
    theme,
    plan: planOf(''),
    template: null,
    pdf: usualPdf,
    source: async () => new Uint8Array(),
    readAsset: async path => readFileSync(new URL(`../../${path}`, import.meta.url)),
    readImage: async src => images[src] ?? null,
    typst: () => Promise.reject(new Error('a page needs no typesetter')),
    notice: said => notices.push(said.es),
  };
  const profile = text.includes('perfil: snt-comision') ? sntComision : sntRegion;
  const bytes = await renderer.render(freezeDeep(await publishText(text, profile, frame)), context);
  return { html: new TextDecoder().decode(bytes), notices };
}

/** What stands between the tags of one element of a page. */
function textOf(html: string, element: 'header' | 'main'): string {
  return html
    .slice(html.indexOf(`<${element}`), html.indexOf(`</${element}>`))
    .replaceAll(/<[^>]*>/gu, ' ')
    .replaceAll('&#x3C;', '<')
    .replaceAll('&#x26;', '&')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** The words that do not stand in others, in the same order. */
function missing(wanted: readonly string[], shown: readonly string[]): string[] {
  let at = 0;
  return wanted.filter(word => {
    const found = shown.indexOf(word, at);
    if (found !== -1) at = found + 1;
    return found === -1;
  });
}

const plans = [
  'centro-occidente-2021-2022',
  'norte-2020-2021',
  'sureste-2020',
  'vinculacion-2017',
  'vinculacion-2023-2024',
];

describe.each(plans)('the page of %s', name => {
  const text = readFileSync(new URL(`../../plans/${name}.md`, import.meta.url), 'utf8');
  const made = page(text);

  it('shows every word of the body in order', async () => {
    const body = text.replace(/^---[\s\S]*?\n---\n/u, '').replaceAll(/<!--[\s\S]*?-->/gu, '');
    const plain = body.replaceAll(/^\d+\. /gmu, '');

    expect(words(plain).length).toBeGreaterThan(500);
    expect(missing(words(plain), words(textOf((await made).html, 'main')))).toEqual([]);
  });

  it('is the same twice', async () => {
    expect((await page(text)).html).toBe((await made).html);
  });

  it('asks nothing of anybody and runs nothing', async () => {
    const { html } = await made;

    expect(html).not.toMatch(/<(?:script|link|iframe|object|embed|base|form)\b|\bon\w+=|@import|url\(/iu);
    expect(html.match(/\b(?:src|srcset|poster|data|action)="(?!data:image)[^"]*"/gu)).toBeNull();
    expect(html).toContain('default-src &#x27;none&#x27;');
  });

  it('has one h1, one of each landmark, a language and a title', async () => {
    const { html } = await made;
    const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;

    expect(html.startsWith('<!doctype html><html lang="es-MX"><head><meta charset="utf-8">')).toBe(true);
    expect(
      [
        /<h1[ >]/gu,
        /<header[ >]/gu,
        /<main[ >]/gu,
        /<footer[ >]/gu,
        /<nav class="indice" aria-label="Contenido" tabindex="0">/gu,
      ].map(count),
    ).toEqual([1, 1, 1, 1, 1]);
    expect(html).toMatch(/<title>[^<]*Plan de Trabajo[^<]*<\/title>/u);
    expect(html).toContain('<body><a class="salto" href="#_texto">');
  });

  it('has ids that are unique, and links that lead to them', async () => {
    const { html } = await made;
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(match => match[1]);
    const targets = [...html.matchAll(/ href="#([^"]+)"/gu)].map(match => match[1]);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(targets));
  });
});

describe('a page', () => {
  it('shows what is said on the cover, each thing once', async () => {
    const cover = async (name: string) => {
      const { html } = await page(readFileSync(new URL(`../../plans/${name}.md`, import.meta.url), 'utf8'));
      return textOf(html, 'header');
    };

    expect(await cover('norte-2020-2021')).toBe(
      'Sistema Nacional de Transparencia, Acceso a la Información Pública, y Protección de Datos Personales Propuesta Plan de Trabajo 2020-2021 Coordinación de la Región Norte del Sistema Nacional de Transparencia, Acceso a la Información Pública y Protección de Datos Personales Presenta Lic. Bernardo Sierra Gómez Comisionado Presidente COTAI Integrantes Baja California Baja California Sur Chihuahua Coahuila Durango Nuevo León Sinaloa Sonora Tamaulipas',
    );
    expect(await cover('vinculacion-2017')).toBe(
      'Sistema Nacional de Transparencia, Acceso a la Información Pública y Protección de Datos Personales Propuesta de Plan de Trabajo Comisión de Vinculación, Promoción, Difusión y Comunicación Social Presenta Mtro. José David Cabrera Canales Comisionado Instituto de Acceso a la Información Pública y Protección de Datos Personales del Estado de Tlaxcala Candidato a Coordinador de la Comisión de Vinculación, Promoción, Difusión y Comunicación Social del SNT Lugar y fecha Tlaxcala de Xicohténcatl, Tlaxcala, 27 de octubre de 2017',
    );
  });

  it('sets a long title smaller, and keeps its years together', async () => {
    const long = `Programa anual de trabajo 2026-2027 ${'de la Comisión '.repeat(4)}`.trim();

    expect((await page(`---\ntitulo: ${long}\n---\n`)).html).toContain(
      '<h1 class="largo">Programa anual de trabajo <span class="junto">2026-2027</span> de la',
    );
    expect((await page('---\ntitulo: Plan\n---\n')).html).toContain('<h1>Plan</h1>');
  });

  it('nests its contents as the headings are', async () => {
    const { html } = await page('## A\n\n#### B\n\n#### C\n\n## D\n');

    expect(/<summary>.*?<\/details>/u.exec(html)?.[0]).toBe(
      '<summary>Contenido</summary><ol><li><a href="#a">A</a><ol><li><a href="#b">B</a></li><li><a href="#c">C</a></li></ol></li><li><a href="#d">D</a></li></ol></details>',
    );
  });

  it('has no contents where there is nothing to choose', async () => {
    expect((await page('## A\n\nB\n')).html).not.toContain('<nav');
  });

  it('makes the number of an item its permanent link', async () => {
    const { html } = await page('## Eje 1. A\n\n### Líneas de acción\n\n- 1.1. Publicar\n\n- 1.2. Callar\n');

    expect(html).toContain(
      '<li id="eje-1/linea-1" data-kind="linea" class="numerado"><p><a class="numero" href="#eje-1/linea-1" aria-label="1.1. Enlace a esta línea">1.1.</a> Publicar</p></li>',
    );
  });

  it('holds the bytes of the images that can be had, and says which cannot', async () => {
    const { html, notices } = await page(
      '![Una](a.png) ![Otra](b.png) ![](c.png) ![Falsa](d.svg)',
      defaultTheme,
      {
        'a.png': png,
        'd.svg': new TextEncoder().encode('<svg onload="alert(1)"/>'),
      },
    );

    expect(html).toContain('<img src="data:image/png;base64,iVBORw0KGgoA" alt="Una">');
    expect(html).toContain(
      '<span class="imagen">Imagen: Otra</span> <span class="imagen">Imagen: c.png</span>',
    );
    expect(html).toContain('<span class="imagen">Imagen: Falsa</span>');
    expect(notices).toHaveLength(3);
    expect(notices[0]).toBe('La imagen «b.png» no se pudo incluir: la página muestra su descripción.');
  });

  it('lets wide tables scroll by themselves, each under a name', async () => {
    const { html } = await page(
      '| a |\n|--|\n| b |\n\n<table><caption>Metas</caption><tr><td>c</td></tr></table>\n',
    );

    expect(html).toContain('<div class="tabla" role="region" aria-label="Tabla 1" tabindex="0"><table>');
    expect(html).toContain('aria-label="Metas" tabindex="0"><table><caption>');
  });

  it('has the contrast and the cover of its theme, and more contrast for readers whose system asks for it', async () => {
    const strong = (await page('X', { ...defaultTheme, contrast: 'alto', cover: 'sobria' })).html;
    const plain = (await page('X')).html;

    expect(strong).toContain('<header class="portada sobria"');
    expect(strong).not.toContain('prefers-contrast');
    expect(plain).toContain('<header class="portada banda"');
    expect(plain).toMatch(/@media \(prefers-contrast: more\) \{\s*\/\* High contrast/u);
  });

  it('takes colours, families, paper and logo from the theme, and nothing else', async () => {
    const theme: Theme = {
      ...defaultTheme,
      name: 'T',
      colors: { primary: '#7A1F3D', accent: '#ffcc00' },
      logo: { bytes: png, format: 'png', alt: 'Logo "de" <b>' },
      fonts: { text: 'Gill"; } </style><script>', headings: null, files: [] },
      paper: 'a4',
    };
    const { html } = await page('X', theme);

    expect(html).toContain('--principal-dia: #7a1f3d;');
    expect(html).toContain('--letra-texto: "Gill  stylescript", var(--letra-serif);');
    expect(html).toContain('@page { size: A4; }');
    expect(html).toContain('<img src="data:image/png;base64,iVBORw0KGgoA" alt="Logo &#x22;de&#x22; <b>">');
    expect(html).not.toContain('<script');
  });
});
