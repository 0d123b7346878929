import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Element } from 'xast';
import { readTemplate } from '../../src/render/docx/template/template.ts';
import { defaultTheme, type Theme } from '../../src/render/theme.ts';
import { renderer } from '../../src/renderers/docx.ts';
import { anyBody } from '../any/any-body.ts';
import { publishedPlans, publishedText } from '../read.ts';
import { template } from '../render/docx/institutional.ts';
import { all, open, said, textOf } from '../render/docx/opened.ts';
import { publishText, visibleText, words } from '../render/published.ts';
import { bodyOf, hostile, hostileWords, missing, render, under } from '../render/rendered.ts';

/** The document of a text, opened. */
async function docx(text: string, theme: Theme = defaultTheme, images: Record<string, Uint8Array> = {}) {
  const rendered = await render(renderer, text, theme, images);
  return { ...rendered, ...open(rendered.bytes) };
}

const main = 'word/document.xml';

describe.each(Object.values(publishedPlans))('the document of %s', name => {
  const text = publishedText(name);
  const made = docx(text);

  it('holds every word of the body in order', async () => {
    const wanted = words(bodyOf(text));

    expect(wanted.length).toBeGreaterThan(500);
    expect(missing(wanted, words(textOf((await made).tree(main))))).toEqual([]);
  });

  it('is the same bytes twice', async () => {
    expect(Buffer.compare((await docx(text)).bytes, (await made).bytes)).toBe(0);
  });

  it('has names for its places that Word takes, each once, and links inside it that lead to one', async () => {
    const tree = (await made).tree(main);
    const names = all(tree, 'w:bookmarkStart').map(mark => mark.attributes['w:name'] ?? '');
    const anchors = all(tree, 'w:hyperlink').flatMap(link => link.attributes['w:anchor'] ?? []);

    expect(new Set(names.map(mark => mark.toLowerCase())).size).toBe(names.length);
    expect(names.filter(mark => !/^\p{L}[\p{L}\p{N}_]{0,39}$/u.test(mark))).toEqual([]);
    expect(anchors.length).toBeGreaterThan(3);
    expect(names).toEqual(expect.arrayContaining(anchors));
  });

  it('has headings that go down without a jump', async () => {
    const levels = all((await made).tree(main), 'w:pStyle').flatMap(style => {
      const level = /^(?:Heading|PlanRotulo)(\d)$/u.exec(style.attributes['w:val'] ?? '')?.[1];
      return level === undefined ? [] : [Number(level)];
    });

    expect(levels[0]).toBe(1);
    expect(levels.every((level, i) => level <= (levels[i - 1] ?? 1) + 1)).toBe(true);
  });
});

