import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { draw } from '../figures/chart.ts';
import type { Figure } from '../figures/figure.ts';
import { figuresEntry } from '../figures/figures.ts';
import { languageOf, saidIn } from '../locale.ts';
import type { Publication, TocEntry } from '../publication.ts';
import { pageWords } from './words.ts';

/** What a page shows and lists, with the pictures of its plan at the end; the footnotes stay the last of all. */
export function withFigures(
  publication: Pick<Publication, 'toc' | 'language'>,
  body: readonly ElementContent[],
  figures: readonly Figure[],
): { readonly toc: readonly TocEntry[]; readonly body: readonly ElementContent[] } {
  const { toc } = publication;
  if (figures.length === 0) return { toc, body };
  const chapter = figuresEntry(publication);
  const hasNotes = body.some(node => node.type === 'element' && node.properties.dataFootnotes !== undefined);
  const before = <T>(all: readonly T[], one: T) =>
    hasNotes ? [...all.slice(0, -1), one, ...all.slice(-1)] : [...all, one];
  return {
    toc: before(toc, chapter),
    body: before(body, figuresSection(figures, chapter, publication.language)),
  };
}

/** The pictures of a plan, each with its table folded under it. */
function figuresSection(figures: readonly Figure[], { anchor, title }: TocEntry, language: string): Element {
  const words = pageWords[languageOf(language)];
  return h('section.cifras', { ariaLabelledBy: [anchor], ...saidIn(language) }, [
    h('h2', { id: anchor }, title),
    ...figures.flatMap(({ chart, table }) => [
      h('h3', chart.title),
      h(
        'div.tabla',
        { role: 'region', ariaLabel: `${words.chart}: ${chart.title}`, tabIndex: 0 },
        draw(chart),
      ),
      h('details', [
        h('summary', words.sameInTable),
        h('div.tabla', { role: 'region', ariaLabel: `${words.table}: ${chart.title}`, tabIndex: 0 }, table),
      ]),
    ]),
  ]);
}
