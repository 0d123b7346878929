import type { List } from 'mdast';
import type { Finding, Fix, Rule } from '../check/rule.ts';
import { type Item, listItems } from '../check/views/list-items.ts';
import { spanOf } from '../document/span-of.ts';
import type { Span } from '../text/span.ts';
import type { TextEdit } from '../text/text-edit.ts';

/** A bullet typed after the one that Markdown gives: «- ❖». */
export const rule: Rule = {
  id: 'vineta-doble',
  rung: 'presentable',
  severity: 'aviso',
  summary: {
    es: 'Los elementos de una lista llevan dos marcas: «- ❖», «- •», «- 1.».',
    en: 'The items of a list carry two markers: «- ❖», «- •», «- 1.».',
  },
  *check(plan, { views }) {
    const source = plan.document.file.text;
    const lists = new Map<List, Double[]>();
    for (const item of views(listItems)) {
      const double = typedBullet(source, item) ?? secondMarker(source, item);
      if (!double) continue;
      const known = lists.get(item.list);
      if (known) known.push(double);
      else lists.set(item.list, [double]);
    }
    for (const doubles of lists.values()) yield* finding(source, doubles);
  },
};

interface Double {
  /** The marker that Markdown reads. */
  readonly outer: string;
  /** The second one. */
  readonly span: Span;
  /** Null where taking one away would change more than the marker. */
  readonly edit: TextEdit | null;
}

/** Signs that word processors leave behind, some of them from private alphabets. Check marks may mean something. */
const bullet = /^(?:[❖•●○◦▪■□▫◆◇◉➢➤➔►▶▸‣⁃∙\uF000-\uF0FF]\s*|[·§*–—-]\s+)(?=\S)/u;

function typedBullet(source: string, { node, span, opening: text }: Item): Double | null {
  const sign = text && bullet.exec(text.value)?.[0];
  const [lead] = node.children;
  if (!text || !sign || !lead) return null;
  const { start } = spanOf(lead);
  const end = text.starts[sign.length] ?? start;
  const typed = source.slice(start, end);
  const isAlone = typed.replace(/[\\\s]/gu, '') === sign.trim();
  return {
    outer: source.slice(span.start, start).trim(),
    span: { start, end: start + typed.trimEnd().length },
    edit: isAlone ? { span: { start, end }, newText: '' } : null,
  };
}

/** `- 1. Texto`, `- - Texto`: Markdown reads a list inside an item that says nothing. */
function secondMarker(source: string, { node, span, list }: Item): Double | null {
  const [inner] = node.children;
  if (inner?.type !== 'list') return null;
  const { start } = spanOf(inner);
  const outer = source.slice(span.start, start);
  if (outer.includes('\n')) return null;
  const marker = /^(?:[-+*]|\d{1,9}[.)])/u.exec(source.slice(start))?.[0] ?? '';
  const isAlone = node.children.length === 1 && inner.children.length === 1;
  return {
    outer: outer.trim(),
    span: { start, end: start + marker.length },
    edit: isAlone ? withoutOne(source, list, inner, { start: span.start, end: start }) : null,
  };
}

/** Takes the bullet away and leaves the number, which is content; of two numbers none. */
function withoutOne(source: string, list: List, inner: List, outer: Span): TextEdit | null {
  if (!list.ordered) return { span: outer, newText: '' };
  const words = inner.children[0]?.children[0];
  if (inner.ordered || !words) return null;
  const bulletSpan = { start: outer.end, end: spanOf(words).start };
  return source.slice(bulletSpan.start, bulletSpan.end).includes('\n')
    ? null
    : { span: bulletSpan, newText: '' };
}

function* finding(source: string, doubles: readonly Double[]): Generator<Finding> {
  const [first] = doubles;
  if (!first) return;
  const second = source.slice(first.span.start, first.span.end);
  const edits = doubles.flatMap(({ edit }) => edit ?? []);
  const fix: Fix | null =
    edits.length === doubles.length
      ? { title: { es: 'Dejar una sola marca', en: 'Leave a single marker' }, safe: true, edits }
      : null;
  yield {
    span: first.span,
    message:
      doubles.length === 1
        ? {
            es: `El elemento lleva dos marcas de lista, «${first.outer}» y «${second}».`,
            en: `The item carries two list markers, «${first.outer}» and «${second}».`,
          }
        : {
            es: `Los ${doubles.length} elementos de la lista llevan dos marcas, «${first.outer}» y «${second}».`,
            en: `The ${doubles.length} items of the list carry two markers, «${first.outer}» and «${second}».`,
          },
    help: { es: 'Deje una sola.', en: 'Leave only one.' },
    label: { es: 'segunda marca', en: 'second marker' },
    ...(fix && { fix }),
  };
}
