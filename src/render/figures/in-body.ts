import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h, s } from 'hastscript';
import { saidIn } from '../locale.ts';
import { sans } from '../pdf/faces.ts';
import type { Publication } from '../publication.ts';
import type { RenderContext } from '../renderer.ts';
import type { Theme } from '../theme.ts';
import { draw } from './chart.ts';
import { figuresEntry, figuresOf } from './figures.ts';

/**
 * The publication with the pictures of its plan at its end, before the footnotes, and the context that has them, whose
 * names are `drawings`: each is an image whose text is all that it shows, and its table.
 */
export function withFigures(
  publication: Publication,
  context: RenderContext,
): {
  readonly publication: Publication;
  readonly context: RenderContext;
  readonly drawings: ReadonlySet<string>;
} {
  const figures = figuresOf(publication, context.plan);
  if (figures.length === 0) return { publication, context, drawings: new Set() };
  const chapter = figuresEntry(publication);
  const said = saidIn(publication.language);
  const pictures = new Map<string, Uint8Array>(
    figures.map(({ chart }) => [`${chart.id}.svg`, pictureOf(draw(chart), context.theme)]),
  );
  const blocks = figures.flatMap(({ chart, table }) => [
    h('h3', { id: chart.id, ...said }, chart.title),
    h('p', h('img', { src: `${chart.id}.svg`, alt: chart.description })),
    { ...table, properties: { ...table.properties, ...said } },
  ]);
  return {
    publication: {
      ...publication,
      toc: [...publication.toc, chapter],
      body: beforeNotes(publication.body, [
        h('h2', { id: chapter.anchor, ...said }, chapter.title),
        ...blocks,
      ]),
    },
    context: { ...context, readImage: async src => pictures.get(src) ?? context.readImage(src) },
    drawings: new Set(pictures.keys()),
  };
}

function beforeNotes(body: Root, blocks: readonly ElementContent[]): Root {
  const notes = body.children.findIndex(node => node.type === 'element' && node.tagName === 'section');
  const at = notes === -1 ? body.children.length : notes;
  return { ...body, children: [...body.children.slice(0, at), ...blocks, ...body.children.slice(at)] };
}

/** A drawing in the colours and the letters of the theme, as a file of its own. */
function pictureOf(drawing: Element, { colors, contrast, fonts }: Theme): Uint8Array {
  const [ink, quiet, line] =
    contrast === 'alto' ? ['#000', '#2e2e2e', '#595959'] : ['#292929', '#575757', '#c7c7c7'];
  const style = `text { font-family: "${fonts.headings ?? sans}", Calibri, sans-serif; font-size: 13px; fill: ${ink} }
.tenue { fill: ${quiet} }
.marca { stroke: ${line} }
rect { fill: ${colors.primary}; stroke: ${colors.primary} }
.tono-2 { fill-opacity: 0.6 }
.tono-3 { fill-opacity: 0.3 }
.tono-4 { fill-opacity: 0.08 }`;
  const [, , width = '', height = ''] = String(drawing.properties.viewBox).split(' ');
  const file = s(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', viewBox: drawing.properties.viewBox, width, height },
    [
      s('style', style),
      ...drawing.children.filter(
        child => child.type !== 'element' || !/^(?:title|desc)$/u.test(child.tagName),
      ),
    ],
  );
  return new TextEncoder().encode(toHtml(file, { space: 'svg', closeEmptyElements: true }));
}
