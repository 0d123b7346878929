import type { Bilingual } from '../text/bilingual.ts';
import { drawingWork } from './drawing-work.ts';
import { type ImageFormat, imageFormat } from './image-format.ts';
import { imagePlace } from './image-remarks.ts';
import { pictureSize } from './picture-size.ts';
import type { RenderContext } from './renderer.ts';

/** An image of a plan that any output may be given. */
export interface PlanImage {
  readonly bytes: Uint8Array;
  readonly format: ImageFormat;
}

/** The most pixels of an image: a sheet of A3 at 500 dots to the inch. */
const mostPixels = 50_000_000;

/** Fetches an image of the plan; null where it cannot be shown, and then says why, the same for every output. */
export async function planImage(
  src: string,
  { plan, readImage, notice }: Pick<RenderContext, 'plan' | 'readImage' | 'notice'>,
): Promise<PlanImage | null> {
  const bytes = await readImage(src);
  const format = bytes && imageFormat(bytes);
  const fault = bytes && format ? imageFault(bytes, format) : bytes ? foreign : absent;
  if (bytes && format && !fault) return { bytes, format };
  const said = {
    es: `La imagen «${src}» no se publica: ${fault?.es}. En su lugar va su descripción.`,
    en: `The image «${src}» is not published: ${fault?.en}. Its description stands in its place.`,
  };
  notice(said, imagePlace(src, plan));
  return null;
}

/** Why showing an image would take more time or memory than a plan is worth; null where it would not. */
export function imageFault(bytes: Uint8Array, format: ImageFormat): Bilingual | null {
  if (format === 'svg') {
    const work = drawingWork(bytes);
    return 'fault' in work ? work.fault : null;
  }
  const size = pictureSize(bytes);
  if (!size || size.width * size.height <= mostPixels) return null;
  return {
    es: `mide ${size.width} × ${size.height} pixeles y el máximo es ${mostPixels / 1e6} millones en total; redúzcala`,
    en: `it measures ${size.width} × ${size.height} pixels and the most is ${mostPixels / 1e6} million in all; make it smaller`,
  };
}

const absent: Bilingual = {
  es: 'no se encontró en la carpeta del plan ni dentro de ella',
  en: 'it was not found in the folder of the plan or below',
};

const foreign: Bilingual = {
  es: 'no es PNG, JPEG, GIF, WebP ni SVG',
  en: 'it is no PNG, JPEG, GIF, WebP or SVG',
};
