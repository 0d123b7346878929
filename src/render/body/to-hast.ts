import type { ElementContent, Root, RootContent } from 'hast';
import { type Schema, sanitize } from 'hast-util-sanitize';
import type { List, Root as Markdown, Parents } from 'mdast';
import { toHast as convert, defaultHandlers, type Handler } from 'mdast-util-to-hast';
import { bodySchema, passageLanguage } from '../body-schema.ts';
import type { BodyWords } from './words.ts';

/**
 * Markdown made public, as clean hast: the tags of `bodySchema` besides `h1` and `input`, whatever HTML the author
 * wrote. What HTML leaves open ends with its section, so that a forgotten `</table>` does not swallow the plan.
 */
export async function toHast(markdown: Markdown, words: BodyWords): Promise<Root> {
  const tree = convert(markdown, {
    allowDangerousHtml: true,
    handlers: { listItem: itemHandler() },
    clobberPrefix: '',
    footnoteLabel: words.notes,
    footnoteLabelTagName: 'h1',
    footnoteLabelProperties: {},
    footnoteBackLabel: (note, mention) => words.backToMark(note + 1, mention),
  });
  const nodes: RootContent[] = [];
  for (const section of sectionsOf(tree.type === 'root' ? tree.children : [])) {
    const parse = section.some(hasRaw) ? (await import('./parse-raw.ts')).parseRaw : null;
    for (const node of parse ? parse(section) : section) nodes.push(node);
  }
  const clean = sanitize({ type: 'root', children: nodes }, incoming);
  return { type: 'root', children: clean.type === 'root' ? clean.children : [clean as RootContent] };
}

/**
 * Gives each item its list without the items, and whether it is loose already found: for each, the library would look
 * through all of them.
 */
function itemHandler(): Handler {
  const shorts = new WeakMap<List, List>();
  const shortened = (list: List): List => {
    const known = shorts.get(list);
    if (known) return known;
    const spread = list.spread || list.children.some(item => item.spread ?? item.children.length > 1);
    const short = { ...list, spread, children: [] };
    shorts.set(list, short);
    return short;
  };
  return (state, node, parent?: Parents) =>
    defaultHandlers.listItem(state, node, parent?.type === 'list' ? shortened(parent) : parent);
}

const at = ['dataAt', /^\d+$/u] as [string, RegExp];

/** What may come from Markdown and HTML: the rest of `bodySchema` is the program's to add. */
const incoming = {
  ...bodySchema,
  tagNames: [...bodySchema.tagNames, 'h1', 'input'],
  attributes: {
    '*': [passageLanguage],
    ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'tr'].map(name => [name, [at]])),
    a: ['href', 'id', 'ariaLabel', 'dataFootnoteRef', 'dataFootnoteBackref'],
    abbr: ['title'],
    img: ['src', 'alt', 'title'],
    input: ['checked'],
    li: [at, 'id'],
    ol: [['start', /^\d{1,9}$/u]],
    section: ['dataFootnotes'],
    td: [at, 'align', 'colSpan', 'rowSpan'],
    th: [at, 'align', 'colSpan', 'rowSpan', ['scope', 'col', 'row']],
  },
  ancestors: {
    li: ['ol', 'ul'],
    ...Object.fromEntries(['caption', 'tbody', 'thead', 'tr', 'td', 'th'].map(name => [name, ['table']])),
  },
} satisfies Schema;

/** The footnotes are a section of their own. */
function sectionsOf(nodes: readonly RootContent[]): RootContent[][] {
  const sections: RootContent[][] = [[]];
  for (const node of nodes) {
    if (node.type === 'element' && /^(?:h[1-6]|section)$/u.test(node.tagName)) sections.push([]);
    sections.at(-1)?.push(node);
  }
  return sections;
}

function hasRaw(node: RootContent | ElementContent): boolean {
  return node.type === 'raw' || ('children' in node && node.children.some(hasRaw));
}
