import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { RenderContext } from '../render/renderer.ts';

let ready: Promise<void> | null = null;

/** Draws SVG with the fonts it is given and no others; nothing that the drawing refers to is fetched. */
export const rasterize: RenderContext['rasterize'] = async (svg, { zoom, fonts }) => {
  ready ??= initialise();
  await ready;
  try {
    const drawing = new Resvg(svg, {
      fitTo: { mode: 'zoom', value: zoom },
      font: { fontBuffers: [...fonts], defaultFontFamily: 'Source Sans 3', sansSerifFamily: 'Source Sans 3' },
    });
    const image = drawing.render();
    const png = image.asPng();
    image.free();
    drawing.free();
    return png;
  } catch {
    return null;
  }
};

async function initialise(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm');
  await initWasm(await readFile(path));
}
