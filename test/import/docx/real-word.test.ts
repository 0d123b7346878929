import { describe, expect, it, test } from 'vitest';
import type { SourceDocument } from '../../../src/import/source.ts';
import { importer } from '../../../src/importers/docx.ts';
import { blockLines } from '../blocks.ts';
import { listItem, paragraph, type WordFile, wordFile } from './word-file.ts';

const context = { name: 'plan.docx', progress: () => undefined };

function read(file: WordFile): Promise<SourceDocument> {
  return importer.read(wordFile(file), context);
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const level = (i: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const cell = (inside: string, properties = '') => `<w:tc><w:tcPr>${properties}</w:tcPr>${inside}</w:tc>`;

describe('the fields of Word', () => {
  it.each([
    ['a page number', `${mark('begin')}${code('PAGE')}${mark('separate')}${run('3')}${mark('end')}`, '3'],
    [
      'a link',
      `${mark('begin')}${code(' HYPERLINK "https://x.mx/" \\o "y" ')}${mark('separate')}${run('sitio')}${mark('end')}`,
      'sitio→https://x.mx/',
    ],
    [
      'an entry of an index, with a page number in it',
      `${mark('begin')}${code(' HYPERLINK \\l "_Toc1" ')}${mark('separate')}${run('Eje 1')}${mark('begin')}${code('PAGEREF _Toc1')}${mark('separate')}${run(' 4')}${mark('end')}${mark('end')}`,
      'Eje 1 4→#_Toc1',
    ],
    [
      'a condition over another field',
      `${mark('begin')}${code('IF ')}${mark('begin')}${code('MERGEFIELD a')}${mark('separate')}${run('oculto')}${mark('end')}${code(' = 1')}${mark('separate')}${run('visto')}${mark('end')}`,
      'visto',
    ],
    ['a simple one', `<w:fldSimple w:instr="REF x">${run('Objetivo 1')}</w:fldSimple>`, 'Objetivo 1'],
  ])('say their result: %s', async (_, inside, said) => {
    expect(blockLines(await read({ body: `<w:p>${inside}</w:p>` }))).toEqual([said]);
  });

  test('that never end hide no other paragraph', async () => {
    const body = `<w:p>${run('Uno')}${mark('begin')}${code('X')}</w:p>${paragraph('Dos')}`;

    expect(blockLines(await read({ body }))).toEqual(['Uno', 'Dos']);
  });
});

describe('the wrappings of Word', () => {
  it.each([
    [
      'controls around a block',
      `<w:sdt><w:sdtPr/><w:sdtContent>${paragraph('x')}</w:sdtContent></w:sdt>`,
      'x',
    ],
    [
      'controls around words',
      `<w:p>${run('a ')}<w:sdt><w:sdtContent>${run('b')}</w:sdtContent></w:sdt></w:p>`,
      'a b',
    ],
    [
      'smart tags',
      `<w:p><w:smartTag w:element="p">${run('a')}<w:smartTag>${run('b')}</w:smartTag></w:smartTag></w:p>`,
      'ab',
    ],
    ['custom XML', `<w:customXml w:element="eje">${paragraph('x')}</w:customXml>`, 'x'],
    [
      'a box in two forms, both with words',
      `<w:p><mc:AlternateContent><mc:Choice Requires="wps">${run('una vez')}</mc:Choice><mc:Fallback>${run('una vez')}</mc:Fallback></mc:AlternateContent></w:p>`,
      'una vez',
    ],
    [
      'a form that only the older one has words for',
      `<w:p><mc:AlternateContent><mc:Choice Requires="nuevo"/><mc:Fallback>${run('x')}</mc:Fallback></mc:AlternateContent></w:p>`,
      'x',
    ],
  ])('are seen through: %s', async (_, body, said) => {
    expect(blockLines(await read({ body }))).toEqual([said]);
  });

  test('that ask for what nobody wrote are told apart from what somebody did', async () => {
    const control = (inside: string) =>
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${inside}</w:sdtContent></w:sdt>`;
    const { blocks, notices } = await read({
      body: `${control(paragraph('Escriba el título'))}<w:p>${run('Plazo: ')}${control(run('Elija una fecha'))}</w:p>`,
    });

    expect(blockLines({ blocks } as SourceDocument)).toEqual(['Plazo: ']);
    expect(notices.map(({ what }) => what)).toEqual([
      'un campo del formulario está sin llenar: «Escriba el título»',
      'un campo del formulario está sin llenar: «Elija una fecha»',
    ]);
  });
});

describe('changes and notes of Word', () => {
  test('that moved a passage are one deletion and one insertion', async () => {
    const body = `<w:p><w:moveFrom w:author="Ana">${run('texto')}</w:moveFrom></w:p><w:p><w:moveTo w:author="Ana">${run('texto')}</w:moveTo></w:p>`;

    expect(blockLines(await read({ body }))).toEqual(['<deleted texto>', '<inserted texto>']);
  });

  test('lead where the notes say, not where the text does', async () => {
    const source = await read({
      body: `<w:p>${run('x')}<w:r><w:footnoteReference w:id="1"/></w:r></w:p>`,
      footnotes: `<w:footnote w:id="1"><w:p><w:hyperlink r:id="rId0">${run('ley')}</w:hyperlink></w:p></w:footnote>`,
      parts: {
        'word/_rels/footnotes.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId0" Type="x/hyperlink" Target="https://ley.mx/" TargetMode="External"/></Relationships>',
      },
    });

    expect(blockLines(source)).toEqual(['x{footnote-1}', 'footnote footnote-1: ley→https://ley.mx/']);
  });

  test('that answer one another are all given', async () => {
    const source = await read({
      body: `<w:p>${run('x')}<w:r><w:commentReference w:id="0"/></w:r><w:r><w:commentReference w:id="1"/></w:r></w:p>`,
      comments: `<w:comment w:id="0">${paragraph('¿Cuándo?')}</w:comment><w:comment w:id="1">${paragraph('En mayo.')}</w:comment>`,
    });

    expect(blockLines(source)).toEqual([
      'x{comment-0}{comment-1}',
      'comment comment-0: ¿Cuándo?',
      'comment comment-1: En mayo.',
    ]);
  });

  test('that hide words are listed with them', async () => {
    const { blocks, notices } = await read({
      body: `<w:p>${run('Visto')}${run('Borrador', '<w:vanish/>')}</w:p>`,
    });

    expect(blockLines({ blocks } as SourceDocument)).toEqual(['Visto']);
    expect(notices.map(({ what }) => what)).toEqual([
      'texto oculto del original, que no se ve ni se imprime: «Borrador»',
    ]);
  });
});

describe('the lists of Word', () => {
  test('print their own words before the number', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', 'Eje %1.')}${level(1, 'upperLetter', 'Línea %1.%2:')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const body = [listItem('Uno', 1), listItem('a', 1, 1), listItem('b', 1, 1), listItem('Dos', 1)].join('');

    expect(blockLines(await read({ body, numbering }))).toEqual([
      'Eje 1. Uno',
      'Línea 1.A: a',
      'Línea 1.B: b',
      'Eje 2. Dos',
    ]);
  });

  test('take the level of an item from its style, and a definition from the list style that it names', async () => {
    const styles = `<w:style w:type="paragraph" w:styleId="T2"><w:name w:val="heading 2"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>`;
    const numbering = `<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="Plan"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:styleLink w:val="Plan"/>${level(0, 'decimal', '%1.')}${level(1, 'decimal', '%1.%2', '<w:pStyle w:val="T2"/>')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const body = [listItem('Uno', 1), paragraph('Dos', '<w:pStyle w:val="T2"/>')].join('');

    expect(blockLines(await read({ body, styles, numbering }))).toEqual(['1. Uno', 'h2 1.1 Dos']);
  });

  test('count in boxes too, and an item without words is counted', async () => {
    const numbering = `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`;
    const box = `<w:p><w:r><w:pict><v:textbox><w:txbxContent>${listItem('b', 1)}</w:txbxContent></v:textbox></w:pict></w:r></w:p>`;

    expect(
      blockLines(
        await read({ body: listItem('a', 1) + box + listItem('', 1) + listItem('d', 1), numbering }),
      ),
    ).toEqual(['1. a', 'text-box: 2. b', '3. ', '4. d']);
  });
});

describe('what is drawn in Word', () => {
  const diagram = (text: string, id: string) =>
    `<dgm:pt modelId="${id}"><dgm:t><a:p><a:r><a:t>${text}</a:t></a:r></a:p></dgm:t></dgm:pt>`;
  const link = (from: string, to: string, order: number) =>
    `<dgm:cxn srcId="${from}" destId="${to}" srcOrd="${order}"/>`;
  const names =
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"';
  const rels = (id: string, target: string) => ({
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="${id}" Type="x/y" Target="${target}"/></Relationships>`,
  });

  test('as a diagram says its words in the order of its outline', async () => {
    const data = `<dgm:dataModel ${names}><dgm:ptLst><dgm:pt modelId="0" type="doc"/>${diagram('Dos', '2')}${diagram('Uno', '1')}${diagram('Uno y medio', '3')}</dgm:ptLst><dgm:cxnLst>${link('0', '2', 1)}${link('0', '1', 0)}${link('1', '3', 0)}</dgm:cxnLst></dgm:dataModel>`;
    const body = `<w:p>${run('Ejes')}<w:r><w:drawing><dgm:relIds xmlns:dgm="http://schemas.openxmlformats.org/drawingml/2006/diagram" r:dm="rId7"/></w:drawing></w:r></w:p>`;
    const source = await read({
      body,
      parts: { ...rels('rId7', 'diagrams/data1.xml'), 'word/diagrams/data1.xml': data },
    });

    expect(blockLines(source)).toEqual(['Ejes', 'text-box: Uno', 'text-box: Uno y medio', 'text-box: Dos']);
  });

  test('as a chart, as lettering and as a picture of the old form says its words', async () => {
    const chart = `<c:chartSpace ${names}><c:title><a:p><a:r><a:t>Avance</a:t></a:r></a:p></c:title><c:cat><c:strCache><c:pt><c:v>2026</c:v></c:pt><c:pt><c:v>2027</c:v></c:pt></c:strCache></c:cat><c:cat><c:strCache><c:pt><c:v>2026</c:v></c:pt></c:strCache></c:cat></c:chartSpace>`;
    const body = `<w:p><w:r><w:drawing><c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId7"/></w:drawing><w:pict><v:shape alt="Escudo"><v:textpath string="PLAN 2027"/></v:shape></w:pict></w:r></w:p>`;
    const source = await read({
      body,
      parts: { ...rels('rId7', '/word/charts/c.xml'), 'word/charts/c.xml': chart },
    });

    expect(blockLines(source)).toEqual(['[Avance · 2026 · 2027]', '[Escudo]', 'text-box: PLAN 2027']);
  });

  test('as a formula is said on one line', async () => {
    const names = 'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"';
    const m = (text: string) => `<m:r><m:t>${text}</m:t></m:r>`;
    const body = `<w:p>${run('Índice = ')}<m:oMath ${names}><m:f><m:num>${m('atendidas')}</m:num><m:den>${m('recibidas')}</m:den></m:f>${m('×100')}<m:sSup><m:e>${m('x')}</m:e><m:sup>${m('2')}</m:sup></m:sSup><m:rad><m:deg/><m:e>${m('y')}</m:e></m:rad><m:d><m:e>${m('z')}</m:e></m:d></m:oMath></w:p>`;

    expect(blockLines(await read({ body }))).toEqual(['Índice = (atendidas)/(recibidas)×100x^2√y(z)']);
  });

  test('with a symbol font says what everybody reads', async () => {
    const sign = (font: string, char: string) => `<w:r><w:sym w:font="${font}" w:char="${char}"/></w:r>`;
    const body = `<w:p>${sign('Symbol', 'F0B3')}${sign('Symbol', 'F061')}${sign('Wingdings', 'F0FC')}${sign('Wingdings', 'F0A7')}${sign('Wingdings 3', 'F041')}</w:p>`;

    expect(blockLines(await read({ body }))).toEqual(['≥α✓••']);
  });

  test('as a big first letter belongs to its word', async () => {
    const body = `${paragraph('E', '<w:framePr w:dropCap="drop"/>')}${paragraph('ste plan')}`;

    expect(blockLines(await read({ body }))).toEqual(['Este plan']);
  });
});

describe('tables of Word', () => {
  test('keep rows that begin late, cells in controls, and words in cells that are covered', async () => {
    const body = `<w:tbl>
      <w:tr><w:sdt><w:sdtContent>${cell(paragraph('a'), '<w:vMerge w:val="restart"/>')}</w:sdtContent></w:sdt>${cell(paragraph('b'))}</w:tr>
      <w:tr>${cell(paragraph('c'), '<w:vMerge/>')}${cell(paragraph('d'))}</w:tr>
      <w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(paragraph('e'))}</w:tr>
    </w:tbl>`;

    expect(blockLines(await read({ body }))).toEqual([
      'table 0: a(1x2) | b(1x1) || c(1x1) | d(1x1) || (1x1) | e(1x1)',
    ]);
  });
});

describe('files of other programs', () => {
  const heading = (name: string) =>
    `<w:style w:type="paragraph" w:styleId="2"><w:name w:val="${name}"/></w:style>`;

  it.each([
    ['LibreOffice in Spanish', 'Título 1'],
    ['WPS', 'heading 1'],
    ['Pages', 'Heading 1'],
    ['an old Word', 'Encabezado 1'],
  ])('have headings by whatever name: %s', async (_, name) => {
    expect(
      blockLines(await read({ styles: heading(name), body: paragraph('Uno', '<w:pStyle w:val="2"/>') })),
    ).toEqual(['h1 Uno']);
  });

  const main = (names: string, inside: string) => ({
    body: '',
    parts: { 'word/document.xml': `<document ${names}>${inside}</document>` },
  });

  it.each([
    ['strict', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
    ['usual', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ])('are read whatever their prefixes, in the %s form', async (_, namespace) => {
    const inside = `<body><p><pPr><outlineLvl z:val="0"/></pPr><r><rPr><b/></rPr><t>Uno</t></r></p></body>`;

    expect(blockLines(await read(main(`xmlns="${namespace}" xmlns:z="${namespace}"`, inside)))).toEqual([
      'h1 *Uno*',
    ]);
  });

  test('say measures with their units, as strict ones do', async () => {
    const source = await read({
      body: `${paragraph('abc')}${paragraph('x', '<w:ind w:start="24pt"/>')}<w:p>${run('y', '<w:sz w:val="22pt"/>')}</w:p>`,
    });
    const looks = source.blocks.map(block => (block.kind === 'text' ? block.look : null));

    expect(looks[1]?.indent).toBe(2);
    expect(looks[2]?.size).toBe(2);
  });

  test('dress words with the styles of characters', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Fuerte"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';

    expect(
      blockLines(await read({ styles, body: `<w:p>${run('x', '<w:rStyle w:val="Fuerte"/>')}</w:p>` })),
    ).toEqual(['*x*']);
  });

  test('that hold another document or lead to one say so', async () => {
    const { notices } = await read({
      body: '<w:altChunk r:id="x"/>',
      parts: {
        'word/_rels/document.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId0" Type="x/image" Target="https://espia.mx/x.png" TargetMode="External"/></Relationships>',
      },
    });

    expect(notices.map(({ what }) => what)).toEqual([
      'el archivo remite a otros archivos, que no se abren',
      expect.stringContaining('incluye otro documento'),
    ]);
  });
});
