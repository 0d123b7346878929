import { Worker } from 'node:worker_threads';
import type { Outcome } from '../check-file.ts';
import { type Answer, type Orders, unpackOutcome } from './answers.ts';

/** Checks many files at once; what came of them is given in their order. `check` is what this thread does meanwhile. */
export type Crew = (
  paths: readonly string[],
  check: (path: string) => Promise<Outcome>,
) => AsyncGenerator<Outcome>;

/** Files that a thread has been given and has not answered: enough to go on while this one is busy. */
const ahead = 16;

/** Files past the first unanswered one that may be answered meanwhile: what waits for a slow one takes memory. */
const most = 128;

/** In MB. With what V8 takes for itself a thread is hardly faster, and holds twice as much. */
const youngest = 12;

/**
 * A crew of some threads that run `script`, and of this one. They end with the last file; what one that died was given
 * is left to this one.
 */
export function threadCrew(script: string, threads: number, orders: Orders): Crew {
  return async function* (paths, check) {
    /** What came of files whose turn has not come: as a thread said it, or as this one found it. */
    const waiting = new Map<number, string | Outcome>();
    let [turn, next] = [0, 0];
    let fault: Error | null = null;
    let wake = (): void => undefined;
    const left: number[] = [];
    const take = () => left.pop() ?? (next < Math.min(paths.length, turn + most) ? next++ : null);
    const hands = Array.from({ length: threads }, () => {
      const worker = new Worker(script, {
        workerData: orders,
        argv: ['validate'],
        resourceLimits: { maxYoungGenerationSizeMb: youngest },
      });
      const given = new Set<number>();
      const hand = { worker, isThere: true, give };
      function give(): void {
        while (hand.isThere && given.size < ahead) {
          const at = take();
          if (at === null) return;
          given.add(at);
          worker.postMessage({ at, path: paths[at] });
        }
      }
      worker.on('message', ({ at, packed, fault: said }: Answer) => {
        given.delete(at);
        if (packed) waiting.set(at, packed);
        else fault = new Error(said);
        give();
        wake();
      });
      // Without anybody to hear of it, it would end the program.
      worker.on('error', () => undefined);
      worker.on('exit', () => {
        hand.isThere = false;
        left.push(...given);
        given.clear();
        wake();
      });
      return hand;
    });
    try {
      for (; turn < paths.length; turn++) {
        for (const { give } of hands) give();
        while (!waiting.has(turn)) {
          if (fault) throw fault;
          const mine = take();
          const path = mine === null ? undefined : paths[mine];
          if (mine !== null && path !== undefined) {
            waiting.set(mine, await check(path));
            // Answers come in between two turns of the loop of events.
            await new Promise<void>(resolve => setImmediate(resolve));
          } else {
            await new Promise<void>(resolve => {
              wake = resolve;
            });
          }
        }
        const outcome = waiting.get(turn);
        waiting.delete(turn);
        if (outcome !== undefined) yield typeof outcome === 'string' ? unpackOutcome(outcome) : outcome;
      }
    } finally {
      for (const { worker } of hands) await worker.terminate();
    }
  };
}
