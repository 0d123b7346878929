import type { FileReport } from '../report/report.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type Checking, fileChecker } from './check-file.ts';
import type { Host } from './host.ts';
import { standardInput } from './select-files.ts';

/** What is known of the files of a run so far, besides their reports. */
export interface Account {
  /** How many could not be read. */
  failures: number;
  /** What each plan that could be read goes by in the store, in order; null for one that is not kept. */
  readonly keys: (string | null)[];
  /** The profiles that have files of their own, as they were read. */
  readonly profiles: SourceFile[];
}

/** How many plans make up for starting another thread, which takes as long as checking these. */
const worthThreads = 100;

/**
 * Checks every file that a command line names, and gives their reports in its order, without waiting for the last. One
 * that cannot be read keeps no other from being checked, and `notice` says why. A profile of one's own is reported once.
 */
export async function* loadReports(
  host: Host,
  paths: readonly string[],
  checking: Checking,
  account: Account,
  notice: (said: Bilingual) => void,
): AsyncGenerator<FileReport> {
  const check = fileChecker(host, checking);
  const { gate = null, store, stopwatch, change } = checking;
  const alone = paths.length < worthThreads || paths.includes(standardInput) || stopwatch || change;
  const crew = alone ? null : await host.hire({ gate, store: store?.place ?? null });
  const reported = new Set<string>();
  for await (const outcome of crew ? crew(paths, check) : eachOf(paths, check)) {
    if ('failure' in outcome) {
      account.failures++;
      notice(outcome.failure);
      continue;
    }
    const { own, profile } = outcome.reports;
    account.keys.push(outcome.key);
    if (profile && !reported.has(profile.file.path)) {
      reported.add(profile.file.path);
      account.profiles.push(profile.file);
      yield profile;
    }
    yield own;
  }
}

async function* eachOf<T>(paths: readonly string[], check: (path: string) => Promise<T>): AsyncGenerator<T> {
  for (const path of paths) yield await check(path);
}
