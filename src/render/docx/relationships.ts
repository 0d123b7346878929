import type { Element } from 'xast';
import { el } from './xml.ts';

/** What one part of a package leads to. */
export interface Relationships {
  /** The id of a part or an address, the same for the same one; `type` is the last word of its full name. */
  readonly to: (type: string, target: string, external?: boolean) => string;
  /** Null where it leads to nothing. */
  readonly tree: () => Element | null;
}

/** Relationships numbered in the order in which they are met: `rId1`, `rId2`. */
export function makeRelationships(): Relationships {
  const ids = new Map<string, string>();
  const entries: Element[] = [];
  return {
    to: (type, target, external = false) => {
      const key = JSON.stringify([type, target]);
      const known = ids.get(key);
      if (known !== undefined) return known;
      const id = `rId${ids.size + 1}`;
      ids.set(key, id);
      const full = /^https?:/u.test(type) ? type : `${office}/${type}`;
      entries.push(
        el('Relationship', { Id: id, Type: full, Target: target, TargetMode: external ? 'External' : null }),
      );
      return id;
    },
    tree: () =>
      entries.length === 0
        ? null
        : el(
            'Relationships',
            { xmlns: 'http://schemas.openxmlformats.org/package/2006/relationships' },
            entries,
          ),
  };
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
