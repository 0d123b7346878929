import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { sntRegion } from '../../src/profiles/snt-region.ts';
import { frameByKey } from '../../src/reference/index.ts';
import { elementsOf, publishText, visibleText, words } from './published.ts';

/** The body of a Markdown text as HTML. */
async function html(markdown: string, frontmatter = ''): Promise<string> {
  const { body } = await publishText(`---\nperfil: x\ntitulo: Plan\n${frontmatter}---\n\n${markdown}\n`);
  return toHtml(body);
}

describe('headings', () => {
  it('begin at h2, never jump, and name themselves once each', async () => {
    expect(await html('### Uno\n\n##### Dos\n\n## Uno\n\n# Tres\n\n###### Tres')).toBe(
      '<h2 id="uno">Uno</h2><h3 id="dos">Dos</h3><h2 id="uno-2">Uno</h2><h2 id="tres">Tres</h2><h3 id="tres-2">Tres</h3>',
    );
  });

  it('leave out a first one that repeats the title, and no other', async () => {
    expect(await html('# PLAN.\n\n# Plan\n\ntexto')).toBe('<h2 id="plan">Plan</h2><p>texto</p>');
  });

  it('take their id from the element they stand in', async () => {
    const text = await html('## Eje 2. Archivos\n\n### Estrategias\n\n- Una\n\n### Contexto');

    expect(text).toContain('<h3 id="eje-2/estrategias">');
    expect(text).toContain('<h3 id="eje-2/contexto">');
  });

  it('are listed in the contents, but not the labels of levels within an element', async () => {
    const { toc } = await publishText(
      '## Objetivo general:\n\nX\n\n## Eje 1. A[^n] `b`\n\n### Estrategias\n\n- Y\n\n### Contexto\n\n[^n]: Z\n',
    );

    expect(toc).toEqual([
      { depth: 2, title: 'Objetivo general', anchor: 'objetivo-general-2' },
      { depth: 2, title: 'Eje 1. A b', anchor: 'eje-1' },
      { depth: 3, title: 'Contexto', anchor: 'eje-1/contexto' },
      { depth: 2, title: 'Notas', anchor: 'notas' },
    ]);
  });
});

