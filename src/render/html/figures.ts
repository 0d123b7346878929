import type { Element } from 'hast';
import { h } from 'hastscript';
import { draw } from '../figures/chart.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresEntry } from '../figures/figures.ts';

/** The pictures of a plan, each with its table folded under it. */
export function figuresSection(figures: readonly Figure[]): Element {
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
