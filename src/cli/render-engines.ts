import type { RenderContext } from '../render/renderer.ts';
import type { Host } from './host.ts';

/**
 * What renderers ask of this machine besides the plan. The typesetter is loaded for the first plan that needs it and kept
 * for the others, which spares memory.
 */
export function renderEngines(host: Host): Pick<RenderContext, 'readAsset' | 'typst' | 'rasterize'> {
  let engine: ReturnType<RenderContext['typst']> | null = null;
  return {
    readAsset: host.readAsset,
    typst: () => {
      engine ??= import('./typst-engine.ts').then(({ loadTypstEngine }) =>
        loadTypstEngine(host.assetPath('templates/pdf/no-fonts.xml')),
      );
      return engine;
    },
    rasterize: async (svg, how) => (await import('./rasterize.ts')).rasterize(svg, how),
  };
}
