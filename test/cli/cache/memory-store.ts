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
    held,
    read: name => {
      const kept = held.get(name);
      if (kept === undefined) return null;
      hits++;
      return JSON.parse(kept);
    },
    write: (name, data) => {
      writes++;
      held.set(name, JSON.stringify(data));
    },
    close: () => undefined,
    counts: () => {
      const counted = { hits, writes };
      [hits, writes] = [0, 0];
      return counted;
    },
  };
}
