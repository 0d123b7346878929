import type { Position } from 'unist';

/**
 * The memory in which satteri 0.10.5 hands over a tree: a header, one record a node, fields that differ by type and
 * the strings they point to. Nodes go by number, the root's is 0; `at` counts bytes from a node's first field.
 */
export interface Memory {
  /** The number of nodes. */
  readonly size: number;
  readonly typeOf: (id: number) => number;
  readonly forEachChild: (id: number, visit: (child: number) => void) => void;
  /** Null for a node that no text stands for. */
  readonly positionOf: (id: number) => Position | null;
  readonly byteOf: (id: number, at: number) => number;
  readonly numberOf: (id: number, at: number) => number;
  readonly stringOf: (id: number, at: number) => string;
}

/** Opens such a memory. Throws where it begins otherwise, or where what it names lies outside. */
export function memoryOf(bytes: Uint8Array): Memory {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const read = (at: number) => view.getUint32(at, true);
  if (read(0) !== signature || read(4) !== markdown) throw new Error('this is no tree of satteri');
  const [recordSize, size, records, children, fields, strings] = [
    read(8),
    read(12),
    read(16),
    read(24),
    read(32),
    read(40),
  ] as const;
  const recordOf = (id: number) => records + id * recordSize;
  const fieldOf = (id: number, at: number) => fields + read(recordOf(id) + 44) + at;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  return {
    size,
    typeOf: id => view.getUint8(recordOf(id) + 4),
    forEachChild: (id, visit) => {
      const first = children + read(recordOf(id) + 36) * 4;
      const end = first + read(recordOf(id) + 40) * 4;
      for (let at = first; at < end; at += 4) visit(read(at));
    },
    positionOf: id => {
      const at = recordOf(id) + 12;
      const line = read(at + 8);
      if (line === 0) return null;
      return {
        start: { line, column: read(at + 12), offset: read(at) },
        end: { line: read(at + 16), column: read(at + 20), offset: read(at + 4) },
      };
    },
    byteOf: (id, at) => view.getUint8(fieldOf(id, at)),
    numberOf: (id, at) => read(fieldOf(id, at)),
    stringOf: (id, at) => {
      const field = fieldOf(id, at);
      const start = strings + read(field);
      return decoder.decode(bytes.subarray(start, start + read(field + 4)));
    },
  };
}

/** «MDAR» and the number of Markdown trees. */
const signature = 0x5241444d;
const markdown = 1;
