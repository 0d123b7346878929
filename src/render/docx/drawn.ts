import type { RenderContext } from '../renderer.ts';

/** Dots of a drawing for each pixel that it says to have, and the most that its longer side may have. */
const density = 2;
const longest = 2400;

/** Fonts for the words of drawings, besides those of the theme. */
const fonts = ['SourceSans3_400Regular', 'SourceSans3_600SemiBold', 'SourceSerif4_400Regular'];

/** A drawing in SVG as PNG, fine enough for paper; null where it cannot be drawn. */
export async function drawn(
  svg: Uint8Array,
  { width, height }: { readonly width: number; readonly height: number },
  { theme, readAsset, rasterize }: Pick<RenderContext, 'theme' | 'readAsset' | 'rasterize'>,
): Promise<Uint8Array | null> {
  const shipped = await Promise.all(fonts.map(name => readAsset(`templates/fonts/${name}.ttf`)));
  return rasterize(svg, {
    zoom: Math.min(density, longest / Math.max(width, height)),
    fonts: [...theme.fonts.files, ...shipped],
  });
}