describe('elements of the plan', () => {
  it('have the level word and the number of a heading set apart', async () => {
    expect(await html('## EJE TEMÁTICO **2.** Archivos')).toBe(
      '<h2 id="eje-2" data-kind="eje"><span class="etiqueta">EJE TEMÁTICO <span class="numero"><strong>2.</strong></span></span> Archivos</h2>',
    );
    expect(await html('## Eje 3')).toBe(
      '<h2 id="eje-3" data-kind="eje">Eje <span class="numero">3</span></h2>',
    );
  });

  it('hang from the number the author wrote, in the text or as the marker of the list', async () => {
    const text = await html(
      '## Eje 1. A\n\n### Líneas de acción\n\n- **1.1. Publicar** todo\n\n## Eje 2. B\n\n### Líneas de acción\n\n3) Callar',
    );

    expect(text).toContain(
      '<li id="eje-1/linea-1" data-kind="linea" class="numerado"><span class="numero"><strong>1.1.</strong></span><strong> Publicar</strong> todo</li>',
    );
    expect(text).toContain(
      '<ol start="3"><li id="eje-2/linea-3" data-kind="linea" class="numerado"><span class="numero">3)</span> Callar</li></ol>',
    );
  });

  it('are cited by level and place where they have no number', async () => {
    const text = await html(
      '## Eje 2. A\n\n### Objetivo\n\nUno solo.\n\n### Estrategias\n\n- Una\n\n- Otra\n\n  párrafo\n\n### Líneas de acción\n\n- 2.4. Con número\n  - Actividad sin él\n- Línea',
    );
    const cited = [...text.matchAll(/<a class="cita" href="#([^"]+)" aria-label="([^"]+)">([^<]+)/gu)];

    expect(cited.map(match => match.slice(1))).toEqual([
      ['eje-2/estrategia-1', 'E2.1: enlace a Eje 2, estrategia 1', 'E2.1'],
      ['eje-2/estrategia-2', 'E2.2: enlace a Eje 2, estrategia 2', 'E2.2'],
      ['eje-2/linea-4/actividad-1', 'A2.4.1: enlace a Eje 2, línea 2.4, actividad 1', 'A2.4.1'],
      ['eje-2/linea-2', 'L2.2: enlace a Eje 2, línea 2', 'L2.2'],
    ]);
    expect(text).toMatch(/<p>Otra <a class="cita"[^>]*>E2.2<\/a><\/p><p>párrafo<\/p>/u);
  });

  it('show their attributes as a list of terms, among their activities', async () => {
    const text = await html(
      '## Eje 1. A\n\n### Líneas de acción\n\n- 1.1. Publicar\n  - **Responsables:** Área de _Archivos_\n  - Plazo: 2027\n  - a) Reunir\n  - Meta: 9\n- 1.2. Depende\n  - Depende de: 1.1\n  - Indicador: cobertura\n  - Fuente: [Ley](https://a.mx)',
      'indicadores: {cobertura: {nombre: Cobertura total, linea-base: {valor: 4, anio: 2020}, metas: {2021: 8, 2021-T4: 7, 2021-T2: 6}}}\n',
    );

    expect(text).toContain(
      'Publicar<dl class="atributos"><div><dt><strong>Responsables</strong></dt><dd>Área de <em>Archivos</em></dd></div><div><dt>Plazo</dt><dd>2027</dd></div></dl><ul><li id="eje-1/linea-1/actividad-a"',
    );
    expect(text).toContain('</ul><dl class="atributos"><div><dt>Meta</dt><dd>9</dd></div></dl></li>');
    expect(text).toContain('<dt>Depende de</dt><dd><a href="#eje-1/linea-1">1.1</a></dd>');
    expect(text).toContain(
      '<dt>Indicador</dt><dd><a href="#indicador-cobertura">cobertura</a> (Cobertura total)</dd>',
    );
    expect(text).toContain('<dt>Fuente</dt><dd><a href="https://a.mx">Ley</a></dd>');
    expect(text).toContain(
      '<h3 id="indicador-cobertura">Cobertura total</h3><dl class="ficha"><div><dt>Clave</dt><dd>cobertura</dd></div><div><dt>Línea base</dt><dd>4 (2020)</dd></div><div><dt>Meta 2021-T2</dt><dd>6</dd></div><div><dt>Meta 2021-T4</dt><dd>7</dd></div><div><dt>Meta 2021</dt><dd>8</dd></div></dl>',
    );
  });

  it('may be the rows of a table, each cited in its cell', async () => {
    const text = await html(
      '## Eje 1. A\n\n| Línea de acción | Plazo | |\n|:--|--:|--|\n| Publicar | 2027 | x | y |\n| 1.2. Callar |',
    );

    expect(text).toBe(
      '<h2 id="eje-1" data-kind="eje"><span class="etiqueta">Eje <span class="numero">1.</span></span> A</h2>' +
        '<table><thead><tr><th class="a-left" scope="col">Línea de acción</th><th class="a-right" scope="col">Plazo</th><td></td><td></td></tr></thead>' +
        '<tbody><tr id="eje-1/linea-1" data-kind="linea"><td class="a-left">Publicar <a class="cita" href="#eje-1/linea-1" aria-label="L1.1: enlace a Eje 1, línea 1">L1.1</a></td><td class="a-right">2027</td><td>x</td><td>y</td></tr>' +
        '<tr id="eje-1/linea-2" data-kind="linea"><td class="a-left"><span class="numero">1.2.</span> Callar</td><td class="a-right"></td><td></td><td></td></tr></tbody></table>',
    );
  });

  it('are linked from the list that announces them', async () => {
    const text = await html(
      '## Ejes\n\n1. Acceso\n2. Véase <https://a.mx>\n\n## Eje 1. Acceso\n\nX\n\n## Eje 2. Otro\n\nY',
    );

    expect(text).toContain('<li><a class="anuncio" href="#eje-1">Acceso</a></li>');
    expect(text).toContain('<li>Véase <a href="https://a.mx">https://a.mx</a></li>');
  });
});

