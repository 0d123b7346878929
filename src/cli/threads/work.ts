import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { fileChecker } from '../check-file.ts';
import type { Host } from '../host.ts';
import { configLoader } from '../load-config.ts';
import { nodeHost } from '../node-host.ts';
import { type Answer, type Orders, packOutcome } from './answers.ts';

/** Checks the files that come in by a port, one after the other, and answers by it, until the thread is ended. */
export async function work(
  port: MessagePort | null = parentPort,
  { cwd, gate, store: place }: Orders = workerData,
  host: Host = nodeHost(cwd),
): Promise<void> {
  const store = place === null ? null : await host.openStore(place);
  const check = fileChecker(host, { configOf: configLoader(host, store), gate: gate ?? undefined, store });
  let last: Promise<void> = Promise.resolve();
  const answer = async (at: number, path: string): Promise<void> => {
    const said: Answer = await check(path).then(
      outcome => ({ at, packed: packOutcome(outcome) }),
      error => ({ at, fault: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
    );
    port?.postMessage(said);
  };
  port?.on('message', ({ at, path }: { at: number; path: string }) => {
    last = last.then(() => answer(at, path));
  });
}
