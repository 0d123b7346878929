import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import type { SourceDocument } from '../../../src/import/source.ts';
import { importer } from '../../../src/importers/odt.ts';
import { blockLines } from '../blocks.ts';
import { wordFile, paragraph as wordParagraph } from '../docx/word-file.ts';
import { type TextFile, textFile } from './text-file.ts';

const context = { name: 'plan.odt', progress: () => undefined };

function read(file: TextFile): Promise<SourceDocument> {
  return importer.read(textFile(file), context);
}

const p = (inside: string, style = '') => `<text:p text:style-name="${style}">${inside}</text:p>`;
const item = (...inside: readonly string[]) => `<text:list-item>${inside.join('')}</text:list-item>`;
const list = (inside: string, more = '') => `<text:list text:style-name="L" ${more}>${inside}</text:list>`;

describe('an OpenDocument text', () => {
  test('has the headings it says, and the looks of its styles through what they are based on', async () => {
    const styles = `
      <style:style style:name="Title" style:family="paragraph"/>
      <style:style style:name="Heading" style:family="paragraph"><style:text-properties fo:font-weight="bold" fo:font-size="12pt"/></style:style>
      <style:style style:name="Grande" style:family="paragraph" style:parent-style-name="Heading"><style:paragraph-properties fo:text-align="center" fo:margin-left="0.5in"/><style:text-properties fo:font-size="200%"/></style:style>
      <style:style style:name="A" style:family="paragraph" style:parent-style-name="B"/><style:style style:name="B" style:family="paragraph" style:parent-style-name="A"/>`;
    const own = `<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>`;
    const source = await read({
      styles,
      own,
      body: `${p('Plan', 'Title')}<text:h text:outline-level="2">Dos</text:h>${p('Rótulo', 'Grande')}${p('un <text:span text:style-name="T1">tramo</text:span>', 'A')}`,
    });
    const look = source.blocks[2]?.kind === 'text' ? source.blocks[2].look : {};

    expect(blockLines(source)).toEqual(['h0 Plan', 'h2 Dos', '*Rótulo*', 'un *tramo*']);
    expect(look).toMatchObject({ style: 'Grande', size: 2, centred: true, indent: 3 });
  });

  test('counts its lists as they are printed, and goes on with those that say so', async () => {
    const level = (n: number, format: string, more = '') =>
      `<text:list-level-style-number text:level="${n}" style:num-format="${format}" ${more}/>`;
    const own = `<text:list-style style:name="L">${level(1, 'I', 'style:num-suffix="."')}${level(2, '1', 'text:display-levels="2"')}${level(3, 'a', 'style:num-prefix="(" style:num-suffix=")" text:start-value="2"')}<text:list-level-style-bullet text:level="4" text:bullet-char="\uF0B7"/></text:list-style>`;
    const nested = (inside: string) => `<text:list>${inside}</text:list>`;
    const deep = nested(item(p('c'), nested(item(p('d'), nested(item(p('e')))))));
    const body = [
      list(item(p('a'), p('sigue')) + item(p('b'), deep), 'xml:id="x"'),
      p('en medio'),
      list(item(p('f')), 'text:continue-list="x"'),
      list(item(p('g'))),
      list(
        `<text:list-item text:start-value="9">${p('h')}</text:list-item><text:list-header>${p('i')}</text:list-header>`,
        'text:continue-numbering="true"',
      ),
    ].join('');

    expect(blockLines(await read({ own, body }))).toEqual([
      'I. a',
      'sigue',
      'II. b',
      'II.1 c',
      '(b) d',
      '• e',
      'en medio',
      'III. f',
      'I. g',
      'IX. h',
      'i',
    ]);
  });

  test('numbers its headings by its outline, in what LibreOffice prints around the number', async () => {
    const styles = `<text:outline-style style:name="Outline"><text:outline-level-style text:level="1" style:num-format="1" xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" loext:num-list-format="Eje %1%."/><text:outline-level-style text:level="2" style:num-format=""/></text:outline-style>`;
    const h = (level: number, text: string) => `<text:h text:outline-level="${level}">${text}</text:h>`;

    expect(blockLines(await read({ styles, body: h(1, 'Uno') + h(2, 'a') + h(1, 'Dos') }))).toEqual([
      'h1 Eje 1. Uno',
      'h2 a',
      'h1 Eje 2. Dos',
    ]);
  });

  test('gives spaces, tabs, breaks and links as they are seen', async () => {
    const body = `<text:p>\n  Uno<text:s text:c="2"/>dos<text:tab/>tres<text:line-break/><text:a xlink:href="https://x.mx/">cuatro</text:a> <text:soft-page-break/> cinco\n</text:p>`;

    expect(blockLines(await read({ body }))).toEqual(['---', 'Uno  dos\ttres\ncuatro→https://x.mx/ cinco']);
  });

  test('gives notes, comments and pending changes, and what stands around the text', async () => {
    const region = (id: string, inside: string) =>
      `<text:changed-region xml:id="${id}">${inside}</text:changed-region>`;
    const info = '<office:change-info><dc:creator>Ana</dc:creator></office:change-info>';
    const body = `<text:tracked-changes>${region('i', `<text:insertion>${info}</text:insertion>`)}${region('d', `<text:deletion>${info}${p('tres')}</text:deletion>`)}${region('f', `<text:format-change>${info}</text:format-change>`)}</text:tracked-changes>
      <text:p>Abrir <text:change text:change-id="d"/><text:change-start text:change-id="i"/>dos<text:change-end text:change-id="i"/><text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body>${p('Ley 5.')}</text:note-body></text:note> y <text:change-start text:change-id="f"/>más<text:change-end text:change-id="f"/><office:annotation><dc:creator>Eva</dc:creator><dc:date>2026</dc:date>${p('¿Seguro?')}</office:annotation></text:p>`;
    const pages = `<style:master-page><style:header>${p('Ayuntamiento')}</style:header><style:footer-first>${p('Página <text:page-number>1</text:page-number>')}</style:footer-first></style:master-page>`;

    expect(blockLines(await read({ body, pages }))).toEqual([
      'header: Ayuntamiento',
      'footer: Página 1',
      'Abrir <deleted tres><inserted dos>{nota-1} y más{comentario-2}',
      'footnote nota-1: Ley 5.',
      'comment comentario-2: ¿Seguro?',
    ]);
  });

  test('gives tables with their header rows, spans and repeated cells, nested ones inside their cell', async () => {
    const cell = (inside: string, more = '') => `<table:table-cell ${more}>${inside}</table:table-cell>`;
    const row = (inside: string, more = '') => `<table:table-row ${more}>${inside}</table:table-row>`;
    const inner = `<table:table>${row(cell(p('dentro')))}</table:table>`;
    const body = `<table:table><table:table-column/>
      <table:table-header-rows>${row(`${cell(p('Acción'), 'table:number-columns-spanned="2"')}<table:covered-table-cell/>${cell(p('Plazo'))}`)}</table:table-header-rows>
      ${row(cell(p('A'), 'table:number-rows-spanned="2"') + cell(p('B') + inner) + cell(''))}
      ${row(`<table:covered-table-cell/>${cell(p('C'), 'table:number-columns-repeated="2"')}`)}
      ${row(cell('', 'table:number-columns-repeated="3"'), 'table:number-rows-repeated="1000000"')}
    </table:table>`;

    expect(blockLines(await read({ body }))).toEqual([
      'table 1: Acción(2x1) | Plazo(1x1) || A(1x2) | B/dentro(1x1) | (1x1) || C(1x1) | C(1x1) || (1x1) | (1x1) | (1x1)',
    ]);
  });

  test('gives sections, indexes without their forms, boxes, pictures by their words, formulas and charts', async () => {
    const object = (name: string) => `<draw:object xlink:href="./${name}"/>`;
    const body = `
      <text:table-of-content><text:table-of-content-source><text:index-title-template>Plantilla</text:index-title-template></text:table-of-content-source><text:index-body>${p('Eje 1<text:tab/>3')}</text:index-body></text:table-of-content>
      <text:section text:name="s">${p('Dentro')}</text:section><text:section text:name="o" text:display="none">${p('Oculta')}</text:section>
      <text:p>Texto<draw:frame><draw:text-box>${p('Caja')}</draw:text-box></draw:frame><draw:custom-shape>${p('Forma')}</draw:custom-shape><draw:g><draw:frame><draw:image/><svg:title>Escudo</svg:title></draw:frame></draw:g><draw:frame>${object('F')}</draw:frame><draw:frame>${object('G')}<draw:image/></draw:frame></text:p>`;
    const math = 'xmlns="http://www.w3.org/1998/Math/MathML"';
    const parts = {
      'F/content.xml': `<math ${math}><semantics><mrow><mfrac><mi>hecho</mi><mn>2</mn></mfrac><mo>×</mo><msup><mi>x</mi><mn>3</mn></msup></mrow><annotation>no</annotation></semantics></math>`,
      'G/content.xml': `<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">${'<text:p>Avance</text:p>'.repeat(2)}</office:document-content>`,
    };
    const { blocks, notices } = await read({ body, parts });

    expect(blockLines({ blocks } as SourceDocument)).toEqual([
      'Eje 1\t3',
      'Dentro',
      'Texto',
      'text-box: Caja',
      'text-box: Forma',
      '[Escudo]',
      '(hecho)/2×x^3',
      '[Avance]',
    ]);
    expect(notices.map(({ what }) => what)).toEqual([expect.stringContaining('«Oculta»')]);
  });

  it.each([
    ['a file that is no ZIP', strToU8('Plan de trabajo'), /no es un texto de OpenDocument/u],
    ['a Word document', wordFile({ body: wordParagraph('x') }), /no es un texto de OpenDocument/u],
    ['half a file', textFile({ body: p('x') }).slice(0, 300), /dañado/u],
    ['a part that is no XML', textFile({ body: '<text:p>' }), /dañado/u],
    [
      'lists in lists without end',
      textFile({
        body: `${'<text:list><text:list-item>'.repeat(150)}${p('x')}${'</text:list-item></text:list>'.repeat(150)}`,
      }),
      /dañado/u,
    ],
    [
      'a bomb',
      zipSync({ 'content.xml': new Uint8Array(70 * 1024 * 1024) }, { level: 9 }),
      /mucho más que cualquier plan/u,
    ],
    [
      'a protected file',
      textFile({
        body: '',
        parts: {
          'META-INF/manifest.xml':
            '<manifest:manifest xmlns:manifest="m"><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
        },
      }),
      /contraseña/u,
    ],
  ])('refuses %s', async (_, bytes, said) => {
    await expect(importer.read(bytes, context)).rejects.toThrow(said);
  });

  test('says that its macros are not run', async () => {
    const { notices } = await read({ body: p('x'), parts: { 'Basic/Standard/Module1.xml': '<x/>' } });

    expect(notices.map(({ what }) => what)).toEqual([expect.stringContaining('macros')]);
  });
});