describe('acronyms', () => {
  const frame = frameByKey('snt-2015');
  const abbr = async (markdown: string, period: string) => {
    const { body } = await publishText(
      `---\nperfil: snt-region\ntitulo: Plan\nperiodo: ${period}\nsiglas: {COTAI: Comisión}\n---\n\n${markdown}\n`,
      sntRegion,
      frame,
    );
    return [...toHtml(body).matchAll(/<abbr title="([^"]+)">([^<]+)/gu)].map(
      ([, title, text]) => `${text} = ${title}`,
    );
  };

  it('are explained at their first use under each heading, outside code, links and headings', async () => {
    expect(
      await abbr(
        '## Uno COTAI\n\n`COTAI` [COTAI](https://a.mx) COTAI, COTAI.\n\n## Dos\n\n- **COTAI**',
        '2020',
      ),
    ).toEqual(['COTAI = Comisión', 'COTAI = Comisión']);
  });

  it('are not explained where the text just did, but further down', async () => {
    expect(
      await abbr('El Plan Nacional de Desarrollo (PND) y el PND.\n\n## Dos\n\nOtra vez el PND.', '2020'),
    ).toEqual(['PND = Plan Nacional de Desarrollo']);
  });

  it('come from the reference frame only in the days of what they name, and only with one meaning', async () => {
    const snt =
      'SNT = Sistema Nacional de Transparencia, Acceso a la Información Pública y Protección de Datos Personales';

    expect(await abbr('El SNT y el SNA.', '2020')).toEqual([snt]);
    expect(await abbr('El SNT y el SNA.', '2026')).toEqual([]);
  });
});