describe('a document', () => {
  it('says its title, its authors, its language and its state', async () => {
    const { xml, tree } = await docx(publishedText(publishedPlans['001']));
    const core = xml('docProps/core.xml');

    expect(core).toContain('<dc:title>Plan de Trabajo 2020-2021</dc:title>');
    expect(core).toContain('<dc:creator>Lic. Bernardo Sierra Gómez</dc:creator>');
    expect(core).toContain('<dc:language>es-MX</dc:language>');
    expect(core).toContain('<cp:contentStatus>Propuesta</cp:contentStatus>');
    expect(core).not.toMatch(/created|modified/u);
    expect(said(tree('word/styles.xml'), 'w:lang')).toBe('es-MX');
  });

  it('names a place after the address of every element', async () => {
    const { tree } = await docx(
      under('## Eje 1. Agua\n\n### Líneas de acción\n\n- 1.1. Medir\n- 1.2. Tratar'),
    );
    const names = all(tree(main), 'w:bookmarkStart').map(mark => mark.attributes['w:name']);

    expect(names).toEqual(expect.arrayContaining(['eje_1', 'eje_1__linea_1', 'eje_1__linea_2']));
  });

  it('cuts the names of places that are too long for Word, and keeps them apart', async () => {
    const long = 'Una sección con un título que no cabe en ningún nombre';
    const { tree } = await docx(under(`## ${long} uno\n\na\n\n## ${long} dos\n\nb`));
    const names = all(tree(main), 'w:bookmarkStart').map(mark => mark.attributes['w:name'] ?? '');

    expect(new Set(names).size).toBe(names.length);
    expect(names.every(name => name.length <= 40)).toBe(true);
  });

  it('numbers the lists that Markdown numbers, each by itself and from its own start', async () => {
    const { tree } = await docx(under('3. Tres\n4. Cuatro\n   1. Dentro\n\nTexto\n\n1. Uno'));
    const items = all(tree(main), 'w:numPr').map(list => [said(list, 'w:ilvl'), said(list, 'w:numId')]);
    const lists = all(tree('word/numbering.xml'), 'w:num');
    const starts = lists.map(list => [list.attributes['w:numId'], said(list, 'w:startOverride')]);

    expect(items).toEqual([
      ['0', '2'],
      ['0', '2'],
      ['1', '3'],
      ['0', '4'],
    ]);
    expect(starts).toEqual([
      ['1', null],
      ['2', '3'],
      ['3', '1'],
      ['4', '1'],
    ]);
  });

  it('keeps the numbers that the author wrote as text', async () => {
    const { tree } = await docx(under('## Eje 1. Agua\n\n### Líneas de acción\n\n- 1.1. Medir'));

    expect(all(tree(main), 'w:numPr')).toEqual([]);
    expect(textOf(tree(main))).toContain('1.1. Medir');
  });

  it('has tables with heads that come again on every page, and rows that are not cut', async () => {
    const { tree } = await docx(under('| Línea | Plazo |\n| :-- | --: |\n| Medir | 2027 |'));
    const [head, row] = all(tree(main), 'w:tr');

    expect(head && all(head, 'w:tblHeader')).toHaveLength(1);
    expect(row && all(row, 'w:cantSplit')).toHaveLength(1);
    expect(all(tree(main), 'w:gridCol')).toHaveLength(2);
    expect(row && all(row, 'w:jc').map(side => side.attributes['w:val'])).toEqual(['left', 'right']);
  });

  it('spans cells as HTML does, and loses none where the spans do not fit', async () => {
    const cells =
      '<table><tr><td rowspan="2">a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr><tr><td colspan="99">e</td><td>f</td></tr></table>';
    const { tree } = await docx(under(cells));
    const rows = all(tree(main), 'w:tr').map(row =>
      all(row, 'w:tc').map(cell => [textOf(cell).trim(), said(cell, 'w:gridSpan'), said(cell, 'w:vMerge')]),
    );

    expect(rows[0]?.[0]).toEqual(['a', null, 'restart']);
    expect(rows[1]?.[0]).toEqual(['', null, 'continue']);
    expect(words(textOf(tree(main)))).toEqual(expect.arrayContaining(['a', 'b', 'c', 'd', 'e', 'f']));
    const widths = rows.map(row => row.reduce((sum, [, span]) => sum + Number(span ?? 1), 0));
    expect(new Set(widths).size).toBe(1);
    expect(widths[0]).toBeLessThanOrEqual(63);
  });

  it('turns the page for a table that is too wide for it', async () => {
    const wide = (cell: string) => `|${` ${cell} |`.repeat(14)}`;
    const { tree, names } = await docx(
      under(`${wide('Observaciones')}\n${wide('--')}\n${wide('institucionales')}\n\nDespués`),
    );
    const turns = all(tree(main), 'w:pgSz').map(size => size.attributes['w:orient'] ?? 'portrait');

    expect(turns).toEqual(['portrait', 'landscape', 'portrait']);
    expect(names).toContain('word/footer-turned.xml');
  });

  it('has real footnotes, of which a second call repeats the number', async () => {
    const { tree } = await docx(
      under('Uno[^a], dos[^b], otra vez[^a].\n\n[^a]: Primera.\n[^b]: Segunda[^c].\n[^c]: Tercera.'),
    );
    const notes = all(tree('word/footnotes.xml'), 'w:footnote');

    expect(all(tree(main), 'w:footnoteReference').map(mark => mark.attributes['w:id'])).toEqual(['1', '2']);
    expect(notes.map(note => textOf(note).trim())).toEqual(['', '', 'Primera.', 'Segunda [Tercera.].']);
    expect(all(tree(main), 'w:instrText').map(textOfCode)).toContain(' NOTEREF nota__nota_1 \\f \\h ');
  });

  it('shows the contents at once, without asking anybody to update them', async () => {
    const { tree, xml } = await docx(under('## Uno\n\na\n\n## Dos\n\nb'));
    const entries = all(all(tree(main), 'w:sdt')[0] ?? tree(main), 'w:hyperlink').map(entry => textOf(entry));

    expect(entries).toEqual(['Uno', 'Dos']);
    expect(xml('word/settings.xml')).not.toContain('updateFields');
  });

  it('shows on every page that a plan is not approved, and nothing where it is', async () => {
    const plan = (state: string) =>
      docx(under('Texto').replace('titulo: Plan', `titulo: Plan\nestado: ${state}`));
    const draft = await plan('propuesta');
    const approved = await plan('aprobado');

    expect(draft.xml('word/header-upright.xml')).toContain('string="PROPUESTA"');
    expect(textOf(draft.tree('word/footer-upright.xml'))).toContain('Propuesta · Documento no aprobado');
    expect(approved.xml('word/header-upright.xml')).not.toContain('v:textpath');
    expect(textOf(approved.tree('word/footer-upright.xml'))).not.toContain('aprobado');
  });

  it('sets numbers in a table as small as the words that hang from them', async () => {
    const columns = Array.from({ length: 12 }, (_, i) => `Interinstitucional${i}`);
    const head = ['Línea de acción', ...columns.map(() => 'Observaciones')].join('|');
    const row = ['2.1. Digitalizar', ...columns].join('|');
    const { tree } = await docx(under(`## Eje 1. A\n\n|${head}|\n${'|--'.repeat(13)}|\n|${row}|\n`));
    const sizeOf = (text: string) =>
      all(tree(main), 'w:r')
        .filter(run => textOf(run) === text)
        .map(run => all(run, 'w:sz').map(size => size.attributes['w:val']));

    expect(sizeOf('Interinstitucional0')).toEqual([['14']]);
    expect(sizeOf('2.1.')).toEqual([['14']]);
  });

  it('gives those who present the plan a line each where they would push its address off the cover', async () => {
    const covers = async (count: number) => {
      const people = Array.from(
        { length: count },
        (_, i) => `{ nombre: P${i}, cargo: C${i}, organismo: O${i} }`,
      );
      const { tree } = await docx(
        under('## Uno\n\nTexto').replace('titulo: Plan', `titulo: Plan\nautoria: [${people.join(', ')}]`),
      );
      return all(tree(main), 'w:p').map(each => textOf(each).trim());
    };

    expect(await covers(2)).toEqual(expect.arrayContaining(['P0', 'C0', 'O0', 'P1', 'C1', 'O1']));
    expect(await covers(14)).toEqual(expect.arrayContaining(['P0 · C0 · O0', 'P13 · C13 · O13']));
  });

  it('frames the state on the cover, and gives a ground without frame to the one that is approved', async () => {
    const stateOf = async (state: string) => {
      const { tree } = await docx(under('Texto').replace('titulo: Plan', `titulo: Plan\nestado: ${state}`));
      const run = all(tree(main), 'w:r').find(each => textOf(each).trim().toLowerCase() === state);
      if (!run) throw new Error(`no run says ${state}`);
      return {
        text: textOf(run),
        frames: all(run, 'w:bdr').length,
        grounds: all(run, 'w:shd').length,
      };
    };

    expect(await stateOf('borrador')).toEqual({ text: 'Borrador', frames: 1, grounds: 0 });
    expect(await stateOf('aprobado')).toEqual({
      text: '\u00a0\u00a0Aprobado\u00a0\u00a0',
      frames: 0,
      grounds: 1,
    });
  });

  it('takes the contrast and the cover of the theme', async () => {
    const text = under('## Uno\n\nTexto');
    const plain = await docx(text);
    const strong = await docx(text, { ...defaultTheme, contrast: 'alto', cover: 'sobria' });

    expect(all(plain.tree(main), 'v:rect')).toHaveLength(2);
    expect(all(strong.tree(main), 'v:rect')).toHaveLength(0);
    expect(plain.xml('word/styles.xml')).toContain('w:val="292929"');
    expect(strong.xml('word/styles.xml')).toContain('w:val="000000"');
    expect(strong.xml('word/styles.xml')).not.toMatch(/292929|575757|C7C7C7/u);
  });

  it('takes the colours, the typefaces and the paper of the theme', async () => {
    const theme: Theme = {
      ...defaultTheme,
      colors: { primary: '#7a1f3d', accent: '#c9a227' },
      fonts: { ...defaultTheme.fonts, text: 'Source Sans 3' },
      paper: 'a4',
    };
    const { xml, tree } = await docx(under('## Uno\n\nTexto'), theme);

    expect(xml('word/styles.xml')).toContain('7A1F3D');
    expect(said(tree('word/styles.xml'), 'w:rFonts', 'w:ascii')).toBe('Source Sans 3');
    expect(said(tree(main), 'w:pgSz', 'w:w')).toBe('11906');
  });

  it('shows a logo in SVG, and what it looks like where that cannot be shown', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 200 100"><rect width="200" height="100"/></svg>';
    const logo = { bytes: new TextEncoder().encode(svg), format: 'svg', alt: 'Instituto' } as const;
    const { tree, names, part, notices } = await docx(under('Texto'), { ...defaultTheme, logo });
    const [size] = all(tree(main), 'wp:extent');

    expect(all(tree(main), 'asvg:svgBlip')).toHaveLength(1);
    expect(Number(size?.attributes.cx)).toBe(2 * Number(size?.attributes.cy));
    expect(names).toEqual(expect.arrayContaining(['word/media/logo.svg', 'word/media/logo.png']));
    expect(pixels(part('word/media/logo.png'))).toEqual([400, 200]);
    expect(notices).toEqual([]);
  });

  it('carries the typefaces inside, scrambled as the standard wants', async () => {
    const { tree, names, part } = await docx(under('Texto'));
    const fonts = all(tree('word/fontTable.xml'), 'w:font').map(font => font.attributes['w:name']);

    expect(fonts).toEqual(['Source Serif 4', 'Source Sans 3']);
    expect(names.filter(name => name.endsWith('.odttf'))).toHaveLength(5);
    const key = all(tree('word/fontTable.xml'), 'w:embedRegular')[0]?.attributes['w:fontKey'] ?? '';
    expect(firstOf(part('word/fonts/font1.odttf'), key)).toEqual([0, 1, 0, 0]);
  });

  it('carries no typeface of PostScript outlines, which Word does not take, and says so', async () => {
    const otf = readFileSync('templates/fonts/SourceCodePro_400Regular.ttf');
    otf.write('CFF ', otf.indexOf('glyf'), 'latin1');
    const fonts = { text: 'Source Code Pro', headings: null, files: [otf] };
    const { tree, notices } = await docx(under('Texto'), { ...defaultTheme, fonts });

    expect(all(tree('word/fontTable.xml'), 'w:font').map(font => font.attributes['w:name'])).toEqual([
      'Source Sans 3',
    ]);
    expect(notices.join()).toContain('«Source Code Pro» no va dentro del documento de Word');
  });

  it('shows images beside the plan with their text, and the text of those it cannot show', async () => {
    const { tree, names, notices } = await docx(
      under('![Mapa](mapa.png)\n\n![Croquis](croquis.svg)\n\n![](punto.png)'),
      defaultTheme,
      {
        'mapa.png': dot,
        'punto.png': dot,
        'croquis.svg': new TextEncoder().encode('<svg xmlns="http://www.w3.org/2000/svg"/>'),
      },
    );
    const pictures = all(tree(main), 'wp:docPr').map(one => [
      one.attributes.descr,
      all(one, 'adec:decorative').length,
    ]);

    expect(pictures).toEqual([
      ['Mapa', 0],
      ['', 1],
    ]);
    expect(names.filter(name => name.startsWith('word/media/'))).toEqual([
      'word/media/image1.png',
      'word/media/image2.png',
    ]);
    expect(textOf(tree(main))).toContain('[Imagen: Croquis]');
    expect(notices.join()).toContain('croquis.svg');
  });

  it('keeps a picture with its caption, which has a style of its own, and within the margins of its list', async () => {
    const wide = new TextEncoder().encode(
      '<svg xmlns="http://www.w3.org/2000/svg" width="2000" height="9"/>',
    );
    const { tree, xml } = await docx(
      under('![Mapa](mapa.svg "La región")\n\n- Así:\n\n  ![Mapa](mapa.svg "Otra vez")'),
      defaultTheme,
      { 'mapa.svg': wide },
    );
    const [outer, inner] = all(tree(main), 'wp:extent').map(size => Number(size.attributes.cx));
    const [picture, caption] = all(tree(main), 'w:p').filter((par, i, pars) =>
      [par, pars[i - 1]].some(each => each && all(each, 'wp:extent').length > 0),
    );

    expect(picture && all(picture, 'w:keepNext')).toHaveLength(1);
    expect(caption && textOf(caption).trim()).toBe('La región');
    expect(caption && said(caption, 'w:pStyle')).toBe('PlanPieDeFigura');
    expect(xml('word/styles.xml')).toMatch(
      /w:styleId="PlanPieDeFigura"><w:name w:val="Plan pie de figura"\/><w:basedOn w:val="Caption"\/>/u,
    );
    expect((outer ?? 0) - (inner ?? 0)).toBe(360 * 635);
  });
});

