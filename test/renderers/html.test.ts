import { createHash } from 'node:crypto';
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
    plan: planOf(text),
    template: null,
    pdf: usualPdf,
    qr: false,
    source: async () => new Uint8Array(),
    readAsset: async path => readFileSync(new URL(`../../${path}`, import.meta.url)),
    readImage: async src => images[src] ?? null,
    typst: () => Promise.reject(new Error('a page needs no typesetter')),
    rasterize: () => Promise.reject(new Error('a page needs no typesetter')),
    notice: said => notices.push(said.es),
  };
  const profile = text.includes('perfil: snt-comision') ? sntComision : sntRegion;
  const bytes = await renderer.render(freezeDeep(await publishText(text, profile, frame)), context);
  return { html: new TextDecoder().decode(bytes), notices };
}

/** The fonts within a page: family, style, weight, format and first bytes of each. */
function facesOf(html: string): string[] {
  const face =
    /@font-face \{\s+font-family: "([^"]+)";\s+font-style: (\w+);\s+font-weight: ([\d ]+);\s+src: url\("data:font\/(\w+);base64,(.{7})/gu;
  return [...html.matchAll(face)].map(([, ...parts]) => parts.join(' '));
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
    const html = (await made).html.replaceAll(/url\("data:font\/woff2;base64,[\w+/]+=*"\)/gu, '');

    expect(html).not.toMatch(
      /<(?:script(?! type="application\/ld\+json">)|link|iframe|object|embed|base|form)\b|\bon\w+=|@import|url\(/iu,
    );
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
        /<nav class="partes"/gu,
        /<script[ >]/gu,
      ].map(count),
    ).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(html).toMatch(/<title>[^<]*Plan de Trabajo[^<]*<\/title>/u);
    expect(html).toMatch(/<body[^>]*><a class="salto" href="#_texto">/u);
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

  it('shows its parts as cards that lead to them, with how much each holds', async () => {
    const { html } = await page(
      '## Eje 1. A <!-- oculto -->\n\n### Líneas de acción\n\n- 1.1. Publicar\n\n- 1.2. Callar\n\n## Eje 2. B\n\nX\n',
    );

    expect(/<nav class="partes".*?<\/nav>/u.exec(html)?.[0]).toBe(
      '<nav class="partes" aria-label="Ejes"><p>2 ejes</p><ul><li><a href="#eje-1"><span class="parte">Eje 1</span> <strong>A</strong> <span class="cuentas">2 líneas de acción</span></a></li><li><a href="#eje-2"><span class="parte">Eje 2</span> <strong>B</strong></a></li></ul></nav>',
    );
    expect((await page('## Eje 1. A\n\nX\n')).html).not.toContain('class="partes"');
  });

  it('ends the name of a part at a word where it is a whole paragraph', async () => {
    const long = 'palabra '.repeat(40).trim();
    const { html } = await page(`## Eje 1. ${long}\n\n## Eje 2. B\n`);
    const shown = /<strong class="largo">(.*?)<\/strong>/u.exec(html)?.[1] ?? '';

    expect(shown.length).toBeLessThanOrEqual(181);
    expect(shown).toMatch(/ palabra…$/u);
  });

  it('ends in pictures of the plan with their tables, and lists them in its contents', async () => {
    const { html } = await page(
      '## Eje 1. A\n\n### Líneas de acción\n\n- 1.1. B\n\n## Eje 2. C\n\n### Líneas de acción\n\n- 2.1. D\n',
    );

    expect(html).toContain('<li><a href="#_cifras">El plan en cifras</a></li></ol></details>');
    expect(html).toMatch(
      /<section class="cifras" aria-labelledby="_cifras"><h2 id="_cifras">El plan en cifras<\/h2><h3>Qué contiene cada eje<\/h3>.*<svg [^>]*role="img"[^>]*>.*<\/svg>.*<table>.*<\/section><\/main>/u,
    );
    const noted = await page(
      '## Eje 1. A[^n]\n\n### Líneas de acción\n\n- 1.1. B\n\n## Eje 2. C\n\n### Líneas de acción\n\n- 2.1. D\n\n[^n]: E\n',
    );
    expect(noted.html).toMatch(
      /href="#_cifras">.*href="#notas">[\s\S]*<section class="cifras"[\s\S]*<section data-footnotes/u,
    );
    expect((await page('## Eje 1. A\n\nX\n')).html).not.toContain('_cifras');
  });

  it('says that it is not approved until it is, on screen and across every printed page', async () => {
    const draft = (await page('---\ntitulo: Propuesta de plan\nestado: propuesta\n---\n\nX\n')).html;
    const approved = (await page('---\ntitulo: Plan\nestado: aprobado\n---\n\nX\n')).html;

    expect(draft).toContain('<body data-marca="Propuesta">');
    expect(draft).toContain(
      '<aside class="aviso" aria-label="Estado del documento"><p><strong>Propuesta.</strong> Este documento no está aprobado.</p></aside>',
    );
    expect(draft).toMatch(/@media print[\s\S]*\[data-marca\]::after/u);
    expect(approved).not.toMatch(/<aside|data-marca="/u);
    expect((await page('X')).html).not.toMatch(/<aside|data-marca="/u);
  });

  it('says whose it is and of when at its end', async () => {
    const { html } = await page('---\ntitulo: Plan\norganismo: ITAI\nfecha: 2026-03-01\n---\n\nX\n');

    expect(html).toContain('<p>ITAI</p><p>Fecha del documento: 1 de marzo de 2026</p>');
  });

  it('describes itself to those it is shared with and to search engines, inertly', async () => {
    const { html } = await page(
      `---
titulo: Plan </script><script>alert(1)</script> <!-- oculto -->
organismo: ITAI
estado: aprobado
periodo: 2026-2027
fecha: 2026-03-01
lugar: Monterrey
idioma: es-MX
autoria: [{nombre: Ana, cargo: Titular, organismo: ITAI}, {organismo: SESNA}]
---

## Eje 1. A <!-- oculto -->

## Eje 2. B
`,
    );
    const data = /<script type="application\/ld\+json">(.*?)<\/script>/u.exec(html)?.[1] ?? '';

    expect(data).not.toMatch(/[<>&]/u);
    expect(html).toContain(createHash('sha256').update(data).digest('base64'));
    expect(html).not.toContain('oculto');
    expect(html).toContain('<meta property="og:locale" content="es_MX">');
    expect(html).toContain('<meta property="og:site_name" content="ITAI">');
    expect(JSON.parse(data)).toEqual({
      '@context': 'https://schema.org',
      '@type': 'CreativeWork',
      genre: 'Plan de trabajo',
      name: 'Plan </script><script>alert(1)</script>',
      inLanguage: 'es-MX',
      creativeWorkStatus: 'aprobado',
      temporalCoverage: '2026-01-01/2027-12-31',
      dateModified: '2026-03-01',
      locationCreated: { '@type': 'Place', name: 'Monterrey' },
      publisher: { '@type': 'Organization', name: 'ITAI' },
      author: [
        {
          '@type': 'Person',
          name: 'Ana',
          jobTitle: 'Titular',
          affiliation: { '@type': 'Organization', name: 'ITAI' },
        },
        { '@type': 'Organization', name: 'SESNA' },
      ],
      hasPart: [
        { '@type': 'CreativeWork', position: 1, name: 'Eje 1. A', url: '#eje-1' },
        { '@type': 'CreativeWork', position: 2, name: 'Eje 2. B', url: '#eje-2' },
      ],
    });
  });

  it('gives every heading a permanent link: its level word, its citation or a sign', async () => {
    const { html } = await page('## Presentación\n\nX\n\n## Eje 1. A\n\n### Líneas de acción\n\n- 1.1. B\n');

    expect(html).toContain(
      'Presentación<a class="ancla" href="#presentacion" aria-label="Enlace a «Presentación»"></a>',
    );
    expect(html).toContain(
      '<a class="etiqueta" href="#eje-1" aria-label="Eje 1. Enlace a este eje">Eje <span class="numero">1.</span></a>',
    );
  });

  it('makes the number of an item its permanent link', async () => {
    const { html } = await page('## Eje 1. A\n\n### Líneas de acción\n\n- 1.1. Publicar\n\n- 1.2. Callar\n');

    expect(html).toContain(
      '<li id="eje-1/linea-1" data-kind="linea" class="numerado"><p><a class="numero" href="#eje-1/linea-1" aria-label="1.1. Enlace a esta línea">1.1.</a> Publicar</p></li>',
    );
  });

  it('shows a picture with its caption, and the caption of one that cannot be had', async () => {
    const { html } = await page('![Una](a.png "Pie de una")\n\n![Otra](b.png "Pie de otra")', defaultTheme, {
      'a.png': png,
    });

    expect(html).toContain(
      '<figure><img src="data:image/png;base64,iVBORw0KGgoA" alt="Una"><figcaption>Pie de una</figcaption></figure>',
    );
    expect(html).toContain(
      '<figure><span class="imagen">Imagen: Otra</span><figcaption>Pie de otra</figcaption></figure>',
    );
  });

  it('holds the bytes of the images that can be had, and says which cannot', async () => {
    const { html, notices } = await page(
      '![Una](a.png) ![Otra](b.png) ![](c.png) ![Falsa](d.svg)',
      defaultTheme,
      {
        'a.png': png,
        'd.svg': new TextEncoder().encode('<html onload="alert(1)"/>'),
      },
    );

    expect(html).toContain('<img src="data:image/png;base64,iVBORw0KGgoA" alt="Una">');
    expect(html).toContain(
      '<span class="imagen">Imagen: Otra</span> <span class="imagen">Imagen: c.png</span>',
    );
    expect(html).toContain('<span class="imagen">Imagen: Falsa</span>');
    expect(notices).toEqual([
      expect.stringContaining('«c.png» no tiene texto alternativo'),
      ...['b.png', 'c.png', 'd.svg'].map(name =>
        expect.stringContaining(`La imagen «${name}» no se publica: `),
      ),
    ]);
  });

  it('shows a drawing in SVG as a picture, which runs nothing', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>';
    const { html, notices } = await page('![Mapa](a.svg)', defaultTheme, {
      'a.svg': new TextEncoder().encode(svg),
    });

    expect(html).toContain(
      `<img src="data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}" alt="Mapa">`,
    );
    expect(html).not.toContain('onload');
    expect(notices).toEqual([]);
  });

  it('lets wide tables scroll by themselves, each under a name', async () => {
    const { html } = await page(
      '| a |\n|--|\n| b |\n\n<table><caption>Metas</caption><tr><td>c</td></tr></table>\n',
    );

    expect(html).toContain('<div class="tabla" role="region" aria-label="Tabla 1" tabindex="0"><table>');
    expect(html).toContain('aria-label="Metas" tabindex="0"><table><caption>');
  });

  it('gives columns the room of their words, and rows of a telephone the names of their columns', async () => {
    const long = 'Coordinar esfuerzos institucionales para la capacitación de las personas servidoras';
    const { html } = await page(
      `| Tema | Sede del encuentro | Inicio | Observaciones de la comisión | Medio |\n|--|--|--|--|--|\n| ${long} | Comisión de Archivos y Gestión | 2027-03 | | Informe trimestral publicado |\n`,
    );

    expect(html).toContain(
      'class="tabla" role="region" aria-label="Tabla 1" tabindex="0"><table class="fichas">',
    );
    expect(html).toContain(`<td class="extensa" data-columna="Tema"><div>${long} <a class="cita"`);
    expect(html).toContain('<td class="breve" data-columna="Inicio"><div>2027-03</div></td>');
    expect(html).toContain('<td class="breve"></td>');

    const wide = await page(`|${' Tema |'.repeat(4)}\n|${'--|'.repeat(4)}\n|${` ${long} |`.repeat(4)}\n`);
    expect(wide.html).toContain('<div class="tabla ancha"');

    const joined = await page(`<table><tr><td colspan="2">${long}</td><td>${long}</td></tr></table>\n`);
    expect(joined.html).toContain('<div class="tabla" role="region"');
    expect(joined.html).toContain(`tabindex="0"><table><tbody><tr><td colspan="2">${long}</td>`);
  });

  it('holds the font files of its theme, those of the families it names', async () => {
    const files = ['SourceCodePro_400Regular', 'NotoEmoji_400Regular'].map(name =>
      readFileSync(new URL(`../../templates/fonts/${name}.ttf`, import.meta.url)),
    );
    const fonts = { text: 'Source Code Pro', headings: 'Source Code Pro', files };

    expect(facesOf((await page('X', { ...defaultTheme, fonts })).html)).toEqual([
      'Source Code Pro normal 400 ttf AAEAAAA',
    ]);
  });

  it('holds fonts of PostScript outlines as what they are, and says which it may not hold', async () => {
    const font = (change: (bytes: Buffer) => void) => {
      const bytes = readFileSync(
        new URL('../../templates/fonts/SourceCodePro_400Regular.ttf', import.meta.url),
      );
      change(bytes);
      return bytes;
    };
    const otf = font(bytes => bytes.write('CFF ', bytes.indexOf('glyf'), 'latin1'));
    const restricted = font(bytes => {
      const at = bytes.readUInt32BE(bytes.indexOf('OS/2') + 8);
      bytes.writeUInt16BE(2, at + 8);
    });
    const made = (file: Uint8Array) =>
      page('X', {
        ...defaultTheme,
        fonts: { text: 'Source Code Pro', headings: 'Source Code Pro', files: [file] },
      });

    expect(facesOf((await made(otf)).html)).toEqual(['Source Code Pro normal 400 otf AAEAAAA']);
    expect(facesOf((await made(restricted)).html)).toEqual([]);
    expect((await made(restricted)).notices.join()).toContain('«Source Code Pro» no va dentro de la página');
  });

  it('holds the fonts of the program that its theme asks for, and italics only where there are any', async () => {
    const serif = ['Source Serif 4 normal 400 woff2 d09GMgA', 'Source Serif 4 normal 600 woff2 d09GMgA'];
    const sans = 'Source Sans 3 normal 200 900 woff2 d09GMgA';
    const onlySerif = { ...defaultTheme, fonts: { text: null, headings: 'Source Serif 4', files: [] } };

    expect(facesOf((await page('X')).html)).toEqual([...serif, sans]);
    expect(facesOf((await page('X', onlySerif)).html)).toEqual(serif);
    expect(facesOf((await page('Una *cursiva*.', onlySerif)).html)).toEqual([
      ...serif,
      'Source Serif 4 italic 400 woff2 d09GMgA',
    ]);
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
    expect(html).not.toContain('<script>');
  });
});

