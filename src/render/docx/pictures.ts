import { visit } from 'unist-util-visit';
import type { Element } from 'xast';
import { textProperty } from '../flow/hast.ts';
import { imageFormat } from '../image-format.ts';
import type { Publication } from '../publication.ts';
import type { RenderContext } from '../renderer.ts';
import type { Logo } from '../theme.ts';
import { pictureSize } from './picture-size.ts';
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
}

/** Fetches the images of a publication, by `src`; tells of those that are not there or that Word could not show. */
export async function readPictures(
  publication: Publication,
  { readImage, notice }: Pick<RenderContext, 'readImage' | 'notice'>,
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  const sources = new Set<string>();
  visit(publication.body, { type: 'element', tagName: 'img' }, node => {
    const src = node.type === 'element' ? textProperty(node, 'src') : null;
    if (src) sources.add(src);
  });
  for (const src of sources) {
    const bytes = await readImage(src);
    const picture = bytes && pictureOf(bytes, `image${pictures.size + 1}`);
    if (picture && !isVector(picture)) pictures.set(src, picture);
    else {
      notice({
        es: `La imagen «${src}» no está en el documento de Word: no se encontró, o no es PNG, JPEG ni GIF. En su lugar va su texto alternativo.`,
        en: `The image «${src}» is not in the Word document: it was not found, or is no PNG, JPEG or GIF. Its alternative text stands in its place.`,
      });
    }
  }
  return pictures;
}

/** Bytes as a part of the given name; null where they are no image that Word shows. */
function pictureOf(bytes: Uint8Array, name: string): Picture | null {
  const size = pictureSize(bytes);
  return size && { part: `media/${name}.${imageFormat(bytes)}`, bytes, ...size };
}

/** The logo of a theme; tells of one that not every word processor shows, or none. */
export function readLogo(logo: Logo | null, notice: RenderContext['notice']): Picture | null {
  const picture = logo && pictureOf(logo.bytes, 'logo');
  if (logo && picture === null) {
    notice({
      es: 'El logotipo del tema no está en el documento de Word, que solo muestra PNG, JPEG, GIF y SVG.',
      en: 'The logo of the theme is not in the Word document, which only shows PNG, JPEG, GIF and SVG.',
    });
  } else if (picture && isVector(picture)) {
    notice({
      es: 'El logotipo del tema es SVG: se ve en Word 2016 y posteriores. Para que se vea en todos los procesadores, use PNG.',
      en: 'The logo of the theme is SVG: Word 2016 and later show it. For every word processor to show it, use PNG.',
    });
  }
  return picture;
}

function isVector({ part }: Picture): boolean {
  return part.endsWith('.svg');
}

/** What older word processors show in the place of a drawing in SVG: a point that cannot be seen. */
const blank: Picture = {
  part: 'media/blank.png',
  bytes: Uint8Array.from(
    atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAAC0lEQVR42mNgAAIAAAUAAen63NgAAAAASUVORK5CYII='),
    character => character.charCodeAt(0),
  ),
  width: 1,
  height: 1,
};

/** The parts that a picture is made of. */
export function partsOf(picture: Picture): readonly Picture[] {
  return isVector(picture) ? [picture, blank] : [picture];
}

/** Where the bytes of a picture are: those of a drawing in SVG beside those of what stands in for it. */
function blipOf(picture: Picture, { relationships }: Pick<Writing, 'relationships'>): Element {
  const id = relationships.to('image', picture.part);
  if (!isVector(picture)) return el('a:blip', { 'r:embed': id });
  const vector = el('asvg:svgBlip', {
    'xmlns:asvg': 'http://schemas.microsoft.com/office/drawing/2016/SVG/main',
    'r:embed': id,
  });
  return el(
    'a:blip',
    { 'r:embed': relationships.to('image', blank.part) },
    el('a:extLst', {}, el('a:ext', { uri: '{96DAC541-7B7A-43D3-8B79-37D633B846F1}' }, vector)),
  );
}

/** English metric units in a pixel of 96 to the inch, and in a twip. */
const perPixel = 9525;
const perTwip = 635;

/** An image in a line, no wider than the text and no higher than `height`, in twips. Without words for it, it is decoration. */
export function drawing(
  picture: Picture,
  alt: string,
  writing: Pick<Writing, 'width' | 'relationships' | 'bookmarks'>,
  { height }: { readonly height: number },
): Element {
  const natural = { cx: picture.width * perPixel, cy: picture.height * perPixel };
  const scale = Math.min(1, (writing.width * perTwip) / natural.cx, (height * perTwip) / natural.cy);
  const size = {
    cx: Math.max(1, Math.round(natural.cx * scale)),
    cy: Math.max(1, Math.round(natural.cy * scale)),
  };
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