describe('what else an author writes', () => {
  it('keeps footnotes with ids of their own that lead both ways', async () => {
    const text = await html(
      '## nota 1\n\nA[^ñ-1] B[^ñ-1] C[^z]\n\n[^ñ-1]: Una.\n[^z]: Otra.\n[^x]: Suelta.\n[^z]: Doble.',
    );
    const ids = elementsOf((await publishText('A[^a]\n\n[^a]: B\n')).body).map(node => node.properties.id);

    expect(text).toContain('A<sup><a href="#nota-1" id="llamada-1" data-footnote-ref>1</a></sup>');
    expect(text).toContain('<a href="#nota-1" id="llamada-1-2" data-footnote-ref>1</a>');
    expect(text).toContain(
      '<li id="nota-2"><p>Otra. <a href="#llamada-2" data-footnote-backref="" aria-label="Volver a la llamada 2">↩</a></p></li>',
    );
    expect(text).toContain('<h2 id="nota-1-2">nota 1</h2>');
    expect(text).toContain('<p>[^x]: Suelta.</p><p>[^z]: Doble.</p>');
    expect(ids).toContain('notas');
  });

  it('turns bare addresses into links, images of the web too, and others into their text', async () => {
    expect(
      await html(
        'www.a.mx y b@c.mx ![Foto](http://a.mx/f.png) ![](//a.mx/g.png) ![Aquí](fotos/h.png) [![Logo](http://a.mx/l.png)](http://a.mx) ![Datos](data:image/png;base64,AA) [archivo](anexo.pdf) [malo](javascript:alert(1)) [vacío](https://a.mx "t")',
      ),
    ).toBe(
      '<p><a href="http://www.a.mx">www.a.mx</a> y <a href="mailto:b@c.mx">b@c.mx</a> <a href="http://a.mx/f.png">Foto</a> <a href="https://a.mx/g.png">//a.mx/g.png</a> <img src="fotos/h.png" alt="Aquí"> <a href="http://a.mx">Logo</a> Datos archivo malo <a href="https://a.mx">vacío</a></p>',
    );
  });

  it('finds the heading that a link names as forges spell it, and lets go of links to nothing', async () => {
    expect(
      await html('## Visión y misión\n\n[a](#visión-y-misión) [b](#vision-y-mision) [c](#nada) [d](#%E0)'),
    ).toContain('<p><a href="#vision-y-mision">a</a> <a href="#vision-y-mision">b</a> c d</p>');
  });

  it.each([
    [
      'under a picture alone in its paragraph',
      '![Mapa](a.png "La región *Norte*") <!-- oculto -->',
      '<figure><img src="a.png" alt="Mapa"><figcaption>La región *Norte*</figcaption></figure>',
    ],
    [
      'in parentheses beside one in a line',
      'Con ![Mapa](a.png "Región"), así',
      '<p>Con <img src="a.png" alt="Mapa"> (Región), así</p>',
    ],
    [
      'beside one in a link',
      '[![Mapa](a.png "Región")](https://a.mx)',
      '<p><a href="https://a.mx"><img src="a.png" alt="Mapa"> (Región)</a></p>',
    ],
    [
      'not again beside the same words',
      'Con ![Mapa](a.png "Mapa")',
      '<p>Con <img src="a.png" alt="Mapa"></p>',
    ],
    [
      'beside the link that an image of the web becomes',
      '![Mapa](https://a.mx/m.png "Región")',
      '<p><a href="https://a.mx/m.png">Mapa</a> (Región)</p>',
    ],
    ['where the image is none', '![](data:x "Región")', '<p>Región</p>'],
    [
      'beside a picture that is an element, which stays one',
      '### Estrategias\n\n1. Uno\n\n   ![Mapa](a.png "Región")',
      '<figure><img src="a.png" alt="Mapa"><figcaption>Región</figcaption></figure></li></ol>',
    ],
    [
      'with its acronyms explained',
      '![Mapa](a.png "El SNT")',
      '<abbr title="Sistema">SNT</abbr></figcaption>',
    ],
    [
      'from HTML too',
      '<img src="a.png" alt="Mapa" title="Región">',
      '<figure><img src="a.png" alt="Mapa"><figcaption>Región</figcaption></figure>',
    ],
  ])('shows the title of an image: %s', async (_, markdown, expected) => {
    expect(await html(markdown, 'siglas: {SNT: Sistema}\n')).toContain(expected);
  });

  it('says the state of tasks and marks what is to be defined', async () => {
    expect(await html('- [x] Uno\n- [ ] POR DEFINIR `POR DEFINIR`')).toBe(
      '<ul><li><span class="casilla">☑ Hecho</span> Uno</li><li><span class="casilla">☐ Pendiente</span> <mark class="por-definir">POR DEFINIR</mark> <code>POR DEFINIR</code></li></ul>',
    );
  });

  it('adds what only the frontmatter says for readers, before the notes', async () => {
    const text = await html(
      'A[^1]\n\n[^1]: B',
      'fundamento: [{ordenamiento: Ley, articulo: 15, fraccion: III, publicacion: DOF 2015-10-08}]\nalineacion: [{instrumento: PND, elemento: Eje 1}, {instrumento: ODS}]\nsiglas: {SNT: Sistema}\n',
    );

    expect(text).toMatch(
      /^<p>A.*<\/p><h2 id="fundamento">Fundamento<\/h2><ul><li>Ley, artículo 15, fracción III \(DOF 2015-10-08\)<\/li><\/ul><h2 id="alineacion">Alineación<\/h2><ul><li>PND: Eje 1<\/li><li>ODS<\/li><\/ul><h2 id="siglas">Siglas<\/h2><dl class="siglas"><div><dt>SNT<\/dt><dd>Sistema<\/dd><\/div><\/dl><section/u,
    );
  });
});

