import type { FileReport } from '../report/report.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { type Checking, fileChecker } from './check-file.ts';
import type { Host } from './host.ts';
import { standardInput } from './select-files.ts';

/** Every file a command line names, checked; and what was said of those that could not be read. */
export interface LoadedReports {
  readonly files: readonly FileReport[];
  readonly failures: readonly Bilingual[];
  /** What each plan that could be read goes by in the store, in order; null for one that is not kept. */
  readonly keys: readonly (string | null)[];
}

/** How many plans make up for starting another thread, which takes as long as checking these. */
const worthThreads = 100;

/** One file that cannot be read keeps no other from being checked. A profile of one's own is reported once. */
export async function loadReports(
  host: Host,
  paths: readonly string[],
  checking: Checking,
): Promise<LoadedReports> {
  const check = fileChecker(host, checking);
  const { gate = null, store, stopwatch, change } = checking;
  const alone = paths.length < worthThreads || paths.includes(standardInput) || stopwatch || change;
  const crew = alone ? null : await host.hire({ gate, store: store?.place ?? null });
  const files = new Map<string, FileReport>();
  const failures: Bilingual[] = [];
  const keys: (string | null)[] = [];
  for await (const outcome of crew ? crew(paths, check) : eachOf(paths, check)) {
    if ('failure' in outcome) failures.push(outcome.failure);
    else {
      const { own, profile } = outcome.reports;
      keys.push(outcome.key);
      for (const report of [profile, own]) if (report) files.set(report.file.path, report);
    }
  }
  return { files: [...files.values()], failures, keys };
}

async function* eachOf<T>(paths: readonly string[], check: (path: string) => Promise<T>): AsyncGenerator<T> {
  for (const path of paths) yield await check(path);
}
