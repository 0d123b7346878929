import type { Store } from '../../../src/cli/cache/store.ts';

/** A store in memory that counts what came of it. */
export interface MemoryStore extends Store {
  readonly held: Map<string, string>;
  /** How many were read and there, and how many written, since the last call. */
  readonly counts: () => { hits: number; writes: number };
}

/** An empty one. */
export function memoryStore(build = 'prueba', held = new Map<string, string>()): MemoryStore {
  let [hits, writes] = [0, 0];
  return {
    build,
    place: 'memoria',
    held,
    read: name => {
      const kept = held.get(name);
      if (kept === undefined) return null;
      hits++;
      const { data, bytes } = JSON.parse(kept);
      return { data, bytes: Buffer.from(bytes, 'base64') };
    },
    write: (name, data, bytes = new Uint8Array()) => {
      writes++;
      held.set(name, JSON.stringify({ data, bytes: Buffer.from(bytes).toString('base64') }));
    },
    close: () => undefined,
    counts: () => {
      const counted = { hits, writes };
      [hits, writes] = [0, 0];
      return counted;
    },
  };
}