describe('comments', () => {
  it.each([
    ['alone', '<!-- oculto -->'],
    ['at the end of a line', 'visto <!--guía: oculto-->'],
    ['over several lines', 'visto <!-- oculto\noculto --> visto'],
    ['over several paragraphs', 'visto <!-- interno: oculto\n\n- oculto\n\noculto --> visto'],
    ['after another on one line', '<!-- a --> <!-- oculto\noculto --> visto'],
    ['never closed in a line', 'visto <!-- oculto **oculto** oculto\n\nvisto'],
    ['never closed in an item', '- visto <!-- oculto\n- visto'],
    ['never closed at all', 'visto\n\n<!-- oculto\n\noculto'],
    ['closed with a bang', 'visto <!-- oculto --!> oculto -->'],
    ['in HTML', '<div>visto<!-- oculto --></div>'],
    ['in a cell', '| visto <!-- oculto --> |\n|--|\n| visto |'],
    ['in a heading', '## A <!-- id: oculto -->\n\nvisto'],
    ['as a definition of a link', '[//]: # (oculto)\n\nvisto'],
  ])('never show: %s', async (_, markdown) => {
    const text = await html(markdown);

    expect(text).not.toContain('oculto');
    expect(text.match(/visto/gu) ?? []).toHaveLength(markdown.match(/visto/gu)?.length ?? 0);
  });

  it('leave what only looks like one', async () => {
    expect(await html('\\<!-- a, `<!-- b -->`, &lt;!-- c')).toBe(
      '<p>&#x3C;!-- a, <code>&#x3C;!-- b --></code>, &#x3C;!-- c</p>',
    );
  });
});

