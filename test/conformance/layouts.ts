import type { Nodes, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Plan } from '../../src/plan/model.ts';

/** How an institution lays out its pages. */
interface Layout {
  /** Attributes of the page's layout. */
  readonly page?: string;
  /** Inside of the paragraph properties and of the text properties of the body text. */
  readonly paragraph?: string;
  readonly text?: string;
  /** The same of its titles. */
  readonly titles?: { readonly paragraph?: string; readonly text?: string };
  readonly columns?: number;
  /** Whether a header runs over the pages, and their number over all at their foot. */
  readonly isRunning?: boolean;
  /** Whether an index with dot leaders opens it. */
  readonly isIndexed?: boolean;
  /** Whether the word processor numbers «Eje 1.». */
  readonly isNumbered?: boolean;
  /** Whether each title stands in a coloured box. */
  readonly isBoxed?: boolean;
  /** The sign and font of bullets. */
  readonly bullet?: readonly [sign: string, font: string];
}

const letter = 'fo:page-width="21.59cm" fo:page-height="27.94cm" fo:margin="2.5cm"';
const plainBullet = ['•', 'Liberation Serif'] as const;

/** By the name of what is tried. */
export const layouts = {
  'two columns': { columns: 2, paragraph: 'fo:text-align="justify"' },
  'running headers and page numbers': { isRunning: true },
  'an index with dot leaders': { isIndexed: true, isRunning: true },
  'narrow justified pages': {
    page: 'fo:page-width="12cm" fo:page-height="17cm" fo:margin="1.5cm"',
    paragraph: 'fo:text-align="justify"',
    text: 'fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"',
    isRunning: true,
  },
  slides: {
    page: 'fo:page-width="33.87cm" fo:page-height="19.05cm" style:print-orientation="landscape" fo:margin="1.5cm"',
    text: 'fo:font-size="22pt"',
    titles: { paragraph: 'fo:break-before="page"', text: 'fo:font-size="34pt"' },
  },
  'numbers of the word processor': { isNumbered: true },
  'centred titles of spaced letters': {
    titles: { paragraph: 'fo:text-align="center"', text: 'fo:letter-spacing="0.15cm"' },
  },
  'bullets of Symbol': { bullet: ['\uF0B7', 'Symbol'] },
  'bullets of Wingdings': { bullet: ['\uF0A7', 'Wingdings'] },
  'titles in coloured boxes': { isBoxed: true },
} as const satisfies Readonly<Record<string, Layout>>;

export type LayoutName = keyof typeof layouts;

const oasis = 'urn:oasis:names:tc:opendocument:xmlns:';
const names = [
  ...['office', 'text', 'table', 'style'].map(name => `xmlns:${name}="${oasis}${name}:1.0"`),
  `xmlns:draw="${oasis}drawing:1.0" xmlns:fo="${oasis}xsl-fo-compatible:1.0" xmlns:svg="${oasis}svg-compatible:1.0"`,
].join(' ');

/** A plan in such a layout, as the flat OpenDocument text that LibreOffice opens. */
export function laidOut(plan: Plan, name: LayoutName): string {
  const layout: Layout = layouts[name];
  const { titulo } = plan.frontmatter.values;
  const title = typeof titulo === 'string' ? escaped(titulo) : '';
  const blocks = plan.document.body.children.map(node => blockOf(node, layout)).join('\n');
  const inside =
    layout.columns === undefined
      ? blocks
      : `<text:section text:style-name="Columnas" text:name="c">${blocks}</text:section>`;
  const running = `<style:header><text:p>${title}</text:p></style:header><style:footer><text:p>Página <text:page-number>1</text:page-number> de <text:page-count>9</text:page-count></text:p></style:footer>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${names} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:styles>${stylesOf(layout)}</office:styles>
<office:automatic-styles>
<style:page-layout style:name="Hoja"><style:page-layout-properties ${layout.page ?? letter}/><style:header-style/><style:footer-style/></style:page-layout>
<style:style style:name="Columnas" style:family="section"><style:section-properties><style:columns fo:column-count="${layout.columns ?? 1}" fo:column-gap="0.8cm"/></style:section-properties></style:style>
<style:style style:name="Caja" style:family="graphic"><style:graphic-properties draw:fill="solid" draw:fill-color="#d9e2f3" text:anchor-type="as-char"/></style:style>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Hoja">${layout.isRunning ? running : ''}</style:master-page></office:master-styles>
<office:body><office:text><text:p text:style-name="Portada">${title}</text:p>${layout.isIndexed ? indexOf(plan) : ''}${inside}</office:text></office:body>
</office:document>`;
}

