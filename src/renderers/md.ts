import { publicSource } from '../render/markdown/public-source.ts';
import type { Renderer } from '../render/renderer.ts';

/** The plan's own Markdown without comments, for a forge or any other tool; it is still a plan. */
export const renderer: Renderer = {
  format: 'md',
  extension: 'md',
  render: async (_, { plan }) => new TextEncoder().encode(publicSource(plan)),
};