/** Across and down, as a PNG says. */
function pixels(png: Uint8Array): number[] {
  const view = new DataView(png.buffer, png.byteOffset);
  return [view.getUint32(16), view.getUint32(20)];
}

describe('the pictures of a plan in a document', () => {
  const text = under(
    '## Eje 1. A\n\n### Líneas de acción\n\n- 1.1. B\n- 1.2. C\n\n## Eje 2. D\n\n### Líneas de acción\n\n- 2.1. E',
  );

  it('are drawings with what they look like, in words and beside their table', async () => {
    const { tree, names, xml, part } = await docx(text);
    const [picture] = all(tree(main), 'wp:docPr');
    const tables = all(tree(main), 'w:tbl').map(textOf);

    expect(picture?.attributes.descr).toBe('Eje 1: 2 líneas de acción. Eje 2: 1 línea de acción.');
    expect(all(tree(main), 'asvg:svgBlip')).toHaveLength(1);
    expect(names).toEqual(expect.arrayContaining(['word/media/image1.png', 'word/media/image1.svg']));
    expect(xml('word/media/image1.svg')).toContain('fill: #1f3a56');
    expect(pixels(part('word/media/image1.png'))[0]).toBe(1408);
    expect(tables.map(words)).toEqual([words('Ejes Líneas de acción Eje 1 A 2 Eje 2 D 1')]);
    expect(textOf(tree(main))).toContain('El plan en cifras');
  });

  it('are the only drawings that go in as they are: of one beside the plan, what it looks like does', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="10" height="5"><script>alert(1)</script><image href="https://example.org/x.png"/><rect width="10" height="5"/></svg>';
    const { tree, names, part } = await docx(under('![Croquis](_cifras-estructura.svg)'), defaultTheme, {
      '_cifras-estructura.svg': new TextEncoder().encode(svg),
    });

    expect(all(tree(main), 'wp:docPr')[0]?.attributes.descr).toBe('Croquis');
    expect(names.filter(name => name.startsWith('word/media/'))).toEqual(['word/media/image1.png']);
    expect(pixels(part('word/media/image1.png'))).toEqual([20, 10]);
  });
});

