import { publicationText } from '../render/json/publication-json.ts';
import type { Renderer } from '../render/renderer.ts';

/** The plan for other programs: cover, elements with their addresses and places, and the whole text by sections. */
export const renderer: Renderer = {
  format: 'json',
  extension: 'json',
  render: async (publication, { plan }) => new TextEncoder().encode(publicationText(publication, plan)),
};
