import { drawingWork } from '../drawing-work.ts';
import type { RenderContext } from '../renderer.ts';

/** Dots of a drawing for each pixel that it says to have, and the most that its longer side may have. */
const density = 2;
const longest = 2400;

/** The most pixels that are gone over for all marks of a drawing: what takes a few seconds. */
const mostPainted = 1e10;

/** Fonts for the words of drawings, besides those of the theme. */
const fonts = ['SourceSans3_400Regular', 'SourceSans3_600SemiBold', 'SourceSerif4_400Regular'];

/** A drawing in SVG as PNG, fine enough for paper unless that would take long; null where it cannot be drawn. */
export async function drawn(
  svg: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  { theme, readAsset, rasterize }: Pick<RenderContext, 'theme' | 'readAsset' | 'rasterize'>,
): Promise<Uint8Array | null> {
  const work = drawingWork(svg);
  if ('fault' in work) return null;
  const affordable = Math.sqrt(mostPainted / Math.max(1, work.marks) / (width * height));
  const shipped = await Promise.all(fonts.map(name => readAsset(`templates/fonts/${name}.ttf`)));
  return rasterize(svg, {
    zoom: Math.min(density, longest / Math.max(width, height), affordable),
    fonts: [...theme.fonts.files, ...shipped],
  });
}
