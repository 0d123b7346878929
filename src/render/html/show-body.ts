import type { Element, ElementContent, Properties, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { h } from 'hastscript';
import { titleOf } from '../body/headings.ts';
import type { imageFormat } from '../image-format.ts';
import { silentImages } from '../image-remarks.ts';
import { languageOf } from '../locale.ts';
import { planImage } from '../plan-image.ts';
import type { Publication } from '../publication.ts';
import type { RenderContext } from '../renderer.ts';
import { showTable } from './show-table.ts';
import { type PageWords, pageWords } from './words.ts';

type Images = Pick<RenderContext, 'plan' | 'readImage' | 'notice'>;

/** Longer headings are set smaller: plans head their ejes with whole sentences. */
const longHeading = 90;

/** The body of a publication as a page shows it: images in place, tables that scroll, numbers that link to their item. */
export async function showBody(
  { body, language }: Pick<Publication, 'body' | 'language'>,
  images: Images,
): Promise<ElementContent[]> {
  const words = pageWords[languageOf(language)];
  for (const { said, at } of silentImages(images.plan)) {
    images.notice(said, at);
  }
  const shown = new Map<string, ElementContent>();
  for (const image of imagesOf(body)) {
    const src = String(image.properties.src ?? '');
    const alt = String(image.properties.alt ?? '');
    shown.set(keyOf(src, alt), await showImage(src, alt, images, words));
  }
  let tables = 0;
  const show = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    if (node.tagName === 'img') {
      return shown.get(keyOf(String(node.properties.src ?? ''), String(node.properties.alt ?? ''))) ?? node;
    }
    const children = node.children.map(show);
    if (node.tagName === 'table') return showTable({ ...node, children }, ++tables, words);
    if (/^h\d$/u.test(node.tagName)) return showHeading(node, children, words);
    if (/^[uo]l$/u.test(node.tagName) && hasShortNumbers(node)) {
      return { ...node, properties: { ...node.properties, className: ['corta'] }, children };
    }
    if (hasClass(node, 'numerado')) return { ...node, children: linkNumber(node, children, words) };
    return { ...node, children };
  };
  return (body.children as ElementContent[]).map(show);
}

/** A heading with its permanent link: its level word, the citation it ends in, or a sign of its own. */
function showHeading(heading: Element, children: ElementContent[], words: PageWords): Element {
  const { id, dataKind } = heading.properties;
  const className = textOf(heading).length > longHeading ? ['largo'] : [];
  const properties = className.length > 0 ? { ...heading.properties, className } : heading.properties;
  const [first, ...rest] = children;
  const isCited = children.some(child => child.type === 'element' && hasClass(child, 'cita'));
  if (first?.type === 'element' && hasClass(first, 'etiqueta') && !holdsLink(first)) {
    return { ...heading, properties, children: [linkTo(first, id, dataKind, words), ...rest] };
  }
  if (isCited || id === undefined) return { ...heading, properties, children };
  const link = h('a.ancla', { href: `#${id}`, ariaLabel: words.linkTo(titleOf(heading)) });
  return { ...heading, properties, children: [...children, link] };
}

function holdsLink(node: Element): boolean {
  return node.children.some(child => child.type === 'element' && (child.tagName === 'a' || holdsLink(child)));
}

/** Whether all items hang from numbers as short as «a)» or «12.». */
function hasShortNumbers(list: Element): boolean {
  return list.children.every(item => {
    const first = item.type === 'element' && hasClass(item, 'numerado') ? item.children[0] : undefined;
    const number = first?.type === 'element' && first.tagName === 'p' ? first.children[0] : first;
    return number?.type === 'element' && textOf(number).length <= 3;
  });
}

function imagesOf(node: Root | Element): Element[] {
  return node.children.flatMap(child => {
    if (child.type !== 'element') return [];
    return child.tagName === 'img' ? [child] : imagesOf(child);
  });
}

function keyOf(src: string, alt: string): string {
  return JSON.stringify([src, alt]);
}

/**
 * The image with its bytes inside the page, where a drawing in SVG neither runs nor fetches anything; where they
 * cannot be had, its description in its place.
 */
async function showImage(
  src: string,
  alt: string,
  images: Images,
  words: PageWords,
): Promise<ElementContent> {
  const image = await planImage(src, images);
  if (image) return h('img', { src: dataUri(image.bytes, image.format), alt });
  return h('span.imagen', `${words.image}: ${alt || src}`);
}

/** Bytes as an address that needs no request. */
export function dataUri(bytes: Uint8Array, format: NonNullable<ReturnType<typeof imageFormat>>): string {
  const type = { png: 'png', jpg: 'jpeg', gif: 'gif', webp: 'webp', svg: 'svg+xml' }[format];
  return `data:image/${type};base64,${Buffer.from(bytes).toString('base64')}`;
}

/** The number of an item becomes its permanent link. */
function linkNumber(item: Element, children: ElementContent[], words: PageWords): ElementContent[] {
  const [first, ...rest] = children;
  if (first?.type !== 'element') return children;
  if (first.tagName === 'p')
    return [{ ...first, children: linkNumber(item, first.children, words) }, ...rest];
  const { id, dataKind } = item.properties;
  return hasClass(first, 'numero') ? [linkTo(first, id, dataKind, words), ...rest] : children;
}

/** A label or a number as the permanent link of the element that it stands in. */
function linkTo(label: Element, id: PropertyValue, dataKind: PropertyValue, words: PageWords): Element {
  const link = Object.entries(words.linkToKind).find(([key]) => key === dataKind)?.[1];
  if (typeof id !== 'string' || link === undefined) return label;
  const ariaLabel = `${textOf(label)} ${link}`;
  return { ...label, tagName: 'a', properties: { ...label.properties, href: `#${id}`, ariaLabel } };
}

type PropertyValue = Properties[string];

function hasClass(node: Element, name: string): boolean {
  return Array.isArray(node.properties.className) && node.properties.className.includes(name);
}