describe('the language of a passage', () => {
  it('is that of its runs, in lists, notes and tables as well, and numbers beside them have none', async () => {
    const { tree } = await docx(
      under(
        '<p lang="en">One <em>two</em></p>\n\n<ul lang="fr"><li>trois</li></ul>\n\nUno <span lang="de">vier</span>[^1]\n\n[^1]: Nota <span lang="it">cinque</span>',
      ),
    );
    const spoken = (name: string) =>
      all(tree(name), 'w:r').flatMap(line => {
        const lang = said(line, 'w:lang');
        return lang === null ? [] : [`${lang}: ${textOf(line).trim()}`];
      });

    expect(spoken(main)).toEqual(['en: One', 'en: two', 'fr: trois', 'de: vier']);
    expect(spoken('word/footnotes.xml')).toEqual(['it: cinque']);
  });

  it('is Spanish where the program speaks in a plan of a language it does not know', async () => {
    const text = under('## Eje 1. A\n\nx\n\n## Eje 2. B\n\ny').replace(
      'titulo: Plan',
      'titulo: Plan\nidioma: nah',
    );
    const { tree } = await docx(text);
    const contents = all(tree(main), 'w:r').find(line => textOf(line) === 'Contenido');

    expect(contents && said(contents, 'w:lang')).toBe('es');
    expect(said(tree('word/styles.xml'), 'w:lang')).toBe('nah');
  });
});

