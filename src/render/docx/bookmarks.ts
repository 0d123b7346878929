import type { Element } from 'xast';
import { w } from './xml.ts';

/** The bookmarks of a document. */
export interface Bookmarks {
  /** The name of the bookmark of an id: what Word takes for a name, unlike any other of the document. */
  readonly nameOf: (id: string) => string;
  /** A number that nothing else of the document has. */
  readonly next: () => number;
  /** What a bookmark holds, between its marks. */
  readonly around: (name: string, content: readonly Element[]) => Element[];
}

/** Characters a name may have, all told. */
const longest = 40;

/**
 * Names bookmarks after addresses: `eje-2/linea-3` is `eje_2__linea_3`, since Word takes letters, digits and
 * underscores only. What is longer than a name may be is cut, and told apart by a number.
 */
export function makeBookmarks(): Bookmarks {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  let count = 0;
  const nameOf = (id: string): string => {
    const known = names.get(id);
    if (known !== undefined) return known;
    const plain = id.replaceAll('/', '__').replace(/[^\p{L}\p{N}_]/gu, '_');
    const wanted = (/^\p{L}/u.test(plain) ? plain : `p_${plain}`).slice(0, longest);
    let name = wanted;
    for (let n = 2; taken.has(name.toLowerCase()); n++) {
      const end = `_${n}`;
      name = wanted.slice(0, longest - end.length) + end;
    }
    taken.add(name.toLowerCase());
    names.set(id, name);
    return name;
  };
  return {
    nameOf,
    next: () => count++,
    around: (name, content) => {
      const id = count++;
      return [w('bookmarkStart', { id, name }), ...content, w('bookmarkEnd', { id })];
    },
  };
}
