import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { describeTemplate } from '../../../src/render/docx/template/describe.ts';
import { readTemplate } from '../../../src/render/docx/template/template.ts';
import { renderer } from '../../../src/renderers/docx.ts';
import { hostile, render, under } from '../rendered.ts';
import { institutional, template } from './institutional.ts';
import { all, open, said, textOf } from './opened.ts';

/** A plan in the institution's dress, opened. */
async function dressed(markdown: string, file: Uint8Array = template()) {
  const rendered = await render(renderer, markdown, undefined, {}, readTemplate(file));
  return { ...rendered, ...open(rendered.bytes) };
}

const main = 'word/document.xml';
const plan = under(
  '## Eje 1. Agua\n\n### Líneas de acción\n\n- 1.1. Medir\n\n| A | B |\n| -- | -- |\n| a | b |\n\n## Anexo\n\n1. Uno',
).replace('titulo: Plan', 'titulo: Plan\nestado: propuesta');

/** What is said against a template. */
function refused(file: Uint8Array): string {
  try {
    readTemplate(file);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'taken';
}

describe('a plan in the dress of an institution', () => {
  const made = dressed(plan);

  it('has its styles under its own names, and those of the program where it has none', async () => {
    const { tree } = await made;
    const used = all(tree(main), 'w:pStyle').map(style => style.attributes['w:val']);
    const ids = all(tree('word/styles.xml'), 'w:style').map(style => style.attributes['w:styleId']);

    expect(used).toEqual(expect.arrayContaining(['Ttulo', 'Eje', 'Linea']));
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(used));
    expect(said(tree(main), 'w:tblStyle')).toBe('TablaI');
    expect(all(tree('word/styles.xml'), 'w:docDefaults')).toHaveLength(1);
  });

  it('has its margins, its header with the logo, its footer and its first page', async () => {
    const { tree, names, part } = await made;
    const sections = all(tree(main), 'w:sectPr');

    expect(sections.map(section => said(section, 'w:pgMar', 'w:left'))).toEqual(['1985', '1985', '1985']);
    expect(sections.map(section => all(section, 'w:titlePg').length)).toEqual([1, 0, 0]);
    expect(names.filter(name => name.startsWith('word/header-upright'))).toHaveLength(1);
    expect(textOf(tree('word/header-upright-1.xml'))).toBe('Instituto Estatal\n');
    expect(part('word/media/header-upright-1-1.png').length).toBeGreaterThan(0);
    expect(names).not.toContain('word/fontTable.xml');
  });

  it('takes off the numbers that its styles would add to those of the text', async () => {
    const heading = all((await made).tree(main), 'w:p').find(line => said(line, 'w:pStyle') === 'Eje');

    expect(heading && said(heading, 'w:numId')).toBe('0');
  });

  it('counts its own lists after those of the template', async () => {
    const { tree } = await made;
    const numbering = tree('word/numbering.xml');
    const ids = (name: string, attribute: string) =>
      all(numbering, name).map(one => one.attributes[attribute]);

    expect(ids('w:abstractNum', 'w:abstractNumId')).toEqual(['0', '1', '2']);
    expect(ids('w:num', 'w:numId')).toEqual(['1', '2', '3']);
    expect(all(tree(main), 'w:numId').at(-1)?.attributes['w:val']).toBe('3');
  });

  it('still says that it is not approved', async () => {
    const { xml } = await made;

    expect(xml('word/header-upright-1.xml')).toContain('string="PROPUESTA"');
    expect(xml('word/header-cover-2.xml')).not.toContain('PROPUESTA');
  });

  it('is the same bytes twice', async () => {
    expect(Buffer.compare((await dressed(plan)).bytes, (await made).bytes)).toBe(0);
  });
});

describe('the description of a template', () => {
  it('says what serves for what', () => {
    const { page, levels, text } = describeTemplate(readTemplate(template()));
    const lines = [...page, ...levels, ...text].map(({ what, found }) => `${what.es}: ${found.es}`);

    expect(lines).toEqual(
      expect.arrayContaining([
        'Papel: carta, 216 × 279 mm',
        'Encabezado: sí, con una imagen; otro en la primera página',
        'Eje: «Eje estratégico»',
        'Línea de acción: «Línea de acción»',
        'Título de nivel 1: «heading 1»',
        'Cita: el del programa',
        'Tabla: «Tabla institucional»',
        'Pie de figura: el del programa',
      ]),
    );
  });

  it('finds the style of captions for those of figures too', () => {
    const named =
      '<w:style w:type="paragraph" w:styleId="D"><w:name w:val="Descripción"/></w:style></w:styles>';
    const styles = institutional['word/styles.xml']?.replace('</w:styles>', named) ?? '';
    const { text } = describeTemplate(readTemplate(template({ 'word/styles.xml': styles })));

    expect(text.find(({ what }) => what.es === 'Pie de figura')?.found.es).toBe('«Descripción»');
  });
});