describe('the cover of a document', () => {
  const written = under('Texto').replace('titulo: Plan', 'titulo: Plan\nenlace: https://ejemplo.mx/plan');

  it('stands in a band of the main colour, in white also where nobody draws the band; a sober one on the paper', async () => {
    const { tree } = await docx(written);
    const title = all(tree(main), 'w:p').find(line => said(line, 'w:pStyle') === 'Title');
    const plain = await docx(written, { ...defaultTheme, cover: 'sobria' });

    expect(all(tree(main), 'v:rect').map(bar => bar.attributes.fillcolor)).toEqual(['#1f3a56', '#b08d4f']);
    expect(title && said(title, 'w:shd', 'w:fill')).toBe('1F3A56');
    expect(title && said(title, 'w:color')).toBe('FFFFFF');
    expect(all(plain.tree(main), 'v:rect')).toEqual([]);
    expect(plain.xml(main)).not.toContain('FFFFFF');
  });

  it('says where the plan stands on the web, and leads there', async () => {
    const { tree, xml } = await docx(written);

    expect(textOf(tree(main))).toContain('https://ejemplo.mx/plan');
    expect(xml('word/_rels/document.xml.rels')).toContain('Target="https://ejemplo.mx/plan"');
    expect(all(tree(main), 'wp:docPr')).toEqual([]);
  });
});

