import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { draw } from '../figures/chart.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresEntry } from '../figures/figures.ts';
import type { TocEntry } from '../publication.ts';

/** What a page shows and lists, with the pictures of its plan at the end; the footnotes stay the last of all. */
export function withFigures(
  toc: readonly TocEntry[],
  body: readonly ElementContent[],
  figures: readonly Figure[],
): { readonly toc: readonly TocEntry[]; readonly body: readonly ElementContent[] } {
  if (figures.length === 0) return { toc, body };
  const hasNotes = body.some(node => node.type === 'element' && node.properties.dataFootnotes !== undefined);
  const before = <T>(all: readonly T[], one: T) =>
    hasNotes ? [...all.slice(0, -1), one, ...all.slice(-1)] : [...all, one];
  return { toc: before(toc, figuresEntry), body: before(body, figuresSection(figures)) };
}

/** The pictures of a plan, each with its table folded under it. */
function figuresSection(figures: readonly Figure[]): Element {
  const { anchor, title } = figuresEntry;
  return h('section.cifras', { ariaLabelledBy: [anchor] }, [
    h('h2', { id: anchor }, title),
    ...figures.flatMap(({ chart, table }) => [
      h('h3', chart.title),
      h('div.tabla', { role: 'region', ariaLabel: `Gráfica: ${chart.title}`, tabIndex: 0 }, draw(chart)),
      h('details', [
        h('summary', 'Los mismos datos en una tabla'),
        h('div.tabla', { role: 'region', ariaLabel: `Tabla: ${chart.title}`, tabIndex: 0 }, table),
      ]),
    ]),
  ]);
}