describe('a hostile template', () => {
  it('is refused where it has macros', () => {
    const types = '[Content_Types].xml';
    const macro = template({
      [types]: institutional[types]?.replace('document.main+xml', 'macroEnabled.main+xml') ?? '',
    });

    expect(refused(macro)).toContain('tiene macros');
    expect(refused(template({ 'word/vbaProject.bin': 'x' }))).toContain('tiene macros');
  });

  it('is refused where it is no document, too large, or would unpack without end', () => {
    expect(refused(strToU8('hola'))).toContain('no es un documento de Word');
    expect(refused(template({ 'word/styles.xml': '' }))).toContain('dañado');
    expect(refused(zipSync({ 'a.txt': strToU8('a') }))).toContain('no es un documento de Word');
    expect(refused(zipSync({ 'word/media/a.png': new Uint8Array(9e6) }))).toContain('más de lo razonable');
    const many = Object.fromEntries(Array.from({ length: 2100 }, (_, i) => [`${i}`, new Uint8Array()]));
    expect(refused(zipSync(many))).toContain('más de lo razonable');
  });

  it('cannot lie about its size', () => {
    const bomb = zipSync({ 'word/styles.xml': new Uint8Array(5e6) });
    for (const at of offsetsOf(bomb, [0x50, 0x4b, 0x01, 0x02])) bomb.set([10, 0, 0, 0], at + 24);

    expect(refused(bomb)).not.toBe('taken');
  });

  it('is refused where its XML declares entities, is broken or never ends', () => {
    const styles = institutional['word/styles.xml'] ?? '';
    const entity = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>';

    expect(refused(template({ 'word/styles.xml': entity + styles }))).toContain('declara entidades');
    expect(refused(template({ 'word/styles.xml': `${styles}<a>` }))).toContain('dañado');
    expect(refused(template({ 'word/styles.xml': '<a>'.repeat(200_000) }))).toContain('dañado');
  });

  it('brings in nothing from outside, and no field that does', async () => {
    const field = (...pieces: string[]) =>
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map(piece => `<w:r><w:instrText>${piece}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>quedó</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
    const header = (institutional['word/header1.xml'] ?? '').replace(
      '</w:p>',
      `${field('INCLU', 'DEPICTURE "http://evil.example/x.png"')}<w:fldSimple w:instr="DDEAUTO cmd"><w:r><w:t>simple</w:t></w:r></w:fldSimple><w:r><w:object><o:OLEObject xmlns:o="urn:schemas-microsoft-com:office:office" r:id="o1"/></w:object></w:r><w:hyperlink r:id="x1"><w:r><w:t>enlace</w:t></w:r></w:hyperlink><w:altChunk r:id="a1"/></w:p>`,
    );
    const { names, tree, xml } = await dressed(plan, template({ 'word/header1.xml': header }));
    const written = xml('word/header-upright-1.xml');

    expect(written).not.toMatch(/INCLU|DDEAUTO|OLEObject|altChunk|hyperlink|fldChar/u);
    expect(textOf(tree('word/header-upright-1.xml'))).toBe('Instituto Estatalquedósimpleenlace\n');
    const outside = names
      .filter(name => name.endsWith('.rels'))
      .flatMap(name =>
        all(tree(name), 'Relationship').filter(one => one.attributes.TargetMode === 'External'),
      );
    expect(outside).toEqual([]);
  });

  it('leads to no part outside its package', async () => {
    const rels = (institutional['word/_rels/header1.xml.rels'] ?? '').replace(
      'media/logo.png',
      '../../../etc/passwd',
    );
    const { names, xml } = await dressed(plan, template({ 'word/_rels/header1.xml.rels': rels }));

    expect(names.some(name => name.includes('passwd'))).toBe(false);
    expect(xml('word/header-upright-1.xml')).not.toContain('a:blip ');
  });

  it('does not make a hostile plan act', async () => {
    const { xml } = await dressed(hostile);

    expect(xml(main)).not.toMatch(/oculto|<w:instrText[^>]*>(?! (?:TOC|NOTEREF))/u);
  });
});

function offsetsOf(bytes: Uint8Array, mark: readonly number[]): number[] {
  return [...bytes.keys()].filter(at => mark.every((byte, i) => bytes[at + i] === byte));
}
