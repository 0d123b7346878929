import type { List, ListItem, Nodes, PhrasingContent } from 'mdast';
import { type InlineText, inlineText, locate } from '../../document/inline-text.ts';
import { spanOf } from '../../document/span-of.ts';
import type { Plan } from '../../plan/model.ts';
import { readNumber, type WrittenNumber } from '../../plan/number.ts';
import { kept } from '../../text/kept.ts';
import type { Located, Span } from '../../text/span.ts';

/** An item of any list of a body, element or prose. */
export interface Item {
  readonly node: ListItem;
  readonly list: List;
  readonly span: Span;
  /** The first words of its first paragraph; null where it begins with something else or with nothing. */
  readonly opening: InlineText | null;
  /** What its author counts it with: a number in the text, or the marker of an ordered list. */
  readonly number: Located<WrittenNumber> | null;
  /** How many lists hold its list. */
  readonly depth: number;
  /** The item in which its list stands. */
  readonly holder: Item | null;
  /** The item before it in its list. */
  readonly previous: Item | null;
}

/** Every item of every list, in the order of the text. */
export const listItems: (plan: Plan) => readonly Item[] = kept(plan => {
  const source = plan.document.file.text;
  const items: Item[] = [];
  const pending: { node: Nodes; holder: Item | null }[] = [{ node: plan.document.body, holder: null }];
  for (let next = pending.pop(); next; next = pending.pop()) {
    const { node, holder } = next;
    if (node.type === 'list') {
      const inner = itemsOf(node, holder, source);
      items.push(...inner);
      for (const item of inner.reverse()) pending.push({ node: item.node, holder: item });
    } else if ('children' in node && !withoutLists.has(node.type)) {
      for (let i = node.children.length - 1; i >= 0; i--) {
        const child = node.children[i];
        if (child) pending.push({ node: child, holder });
      }
    }
  }
  return items.sort((a, b) => a.span.start - b.span.start);
});

/** What may have children, and no list among them. */
const withoutLists: ReadonlySet<string> = new Set(['heading', 'paragraph', 'table']);

function itemsOf(list: List, holder: Item | null, source: string): Item[] {
  const items: Item[] = [];
  for (const node of list.children) {
    const previous = items.at(-1) ?? null;
    const [lead] = node.children;
    const opening = lead?.type === 'paragraph' ? inlineText(firstWords(lead.children), source) : null;
    items.push({
      node,
      list,
      span: spanOf(node),
      opening,
      number: numberOf(list, node, opening, previous ?? holder, source),
      depth: holder ? holder.depth + 1 : 0,
      holder,
      previous,
    });
  }
  return items;
}

const enough = 48;

/** As much of a paragraph as numbers and markers take: following every character of long items takes time. */
function firstWords(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const first: PhrasingContent[] = [];
  for (const node of nodes) {
    if (node.type !== 'text') {
      first.push(node);
      continue;
    }
    first.push({ ...node, value: node.value.slice(0, enough) });
    if (node.value.length > enough) break;
  }
  return first;
}

function numberOf(
  list: List,
  node: ListItem,
  text: InlineText | null,
  before: Item | null,
  source: string,
): Located<WrittenNumber> | null {
  const written = text && readNumber(text.value, 'item', before?.number?.value);
  if (text && written) return { value: written.number, span: locate(text, 0, written.length).span };
  const { start } = spanOf(node);
  const marker = list.ordered ? /^\d{1,9}[.)]/u.exec(source.slice(start, start + 10))?.[0] : undefined;
  if (!marker) return null;
  return {
    value: { text: marker, style: 'arabic', parts: [Number.parseInt(marker, 10)] },
    span: { start, end: start + marker.length },
  };
}
