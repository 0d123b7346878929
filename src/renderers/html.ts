import { toHtml } from 'hast-util-to-html';
import { figuresOf } from '../render/figures/figures.ts';
import { fontFaces } from '../render/html/font-faces.ts';
import { inertData } from '../render/html/inert-data.ts';
import { linkedData } from '../render/html/linked-data.ts';
import { pageOf } from '../render/html/page.ts';
import { showBody } from '../render/html/show-body.ts';
import { themeCss } from '../render/html/theme-css.ts';
import { overviewOf } from '../render/overview.ts';
import type { Renderer } from '../render/renderer.ts';

/** One page that holds everything it needs and runs nothing. */
export const renderer: Renderer = {
  format: 'html',
  extension: 'html',
  render: async (publication, context) => {
    const { theme, plan, readAsset } = context;
    const [sheet, strong] = await Promise.all(
      ['plan', 'alto-contraste'].map(async name =>
        new TextDecoder().decode(await readAsset(`templates/html/${name}.css`)),
      ),
    );
    const strongest = theme.contrast === 'alto' ? strong : `@media (prefers-contrast: more) {\n${strong}}\n`;
    const overview = overviewOf(plan, publication.body);
    const data = await inertData(linkedData(publication, plan, overview));
    const body = await showBody(publication, context);
    const css = `${await fontFaces(body, context)}${themeCss(theme)}${sheet}${strongest}`;
    const page = pageOf(publication, {
      css,
      theme,
      plan,
      data,
      overview,
      figures: figuresOf(publication, plan),
      qr: context.qr,
      body,
    });
    return new TextEncoder().encode(`${toHtml(page)}\n`);
  },
};
