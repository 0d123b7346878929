import type { Element } from 'xast';
import type { Paper } from '../theme.ts';
import { val, w } from './xml.ts';

/** The measures of a page, in twips. */
export interface Page {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
  /** From the edges to the head and the foot. */
  readonly header: number;
  readonly footer: number;
}

const sizes: Readonly<Record<Paper, Pick<Page, 'width' | 'height'>>> = {
  carta: { width: 12240, height: 15840 },
  a4: { width: 11906, height: 16838 },
};

/** An upright page of the program's own. */
export function pageOf(paper: Paper): Page {
  return { ...sizes[paper], top: 1700, right: 1700, bottom: 1500, left: 1700, header: 850, footer: 760 };
}

/** The same page on its side. */
export function turned(page: Page): Page {
  const { width, height, top, bottom } = page;
  return { ...page, width: height, height: width, right: Math.min(top, 1400), left: Math.min(bottom, 1400) };
}

/** The width of the text on a page. */
export function textWidth({ width, left, right }: Page): number {
  return width - left - right;
}

/** A head or foot of a section, and the id under which the document knows it. */
export interface MarginReference {
  readonly side: 'header' | 'footer';
  readonly pages: 'default' | 'first' | 'even';
  readonly id: string;
}

/** What ends a section: its heads and feet, its paper, its margins. */
export function sectionOf(page: Page, margins: readonly MarginReference[], titlePage = false): Element {
  const { width, height, header, footer, ...sides } = page;
  return w(
    'sectPr',
    {},
    margins.map(({ side, pages, id }) => w(`${side}Reference`, { type: pages, 'r:id': id })),
    val('type', 'nextPage'),
    w('pgSz', { w: width, h: height, orient: width > height ? 'landscape' : null }),
    w('pgMar', { ...sides, header, footer, gutter: 0 }),
    w('cols', { space: 708 }),
    titlePage ? w('titlePg') : null,
  );
}
