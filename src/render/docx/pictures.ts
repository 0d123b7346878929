import { visit } from 'unist-util-visit';
import type { Element } from 'xast';
import { textProperty } from '../flow/hast.ts';
import { imageFormat } from '../image-format.ts';
import { imagePlace } from '../image-remarks.ts';
import { pictureSize } from '../picture-size.ts';
import { planImage } from '../plan-image.ts';
import type { Publication } from '../publication.ts';
import { qrCode } from '../qr.ts';
import type { RenderContext } from '../renderer.ts';
import { drawn } from './drawn.ts';
import type { Writing } from './writing.ts';
import { el, w } from './xml.ts';

/** An image as a part of the document. */
export interface Picture {
  /** Name of the part within `word/`: `media/image1.png`. */
  readonly part: string;
  readonly bytes: Uint8Array;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** The drawing in SVG that it was made from, for word processors that show those; null for none. */
  readonly vector: { readonly part: string; readonly bytes: Uint8Array } | null;
}

type Fetching = Pick<RenderContext, 'theme' | 'readAsset' | 'rasterize'>;

/**
 * Fetches the images of a publication, by `src`; tells of those that are not there or that Word could not show. Of a
 * drawing in SVG only what it looks like goes in, but for the program's own, which are named by `drawings`.
 */
export async function readPictures(
  publication: Publication,
  context: Fetching & Pick<RenderContext, 'plan' | 'readImage' | 'notice'>,
  drawings: ReadonlySet<string>,
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  const sources = new Set<string>();
  visit(publication.body, { type: 'element', tagName: 'img' }, node => {
    const src = node.type === 'element' ? textProperty(node, 'src') : null;
    if (src) sources.add(src);
  });
  for (const src of sources) {
    const image = await planImage(src, context);
    if (!image) continue;
    const picture = await pictureOf(image.bytes, `image${pictures.size + 1}`, context);
    if (picture) pictures.set(src, drawings.has(src) ? picture : { ...picture, vector: null });
    else {
      const said = {
        es: `La imagen «${src}» no está en el documento de Word: es WebP, que Word no muestra, o está dañada. En su lugar va su descripción.`,
        en: `The image «${src}» is not in the Word document: it is WebP, which Word does not show, or damaged. Its description stands in its place.`,
      };
      context.notice(said, imagePlace(src, context.plan));
    }
  }
  return pictures;
}

/** Bytes as a part of the given name; null where they are no image that Word shows. */
async function pictureOf(bytes: Uint8Array, name: string, context: Fetching): Promise<Picture | null> {
  const size = pictureSize(bytes);
  const format = imageFormat(bytes);
  if (!size || format === 'webp') return null;
  if (format !== 'svg') return { part: `media/${name}.${format}`, bytes, ...size, vector: null };
  const png = await drawn(bytes, size, context);
  return (
    png && { part: `media/${name}.png`, bytes: png, ...size, vector: { part: `media/${name}.svg`, bytes } }
  );
}

/** The logo of a theme; tells of one that Word does not show. */
export async function readLogo(context: Fetching & Pick<RenderContext, 'notice'>): Promise<Picture | null> {
  const { logo } = context.theme;
  const picture = logo && (await pictureOf(logo.bytes, 'logo', context));
  if (logo && picture === null) {
    context.notice({
      es: 'El logotipo del tema no está en el documento de Word, que solo muestra PNG, JPEG, GIF y SVG.',
      en: 'The logo of the theme is not in the Word document, which only shows PNG, JPEG, GIF and SVG.',
    });
  }
  return picture;
}

/** The QR code of an address. */
export function readQr(address: string, context: Fetching): Promise<Picture | null> {
  return pictureOf(qrCode(address), 'qr', context);
}

/** The parts that a picture is made of. */
export function partsOf({ part, bytes, vector }: Picture): readonly NonNullable<Picture['vector']>[] {
  return [{ part, bytes }, ...(vector ? [vector] : [])];
}

/** Where the bytes of a picture are: those of a drawing in SVG beside those of what it looks like. */
function blipOf({ part, vector }: Picture, { relationships }: Pick<Writing, 'relationships'>): Element {
  const raster = { 'r:embed': relationships.to('image', part) };
  if (!vector) return el('a:blip', raster);
  const drawing = el('asvg:svgBlip', {
    'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
    'r:embed': relationships.to('image', vector.part),
  });
  return el(
    'a:blip',
    raster,
    el('a:extLst', {}, el('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, drawing)),
  );
}

/** English metric units in a pixel of 96 to the inch, and in a twip. */
const perPixel = 9525;
const perTwip = 635;

/** How high an image stands that may be no higher than `most`, in twips. */
export function heightOf(picture: Picture, writing: Pick<Writing, 'width'>, most: number): number {
  return Math.ceil(sizeOf(picture, writing, most).cy / perTwip);
}

function sizeOf(
  picture: Picture,
  { width }: Pick<Writing, 'width'>,
  height: number,
): { readonly cx: number; readonly cy: number } {
  const natural = { cx: picture.width * perPixel, cy: picture.height * perPixel };
  const scale = Math.min(1, (width * perTwip) / natural.cx, (height * perTwip) / natural.cy);
  return {
    cx: Math.max(1, Math.round(natural.cx * scale)),
    cy: Math.max(1, Math.round(natural.cy * scale)),
  };
}

/** An image in a line, no wider than the text and no higher than `height`, in twips. Without words for it, it is decoration. */
export function drawing(
  picture: Picture,
  alt: string,
  writing: Pick<Writing, 'width' | 'relationships' | 'bookmarks'>,
  { height }: { readonly height: number },
): Element {
  const size = sizeOf(picture, writing, height);
  const number = writing.bookmarks.next();
  return w(
    'r',
    {},
    w(
      'drawing',
      {},
      el(
        'wp:inline',
        { distT: 0, distB: 0, distL: 0, distR: 0 },
        el('wp:extent', size),
        el(
          'wp:docPr',
          { id: number + 1, name: `Imagen ${number + 1}`, descr: alt },
          alt === '' ? decorative() : null,
        ),
        el(
          'a:graphic',
          {},
          el(
            'a:graphicData',
            { uri: 'http://schemas.openxmlformats.org/drawingml/2006/picture' },
            el(
              'pic:pic',
              {},
              el(
                'pic:nvPicPr',
                {},
                el('pic:cNvPr', { id: number + 1, name: picture.part }),
                el('pic:cNvPicPr'),
              ),
              el('pic:blipFill', {}, blipOf(picture, writing), el('a:stretch', {}, el('a:fillRect'))),
              el(
                'pic:spPr',
                {},
                el('a:xfrm', {}, el('a:off', { x: 0, y: 0 }), el('a:ext', size)),
                el('a:prstGeom', { prst: 'rect' }, el('a:avLst')),
              ),
            ),
          ),
        ),
      ),
    ),
  );
}

/** Tells screen readers to pass by. */
function decorative(): Element {
  return el(
    'a:extLst',
    {},
    el(
      'a:ext',
      { uri: '{C183D7F6-B498-43B3-948B-1728B52AA6E4}' },
      el('adec:decorative', {
        'xmlns:adec': 'http://schemas.microsoft.com/office/drawing/2017/decorative',
        val: 1,
      }),
    ),
  );
}
