import type { Element } from 'xast';
import {
  attribute,
  child,
  childElements,
  childrenOf,
  descend,
  descendants,
  textBelow,
} from '../../office/xml.ts';
import type { Run } from '../source.ts';

/** The tracked changes of a text: what is being inserted now, and what was deleted where. */
export interface Changes {
  /** Takes in a mark of the text. Gives the words that were deleted there; null for another mark. */
  readonly pass: (mark: Element) => { readonly text: string; readonly change: Run['change'] } | null;
  /** What is said of the words that come now; null for settled ones. */
  readonly now: () => Run['change'] | null;
}

interface Region {
  readonly kind: 'inserted' | 'deleted';
  readonly author: string | null;
  readonly text: string;
}

/** Reads the list of changes that a body opens with. Changes of dress alone are none. */
export function newChanges(body: Element | null): Changes {
  const regions = new Map(
    childrenOf(child(body, 'text:tracked-changes'), 'text:changed-region').flatMap(element => {
      const region = regionOf(element);
      const id = attribute(element, 'xml:id') ?? attribute(element, 'text:id') ?? '';
      return region ? [[id, region] as const] : [];
    }),
  );
  const open: string[] = [];
  return {
    pass(mark) {
      const id = attribute(mark, 'text:change-id') ?? '';
      if (mark.name === 'text:change-start') open.push(id);
      else if (mark.name === 'text:change-end' && open.includes(id)) open.splice(open.indexOf(id), 1);
      const region = regions.get(id);
      if (mark.name !== 'text:change' || region?.kind !== 'deleted') return null;
      return { text: region.text, change: { kind: 'deleted', author: region.author } };
    },
    now() {
      const region = open.map(id => regions.get(id)).find(each => each?.kind === 'inserted');
      return region ? { kind: 'inserted', author: region.author } : null;
    },
  };
}

function regionOf(element: Element): Region | null {
  const [change] = childElements(element);
  const kind =
    change?.name === 'text:insertion' ? 'inserted' : change?.name === 'text:deletion' ? 'deleted' : null;
  if (!change || kind === null) return null;
  const creator = descend(change, 'office:change-info', 'dc:creator');
  const paragraphs = descendants(change).filter(({ name }) => name === 'text:p' || name === 'text:h');
  return {
    kind,
    author: creator ? textBelow(creator).trim() : null,
    text: paragraphs
      .map(textBelow)
      .filter(text => text !== '')
      .join(' '),
  };
}