describe('whatever Markdown an author writes', () => {
  it('every word stands in the document in order, no comment does, and every part is sound XML', async () => {
    const dress = readTemplate(template());
    await fc.assert(
      fc.asyncProperty(anyBody, async text => {
        const { bytes } = await render(renderer, text, defaultTheme, {}, dress);
        const { names, tree } = open(bytes);
        const seen = (shown: string) => shown.match(/visto\d+x/gu) ?? [];
        const [contents] = all(tree(main), 'w:sdt');
        const entries = contents ? seen(textOf(contents)).length : 0;

        for (const name of names) if (/\.(?:xml|rels)$/u.test(name)) tree(name);
        expect(JSON.stringify(tree(main))).not.toContain('oculto');
        expect(seen(textOf(tree(main))).slice(entries)).toEqual(
          seen(visibleText((await publishText(text)).body)),
        );
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});

describe('a hostile plan', () => {
  const made = docx(hostile);

  it('keeps its words and loses its comments', async () => {
    const shown = textOf((await made).tree(main));

    expect(missing(hostileWords, words(shown))).toEqual([]);
    expect(shown).not.toContain('oculto');
  });

  it('runs nothing, asks nothing of anybody and names no file', async () => {
    const { names, xml, tree } = await made;
    const codes = names
      .filter(name => name.endsWith('.xml'))
      .flatMap(name => all(tree(name), 'w:instrText').map(textOfCode));
    const outside = names
      .filter(name => name.endsWith('.rels'))
      .flatMap(name =>
        all(tree(name), 'Relationship').filter(one => one.attributes.TargetMode === 'External'),
      );

    expect(codes.every(code => /^ (?:TOC|PAGE|NUMPAGES|NOTEREF)\b/u.test(code))).toBe(true);
    expect(outside.map(one => one.attributes.Target)).toEqual(['https://example.org/rastro.png']);
    expect(outside.every(one => one.attributes.Type?.endsWith('/hyperlink'))).toBe(true);
    expect(all(tree(main), 'w:drawing')).toEqual([]);
    expect(xml('[Content_Types].xml')).not.toMatch(/macro|vba|ole/iu);
  });

  it('has only characters that XML may hold', async () => {
    const { names, xml } = await made;
    const parts = names.filter(name => /\.(?:xml|rels)$/u.test(name)).map(xml);

    expect(parts.join('')).not.toMatch(/[^\P{Cc}\t\n\r]|[\ufffe\uffff\u202e]|\p{Cs}/u);
  });
});

const dot = Uint8Array.from(
  Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
);

/** What a field tells Word to do. */
function textOfCode({ children }: Element): string {
  return children.map(child => (child.type === 'text' ? child.value : '')).join('');
}

/** The first bytes of a font that a document carries, from the end of its key as ECMA-376 scrambles them. */
function firstOf(bytes: Uint8Array, key: string): number[] {
  const digits = key.replace(/[^0-9A-F]/gu, '');
  return [0, 1, 2, 3].map(i => (bytes[i] ?? 0) ^ Number.parseInt(digits.slice(30 - 2 * i, 32 - 2 * i), 16));
}