describe('HTML in Markdown', () => {
  it('says the language of a passage, where it is one', async () => {
    expect(await html('Un <i lang="la">habeas corpus</i> y <em lang=\'x" onclick\'>otro</em>.')).toBe(
      '<p>Un <em lang="la">habeas corpus</em> y <em>otro</em>.</p>',
    );
    expect(await html('Un <span lang="en">open data</span> y <span class="cita">otro</span>.')).toBe(
      '<p>Un <span lang="en">open data</span> y otro.</p>',
    );
    expect(await html('<blockquote lang="en-US">Open government</blockquote>')).toBe(
      '<blockquote lang="en-US"><p>Open government</p></blockquote>',
    );
  });

  it.each([
    [
      '<b>a</b> <i>b</i> <u>c</u> x<sup>2</sup> <kbd>d</kbd>',
      '<p><strong>a</strong> <em>b</em> c x<sup>2</sup> <code>d</code></p>',
    ],
    ['<div align="center">a</div>', '<p>a</p>'],
    ['<div>\n\n## a\n\n**b**\n\n</div>', '<h2 id="a">a</h2><p><strong>b</strong></p>'],
    ['a<br>b <span onclick="x()">c</span>', '<p>a<br>b c</p>'],
    [
      '<a href="https://a.mx" onclick="x()">a</a> <a href="JaVaScRiPt:x()">b</a>',
      '<p><a href="https://a.mx">a</a> b</p>',
    ],
    ['<img src="f.png" alt="a" onerror="x()">', '<p><img src="f.png" alt="a"></p>'],
    [
      'El <nombre del organismo> y <x y="z">algo</x></nombre>',
      '<p>El &#x3C;nombre del organismo> y algo</p>',
    ],
    [
      '<table><tr><th>a<td colspan="2" style="x">b</table>',
      '<table><tbody><tr><th scope="row">a</th><td colspan="2">b</td></tr></tbody></table>',
    ],
    ['<ul><li>a<li>b</ul>', '<ul><li>a</li><li>b</li></ul>'],
    ['<li>a</li><li>b</li>', '<p>a    b</p>'],
    ['<td>a</td><td>b</td>', '<p>a    b</p>'],
    ['<details><summary>a</summary>b</details>', '<p>a</p><p>b</p>'],
    ['## a <div>b</div>', '<h2 id="a-b">a  b</h2>'],
    ['<b>\n\n- a\n\n</b>', '<ul><li>a</li></ul>'],
    ['<p id="eje-1" data-kind="eje" class="numero">a</p>', '<p>a</p>'],
    ['<span class="cita" data-at="0">a</span> <section data-footnotes>b</section>', '<p>a</p><p>b</p>'],
    [
      '<table><tr><td>a\n\n## b\n\nc',
      '<table><tbody><tr><td>a</td></tr></tbody></table><h2 id="b">b</h2><p>c</p>',
    ],
    ['<div a="', '<p>&#x3C;div a="</p>'],
    ['a <![CDATA[b <c>]]> d', '<p>a b &#x3C;c> d</p>'],
  ])('%s', async (markdown, expected) => {
    expect(await html(markdown)).toBe(expected);
  });

  it.each([
    '<script>alert(1)</script>',
    '<style>body { display: none }</style>',
    'a <script>alert(1)</script>',
    '<iframe src="https://a.mx"></iframe>',
    '<svg onload=alert(1)><script>alert(1)</script><a href="javascript:alert(1)"><text>a</text></a></svg>',
    '<math><mi xlink:href="data:x,<script>alert(1)</script>">a</mi></math>',
    '<img src=x onerror=alert(1)>',
    '<a href="&#106;avascript:alert(1)">a</a> [b](java&#10;script:alert) <a href="data:text/html,a">c</a>',
    '<a href=" javascript:alert(1)">a</a><base href="https://a.mx"><meta http-equiv=refresh content="0;url=https://a.mx">',
    '<form action="https://a.mx"><input value="a" autofocus onfocus=alert(1)><button>a</button></form>',
    '<noscript><p title="</noscript><img src=x onerror=alert(1)>"></noscript>',
    '<!--><img src=x onerror=alert(1)>--> a',
    '<template><script>alert(1)</script></template><object data="https://a.mx"></object>',
    '<div style="background:url(https://a.mx)">a</div><link rel=stylesheet href="https://a.mx">',
    '<p>a</p title="><img src=x onerror=alert(1)>">',
    '<textarea><img title="</textarea><img src=x onerror=alert(1)>">',
    '[a](<javascript:alert(1)> "t") ![b](javascript:alert(1)) <javascript:alert(1)>',
  ])('lets nothing run or load: %s', async markdown => {
    const { body } = await publishText(markdown);
    const nodes = elementsOf(body);
    const names = new Set(nodes.flatMap(node => Object.keys(node.properties)));

    expect(
      nodes.filter(({ tagName }) =>
        /^(?:script|style|iframe|svg|math|form|input|object|base|meta|link|template)$/u.test(tagName),
      ),
    ).toEqual([]);
    expect(
      [...names].filter(name => !/^(?:id|href|src|alt|className|dataKind|ariaLabel)$/u.test(name)),
    ).toEqual([]);
    for (const { href, src } of nodes.map(node => node.properties)) {
      expect(String(href ?? '#')).toMatch(/^(?:https?:\/\/|#)/u);
      expect(String(src ?? 'x')).toBe('x');
    }
  });
});

it.each([
  ['emphasis in emphasis', `${'**a '.repeat(900)}b${'**'.repeat(900)}`, 900],
  ['tags in tags', `<div>${'<blockquote>a '.repeat(3000)}`, 3000],
  ['tags never closed', `${'<b>a '.repeat(2000)}\n\na`, 2001],
  ['comments never closed', `<div>a${'<!--'.repeat(50_000)}`, 1],
  ['a row of many cells', `| a |\n|--|\n|${' a |'.repeat(900)}\n${'| a |\n'.repeat(200)}`, 1101],
])(
  'no depth and no width is too much: %s',
  async (_, markdown, count) => {
    const { body } = await publishText(markdown);

    expect(words(visibleText(body)).filter(word => word === 'a')).toHaveLength(count);
  },
  30_000,
);
