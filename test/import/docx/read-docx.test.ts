import { strToU8, zipSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import type { SourceDocument } from '../../../src/import/source.ts';
import { importer } from '../../../src/importers/docx.ts';
import { blockLines } from '../blocks.ts';
import { listItem, paragraph, type WordFile, wordFile } from './word-file.ts';

const context = { name: 'plan.docx', progress: () => undefined };

function read(file: WordFile): Promise<SourceDocument> {
  return importer.read(wordFile(file), context);
}

describe('a Word document', () => {
  test('has the headings its styles say, through what they are based on, by name or outline', async () => {
    const styles = `
      <w:style w:type="paragraph" w:styleId="Ttulo1"><w:name w:val="heading 1"/></w:style>
      <w:style w:type="paragraph" w:styleId="Eje"><w:name w:val="Eje"/><w:basedOn w:val="Ttulo1"/><w:rPr><w:b/></w:rPr></w:style>
      <w:style w:type="paragraph" w:styleId="Puesto"><w:name w:val="Title"/></w:style>
      <w:style w:type="paragraph" w:styleId="Vuelta"><w:name w:val="Vuelta"/><w:basedOn w:val="Vuelta"/></w:style>`;
    const body = [
      paragraph('Plan', '<w:pStyle w:val="Puesto"/>'),
      paragraph('Uno', '<w:pStyle w:val="Ttulo1"/>'),
      paragraph('Dos', '<w:pStyle w:val="Eje"/>'),
      paragraph('Tres', '<w:outlineLvl w:val="2"/>'),
      paragraph('Cuatro', '<w:pStyle w:val="Vuelta"/>'),
    ].join('');

    expect(blockLines(await read({ body, styles }))).toEqual([
      'h0 Plan',
      'h1 Uno',
      'h1 *Dos*',
      'h3 Tres',
      'Cuatro',
    ]);
  });

  test('counts its lists as Word prints them', async () => {
    const level = (i: number, format: string, text: string, more = '') =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`;
    const numbering = `
      <w:abstractNum w:abstractNumId="0">${level(0, 'upperRoman', '%1.')}${level(1, 'decimal', '%1.%2', '<w:isLgl/>')}${level(2, 'lowerLetter', '%3)')}</w:abstractNum>
      <w:abstractNum w:abstractNumId="1">${level(0, 'bullet', '\uF0B7')}</w:abstractNum>
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
      <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`;
    const body = [
      listItem('a', 1),
      listItem('b', 1, 1),
      listItem('c', 1, 1),
      listItem('d', 1, 2),
      listItem('e', 1),
      listItem('f', 1, 1),
      listItem('g', 2),
      listItem('h', 3),
      listItem('i', 1),
      listItem('ninguna', 7),
    ].join('');

    expect(blockLines(await read({ body, numbering }))).toEqual([
      'I. a',
      '1.1 b',
      '1.2 c',
      'a) d',
      'II. e',
      '2.1 f',
      '• g',
      'IX. h',
      'X. i',
      'ninguna',
    ]);
  });

  test('gives notes, comments and pending changes, and what stands around the text', async () => {
    const body = `<w:p><w:r><w:t>Abrir </w:t></w:r><w:del w:author="Ana"><w:r><w:delText>tres</w:delText></w:r></w:del><w:ins w:author="Ana"><w:r><w:t>dos</w:t></w:r></w:ins><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:commentReference w:id="0"/></w:r></w:p>`;
    const source = await read({
      body,
      header: paragraph('Ayuntamiento'),
      footnotes: `<w:footnote w:type="separator" w:id="0">${paragraph('')}</w:footnote><w:footnote w:id="2">${paragraph('Ley 5.')}</w:footnote>`,
      comments: `<w:comment w:id="0" w:author="Eva">${paragraph('¿Seguro?')}</w:comment>`,
    });

    expect(blockLines(source)).toEqual([
      'header: Ayuntamiento',
      'Abrir <deleted tres><inserted dos>{footnote-2}{comment-0}',
      'footnote footnote-2: Ley 5.',
      'comment comment-0: ¿Seguro?',
    ]);
  });

  test('gives tables with their header rows and merged cells, nested ones inside their cell', async () => {
    const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(paragraph('dentro'))}</w:tr></w:tbl>`;
    const body = `<w:tbl>
      <w:tr><w:trPr><w:tblHeader/></w:trPr>${cell(paragraph('Acción'), '<w:gridSpan w:val="2"/>')}${cell(paragraph('Plazo'))}</w:tr>
      <w:tr>${cell(paragraph('A'), '<w:vMerge w:val="restart"/>')}${cell(paragraph('B') + inner)}${cell('')}</w:tr>
      <w:tr>${cell(paragraph(''), '<w:vMerge/>')}${cell(paragraph('C'))}${cell(paragraph('D'))}</w:tr>
    </w:tbl>`;

    expect(blockLines(await read({ body }))).toEqual([
      'table 1: Acción(2x1) | Plazo(1x1) || A(1x2) | B/dentro(1x1) | (1x1) || C(1x1) | D(1x1)',
    ]);
  });

  test('gives text boxes once, links, results of fields without their codes, and pictures by their words', async () => {
    const box = `<w:txbxContent>${paragraph('Caja')}</w:txbxContent>`;
    const body = `<w:p><w:r><w:t>Ver </w:t></w:r><w:hyperlink r:id="rId0"><w:r><w:t>aquí</w:t></w:r></w:hyperlink>
      <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "c:\\x"</w:instrText></w:r><w:r><w:t>código</w:t></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>resultado</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
      <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:docPr id="1" name="x" descr="Escudo"/><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>
      <w:r><w:br w:type="page"/></w:r></w:p>`;

    expect(blockLines(await read({ body }))).toEqual([
      '---',
      'Ver aquí→https://ejemplo.mx/resultado',
      '[Escudo]',
      'text-box: Caja',
    ]);
  });

  it.each([
    ['a file that is no ZIP', strToU8('Plan de trabajo'), /no es un documento de Word/u],
    ['a protected file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), /contraseña/u],
    ['half a file', wordFile({ body: paragraph('x') }).slice(0, 300), /dañado/u],
    ['a part that is no XML', wordFile({ body: '<w:p>' }), /dañado/u],
    [
      'a part with entities of its own',
      zipSync({ 'word/document.xml': strToU8('<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>') }),
      /dañado/u,
    ],
    [
      'a bomb',
      zipSync({ 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }, { level: 9 }),
      /mucho más que cualquier plan/u,
    ],
  ])('refuses %s', async (_, bytes, said) => {
    await expect(importer.read(bytes, context)).rejects.toThrow(said);
  });

  test('says that its macros are not run', async () => {
    const source = await read({ body: paragraph('x'), parts: { 'word/vbaProject.bin': 'x' } });

    expect(source.notices.map(({ what }) => what)).toEqual([expect.stringContaining('macros')]);
  });

  test('refuses containers in containers without end, and loses none of their words in silence', async () => {
    const body = `${'<w:sdt><w:sdtContent>'.repeat(200)}${paragraph('x')}${'</w:sdtContent></w:sdt>'.repeat(200)}`;

    await expect(read({ body })).rejects.toThrow(/dañado/u);
  });
});
