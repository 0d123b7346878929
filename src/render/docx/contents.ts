import type { Element } from 'xast';
import type { TocEntry } from '../publication.ts';
import { run } from './runs.ts';
import type { Role } from './style-sheet.ts';
import type { Writing } from './writing.ts';
import { val, w } from './xml.ts';

/** Levels of headings that the contents list. */
const deepest = 4;

/**
 * The table of contents as Word's own field, with its entries in place as links: nothing asks to be updated when the
 * document is opened, and «Update table» puts in the numbers of the pages, which only Word can know. `ids` are those
 * that have a place in the text.
 */
export function contentsOf(
  toc: readonly TocEntry[],
  ids: ReadonlySet<string>,
  title: Element,
  writing: Writing,
): Element[] {
  const entries = toc.filter(({ depth, anchor }) => depth - 1 <= deepest && ids.has(anchor));
  if (entries.length < 2) return [];
  const char = (type: string) => w('r', {}, w('fldChar', { fldCharType: type }));
  const code = w('r', {}, w('instrText', { 'xml:space': 'preserve' }, ` TOC \\o "1-${deepest}" \\h \\z `));
  const lines = entries.map(({ depth, title: words, anchor }, i) =>
    w(
      'p',
      {},
      w('pPr', {}, val('pStyle', writing.style(`contents${depth - 1}` as Role))),
      i === 0 ? [char('begin'), code, char('separate')] : null,
      w('hyperlink', { anchor: writing.bookmarks.nameOf(anchor), history: 1 }, run(words)),
      i === entries.length - 1 ? char('end') : null,
    ),
  );
  return [
    w(
      'sdt',
      {},
      w('sdtPr', {}, w('docPartObj', {}, val('docPartGallery', 'Table of Contents'), w('docPartUnique'))),
      w(
        'sdtContent',
        {},
        w('p', {}, w('pPr', {}, val('pStyle', writing.style('contents'))), title),
        ...lines,
      ),
    ),
  ];
}
