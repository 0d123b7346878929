import { publicSource } from '../render/markdown/public-source.ts';
import type { Renderer } from '../render/renderer.ts';

/**
 * The plan's own Markdown without comments, for a forge or any other tool. It reads as the same plan, and its name tells
 * it from the one that people work on.
 */
export const renderer: Renderer = {
  format: 'md',
  extension: 'publico.md',
  render: async (_, { plan }) => new TextEncoder().encode(publicSource(plan)),
};
