import type { Element } from 'xast';
import { contentTypes } from './content-types.ts';
import { makeRelationships, type Relationships } from './relationships.ts';
import { partOf } from './xml.ts';
import { pack } from './zip.ts';

/** A document as it is put together, part by part; `word/document.xml` and `docProps/core.xml` are among them. */
export interface Package {
  /** Puts a part in, with what it leads to; names begin at the root: `word/document.xml`. */
  readonly put: (name: string, part: Element | Uint8Array, relationships?: Relationships) => void;
  /** The file. */
  readonly bytes: () => Uint8Array;
}

/** An empty package. */
export function makePackage(): Package {
  const parts = new Map<string, Uint8Array>();
  const set = (name: string, part: Element | Uint8Array) =>
    parts.set(name, part instanceof Uint8Array ? part : partOf(part));
  return {
    put: (name, part, relationships) => {
      set(name, part);
      const tree = relationships?.tree();
      if (tree) set(name.replace(/([^/]*)$/u, '_rels/$1.rels'), tree);
    },
    bytes: () => {
      const names = ['_rels/.rels', ...parts.keys()];
      const first: [string, Uint8Array][] = [
        ['[Content_Types].xml', partOf(contentTypes(names))],
        ['_rels/.rels', partOf(entrance())],
      ];
      return pack(new Map([...first, ...parts]));
    },
  };
}

/** Where a reader of the package begins. */
function entrance(): Element {
  const relationships = makeRelationships();
  relationships.to('officeDocument', 'word/document.xml');
  relationships.to(
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  );
  const tree = relationships.tree();
  if (!tree) throw new Error('a package leads to its document');
  return tree;
}
