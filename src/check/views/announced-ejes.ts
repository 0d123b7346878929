import type { List } from 'mdast';
import type { Element, Plan } from '../../plan/model.ts';
import { kept } from '../../text/kept.ts';
import type { Span } from '../../text/span.ts';
import { type Item, listItems } from './list-items.ts';

/** A list that announces the ejes which sections develop further down. */
export interface AnnouncedEjes {
  /** Ejes that such a list announces and a section develops. */
  readonly developed: readonly Element[];
  /** Ejes that only the list names. */
  readonly undeveloped: readonly Element[];
}

/** The ejes of the lists that announce ejes; both empty where no eje is announced and then developed. */
export const announcedEjes: (plan: Plan) => AnnouncedEjes = kept(plan => {
  const ejes = plan.children.filter(({ kind }) => kind === 'eje');
  if (!ejes.some(eje => eje.announcement)) return { developed: [], undeveloped: [] };
  const items = new Map(listItems(plan).map(item => [item.span.start, item]));
  const developed = ejes.filter(({ announcement }) => announcement && items.has(announcement.start));
  const lists = new Set(developed.map(eje => listOf(eje.announcement, items)));
  const undeveloped = ejes.filter(eje => {
    const list = eje.dress === 'item' ? listOf(eje.span, items) : undefined;
    return list !== undefined && lists.has(list);
  });
  return { developed, undeveloped };
});

function listOf(span: Span | null, items: ReadonlyMap<number, Item>): List | undefined {
  return span ? items.get(span.start)?.list : undefined;
}