function stylesOf({ paragraph = '', text = '', titles = {}, bullet = plainBullet }: Layout): string {
  const style = (name: string, of: string, paragraphs: string, texts: string, more = '') =>
    `<style:style style:name="${name}" style:family="paragraph" ${more}><style:paragraph-properties ${paragraphs}>${of}</style:paragraph-properties><style:text-properties ${texts}/></style:style>`;
  const size = (points: number) => (titles.text?.includes('font-size') ? '' : `fo:font-size="${points}pt"`);
  const heading = (level: number) =>
    style(
      `Heading_20_${level}`,
      '',
      `fo:keep-with-next="always" fo:margin-top="0.4cm" ${level === 1 ? (titles.paragraph ?? '') : ''}`,
      `fo:font-weight="bold" ${size(18 - level * 2)} ${titles.text ?? ''}`,
      `style:display-name="Heading ${level}" style:default-outline-level="${level}"`,
    );
  const [sign, font] = bullet;
  const levels = (make: (level: number, place: string) => string) =>
    [1, 2, 3].map(level =>
      make(
        level,
        `<style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" fo:text-indent="-1.2cm" fo:margin-left="${level * 1.2}cm"/></style:list-level-properties>`,
      ),
    );
  return [
    `<style:font-face style:name="${font}"/>`,
    style(
      'Cuerpo',
      '',
      `fo:margin-bottom="0.25cm" ${paragraph}`,
      `fo:font-family="Liberation Serif" ${text.includes('font-size') ? '' : 'fo:font-size="11pt"'} fo:language="es" fo:country="MX" ${text}`,
    ),
    style('Portada', '', 'fo:text-align="center"', 'fo:font-size="24pt" fo:font-weight="bold"'),
    style(
      'Indice',
      '<style:tab-stops><style:tab-stop style:position="15cm" style:type="right" style:leader-style="dotted" style:leader-text="."/></style:tab-stops>',
      '',
      '',
    ),
    ...[1, 2, 3, 4].map(heading),
    '<style:style style:name="Negrita" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>',
    '<style:style style:name="Cursiva" style:family="text"><style:text-properties fo:font-style="italic"/></style:style>',
    `<text:list-style style:name="Puntos">${levels((level, place) => `<text:list-level-style-bullet text:level="${level}" text:bullet-char="${sign}">${place}<style:text-properties fo:font-family="${font}"/></text:list-level-style-bullet>`).join('')}</text:list-style>`,
    `<text:list-style style:name="Numeros">${levels((level, place) => `<text:list-level-style-number text:level="${level}" style:num-format="1" style:num-suffix=".">${place}</text:list-level-style-number>`).join('')}</text:list-style>`,
    ...['1', 'I'].map(
      format =>
        `<text:list-style style:name="Ejes${format}">${levels((level, place) => `<text:list-level-style-number text:level="${level}" style:num-format="${format}" style:num-prefix="Eje " style:num-suffix=".">${place}</text:list-level-style-number>`).join('')}</text:list-style>`,
    ),
  ].join('\n');
}

/** The titles of a plan as an index types them. */
function indexOf({ document }: Plan): string {
  const titles = document.body.children.filter(node => node.type === 'heading');
  const lines = titles.map(
    (node, i) =>
      `<text:p text:style-name="Indice">${inline(node)}<text:tab/>${2 + Math.floor(i / 4)}</text:p>`,
  );
  return `<text:p text:style-name="Portada">ÍNDICE</text:p>${lines.join('\n')}`;
}

function blockOf(node: RootContent | Nodes, layout: Layout): string {
  switch (node.type) {
    case 'heading': {
      const level = Math.max(1, node.depth - 1);
      const style = `text:style-name="Heading_20_${level}" text:outline-level="${level}"`;
      const [, number, rest] = /^Eje (\d+|[IVX]+)\. (.*)$/su.exec(inline(node)) ?? [];
      if (layout.isNumbered && number !== undefined && rest !== undefined) {
        const goesOn = /^[1I]$/u.test(number) ? 'xml:id="ejes"' : 'text:continue-list="ejes"';
        const list = `text:style-name="Ejes${/\d/u.test(number) ? '1' : 'I'}" ${goesOn}`;
        return `<text:list ${list}><text:list-item><text:h ${style}>${rest}</text:h></text:list-item></text:list>`;
      }
      const heading = `<text:h ${style}>${inline(node)}</text:h>`;
      if (!layout.isBoxed) return heading;
      return `<text:p><draw:frame draw:style-name="Caja" text:anchor-type="as-char" svg:width="15cm"><draw:text-box fo:min-height="1cm">${heading}</draw:text-box></draw:frame></text:p>`;
    }
    case 'paragraph':
      return `<text:p text:style-name="Cuerpo">${inline(node)}</text:p>`;
    case 'list': {
      const items = node.children.map((item, i) => {
        const start = i === 0 && node.ordered ? ` text:start-value="${node.start ?? 1}"` : '';
        return `<text:list-item${start}>${item.children.map(child => blockOf(child, layout)).join('')}</text:list-item>`;
      });
      return `<text:list text:style-name="${node.ordered ? 'Numeros' : 'Puntos'}">${items.join('')}</text:list>`;
    }
    case 'html':
      return '';
    default:
      return 'children' in node ? node.children.map(child => blockOf(child, layout)).join('\n') : '';
  }
}

function inline(node: Nodes): string {
  if (node.type === 'text') return escaped(node.value);
  const style = node.type === 'strong' ? 'Negrita' : node.type === 'emphasis' ? 'Cursiva' : null;
  if (!('children' in node)) return escaped(textOf(node));
  const inside = node.children.map(inline).join('');
  return style === null ? inside : `<text:span text:style-name="${style}">${inside}</text:span>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
