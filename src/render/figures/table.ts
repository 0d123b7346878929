import type { Element } from 'hast';
import { h } from 'hastscript';

/** A table with a head; the first cell of each row names it. */
export function tableOf(
  caption: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Element {
  return h('table', [
    h('caption', caption),
    h(
      'thead',
      h(
        'tr',
        head.map(name => h('th', { scope: 'col' }, name)),
      ),
    ),
    h(
      'tbody',
      rows.map(([name = '', ...cells]) =>
        h('tr', [h('th', { scope: 'row' }, name), ...cells.map(cell => h('td', cell))]),
      ),
    ),
  ]);
}
