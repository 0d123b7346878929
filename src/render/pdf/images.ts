import { visit } from 'unist-util-visit';
import { textProperty } from '../flow/hast.ts';
import { planImage } from '../plan-image.ts';
import type { Publication } from '../publication.ts';
import type { RenderContext } from '../renderer.ts';
import { type TypstEngine, TypstRefusal } from '../typst-engine.ts';
import { damagedImage } from './preflight.ts';

/** An image of the plan, ready to be set. */
export interface PlanImage {
  readonly src: string;
  /** Its name in the job. */
  readonly file: string;
  readonly bytes: Uint8Array;
}

/** Fetches the images of a publication; tells of those that cannot be shown. */
export async function readImages(publication: Publication, context: RenderContext): Promise<PlanImage[]> {
  const sources = new Set<string>();
  visit(publication.body, { type: 'element', tagName: 'img' }, node => {
    const src = node.type === 'element' ? textProperty(node, 'src') : null;
    if (src) sources.add(src);
  });
  const images = await Promise.all(
    [...sources].map(async (src, i) => {
      const image = await planImage(src, context);
      return image && { src, file: `image-${i + 1}.${image.format}`, bytes: image.bytes };
    }),
  );
  return images.filter(image => image !== null);
}

/** Leaves out and tells of the images that the typesetter cannot read. */
export function soundImages(
  images: readonly PlanImage[],
  engine: TypstEngine,
  fonts: readonly Uint8Array[],
  context: RenderContext,
): PlanImage[] {
  return images.filter(image => {
    const sound = isSound(image, engine, fonts);
    if (!sound) tellDamaged(image.src, context);
    return sound;
  });
}

/** Whether the typesetter can set an image; the fonts are for the words in it. */
export function isSound(
  { file, bytes }: Omit<PlanImage, 'src'>,
  engine: TypstEngine,
  fonts: readonly Uint8Array[],
): boolean {
  const source = `#set document(title: "1")\n#image("${file}", alt: "1", width: 1cm)`;
  try {
    const files = new Map([['main.typ', new TextEncoder().encode(source)] as const, [file, bytes] as const]);
    engine.typeset({ main: 'main.typ', fonts, files, standard: 'ua-1' });
    return true;
  } catch (error) {
    if (error instanceof TypstRefusal) return false;
    throw error;
  }
}

function tellDamaged(src: string, { plan, notice }: RenderContext): void {
  const { said, at } = damagedImage(src, plan);
  notice(said, at);
}