describe('the words that a page says by itself', () => {
  const plan = (language: string) =>
    `---
perfil: plan-de-trabajo
titulo: Plan 2027
idioma: ${language}
estado: propuesta
fecha: 2026-11-22
lugar: Monterrey
region: norte
fundamento: [{ordenamiento: Ley, articulo: 3}]
---

## Eje 1. Agua

### Líneas de acción

- 1.1. Medir[^1]
- [x] Una

## Eje 2. Aire

### Líneas de acción

- 2.1. Medir

[^1]: Nota
`;

  it('are English in a plan in English, its dates, its state and the names of its annexes as well', async () => {
    const { html } = await page(plan('en'));
    const shown = html.replaceAll(/<(?:style|script)[^>]*>[\s\S]*?<\/(?:style|script)>|<[^>]*>/gu, ' ');

    for (const said of [
      'Skip to the content',
      'Norte Region',
      'Proposal.',
      'This document has not been approved.',
      'Place and date',
      'Monterrey, November 22, 2026',
      'Contents',
      'Legal basis',
      'Ley, article 3',
      '☑ Done',
      'The plan in figures',
      'The same data in a table',
      'Back to the top',
    ]) {
      expect(shown).toContain(said);
    }
    expect(html).toContain('aria-label="1.1. Link to this line of action"');
    expect(html).not.toMatch(/Saltar|Volver|Contenido<|Enlace a|Gráfica|Fundamento|Hecho|no está aprobado/u);
    expect(html).not.toContain(' lang="es"');
  });

  it('are Spanish in a plan in any other language, and say so', async () => {
    const { html } = await page(plan('nah'));

    expect(html).toContain('<html lang="nah">');
    expect(html).toContain('<a class="salto" href="#_texto" lang="es">Saltar al contenido</a>');
    expect(html).toMatch(/<aside class="aviso"[^>]* lang="es">/u);
    expect(html).toMatch(/<section class="cifras"[^>]* lang="es">/u);
    expect((await page(plan('es-MX'))).html).not.toContain(' lang="es"');
  });
});
