import type { Element } from 'hast';
import { h } from 'hastscript';
import { words } from '../flow/words.ts';
import { languageOf, saidIn } from '../locale.ts';
import type { TocEntry } from '../publication.ts';

/** Folded on narrow screens, beside the text on wide ones. */
export function contentsOf(toc: readonly TocEntry[], language: string): Element[] {
  const name = words[languageOf(language)].contents;
  if (toc.length < 2) return [];
  return [
    // Beside the text it scrolls by itself, and whatever scrolls can be reached from the keyboard.
    h(
      'nav.indice',
      { ariaLabel: name, tabIndex: 0 },
      h('details', [h('summary', saidIn(language), name), listOf(toc)]),
    ),
  ];
}

/** Entries nested by depth. */
function listOf(toc: readonly TocEntry[]): Element {
  const list = h('ol');
  const open: { depth: number; list: Element }[] = [{ depth: 0, list }];
  for (const { depth, title, anchor } of toc) {
    while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop();
    const item = h('li', h('a', { href: `#${anchor}` }, title));
    const holder = open.at(-1)?.list ?? list;
    const parent = open.length > 1 ? sublistOf(holder) : holder;
    parent.children.push(item);
    open.push({ depth, list: item });
  }
  return list;
}

function sublistOf(item: Element): Element {
  const last = item.children.at(-1);
  if (last?.type === 'element' && last.tagName === 'ol') return last;
  const list = h('ol');
  item.children.push(list);
  return list;
}
