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

/**
 * A crew of some threads that run `script`, and of this one. They end with the last file; what one that died was given
 * is left to this one.
 */
export function threadCrew(script: string, threads: number, orders: Orders): Crew {
  return async function* (paths, check) {
    const outcomes: (Outcome | undefined)[] = [];
    let next = 0;
    let fault: Error | null = null;
    let wake = (): void => undefined;
    const left: number[] = [];
    const take = () => left.pop() ?? (next < paths.length ? next++ : null);
    const workers = Array.from({ length: threads }, () => {
      const worker = new Worker(script, { workerData: orders, argv: ['validate'] });
      const given = new Set<number>();
      const give = () => {
        const at = take();
        if (at === null) return;
        given.add(at);
        worker.postMessage({ at, path: paths[at] });
      };
      worker.on('message', ({ at, packed, fault: said }: Answer) => {
        given.delete(at);
        if (packed) outcomes[at] = unpackOutcome(packed);
        else fault = new Error(said);
        give();
        wake();
      });
      // Without anybody to hear of it, it would end the program.
      worker.on('error', () => undefined);
      worker.on('exit', () => {
        left.push(...given);
        wake();
      });
      for (let i = 0; i < ahead; i++) give();
      return worker;
    });
    try {
      for (let at = 0; at < paths.length; at++) {
        while (!outcomes[at]) {
          if (fault) throw fault;
          const mine = take();
          const path = mine === null ? undefined : paths[mine];
          if (mine !== null && path !== undefined) {
            outcomes[mine] = await check(path);
            // Answers come in between two turns of the loop of events.
            await new Promise<void>(resolve => setImmediate(resolve));
          } else {
            await new Promise<void>(resolve => {
              wake = resolve;
            });
          }
        }
        const outcome = outcomes[at];
        outcomes[at] = undefined;
        if (outcome) yield outcome;
      }
    } finally {
      for (const worker of workers) await worker.terminate();
    }
  };
}
