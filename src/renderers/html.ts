import { toHtml } from 'hast-util-to-html';
import { pageOf } from '../render/html/page.ts';
import { showBody } from '../render/html/show-body.ts';
import { themeCss } from '../render/html/theme-css.ts';
import type { Renderer } from '../render/renderer.ts';

/** One page that holds everything it needs and runs nothing. */
export const renderer: Renderer = {
  format: 'html',
  extension: 'html',
  render: async (publication, context) => {
    const { logo } = context.theme;
    const sheet = new TextDecoder().decode(await context.readAsset('templates/html/plan.css'));
    const css = themeCss(context.theme) + sheet;
    const body = await showBody(publication.body, context);
    const page = pageOf(publication, { css, logo, body });
    return new TextEncoder().encode(`${toHtml(page)}\n`);
  },
};
