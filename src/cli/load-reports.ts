import type { Rung } from '../plan/profile.ts';
import type { FileReport } from '../report/report.ts';
import { reportPlan } from '../report/reported.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { SourceFile } from '../text/source-file.ts';
import { type PlanReports, planCache } from './cache/plan-cache.ts';
import { planKeys } from './cache/plan-keys.ts';
import type { Store } from './cache/store.ts';
import { describeFailure } from './failure.ts';
import type { Host } from './host.ts';
import type { ConfigLoader } from './load-config.ts';
import type { LoadedPlan, PlanLoader } from './load-plan.ts';
import { readSource, sourceOf } from './read-source.ts';
import { standardInput } from './select-files.ts';
import type { Stopwatch } from './stopwatch.ts';

/** Every file a command line names, checked; and what was said of those that could not be read. */
export interface LoadedReports {
  readonly files: readonly FileReport[];
  readonly failures: readonly Bilingual[];
  /** What each plan goes by in the store, in order; null for one that is not kept. */
  readonly keys: readonly (string | null)[];
}

/** How plans are checked. */
interface Loading {
  readonly configOf: ConfigLoader;
  readonly gate?: Rung | undefined;
  readonly stdinName?: string | undefined;
  /** What is kept between runs; null for nothing. */
  readonly store?: Store | null;
  /** Takes the time of what is done. */
  readonly stopwatch?: Stopwatch | null;
  /** Changes each plan before it is reported. */
  readonly change?: ((path: string, plan: LoadedPlan, loader: PlanLoader) => Promise<LoadedPlan>) | undefined;
}

/** One file that cannot be read keeps no other from being checked. A profile of one's own is reported once. */
export async function loadReports(
  host: Host,
  paths: readonly string[],
  loading: Loading,
): Promise<LoadedReports> {
  const { store = null, stopwatch, configOf, gate } = loading;
  const keyOf = store && planKeys(host, store, configOf, gate);
  const cache = store && planCache(host, store);
  const reading = <T>(work: () => Promise<T>) => stopwatch?.measureAsync('leer', work) ?? work();
  const check = checker(host, loading);
  const files = new Map<string, FileReport>();
  const failures: Bilingual[] = [];
  const keys: (string | null)[] = [];
  for (const path of paths) {
    try {
      const bytes = keyOf && path !== standardInput ? host.glance(path) : null;
      const key = bytes && keyOf ? await keyOf(path, bytes) : null;
      keys.push(key);
      const file = bytes
        ? await sourceOf(path, bytes)
        : await reading(() => readSource(host, path, nameOf(path, loading.stdinName)));
      const kept = key === null ? null : ((await cache?.read(key, file)) ?? null);
      const reports = kept ?? (await check(path, file));
      if (key !== null && !kept) cache?.write(key, reports);
      for (const report of [reports.profile, reports.own]) if (report) files.set(report.file.path, report);
    } catch (error) {
      const failure = describeFailure(error);
      if (!failure) throw error;
      failures.push(failure);
    }
  }
  return { files: [...files.values()], failures, keys };
}

function nameOf(path: string, stdinName: string | undefined): string {
  return path === standardInput ? (stdinName ?? '<stdin>') : path;
}

/** Checks plans that no run knows yet; what that takes is loaded with the first of them. */
function checker(
  host: Host,
  { configOf, gate, change, stopwatch }: Loading,
): (path: string, file: SourceFile) => Promise<PlanReports> {
  let loaded: Promise<PlanLoader> | null = null;
  return async (path, file) => {
    loaded ??= import('./load-plan.ts').then(({ planLoader }) =>
      planLoader(host, { configOf, gate, stopwatch }),
    );
    const loader = await loaded;
    const read = await loader.read(file);
    const { profileReport, ...plan } = (await change?.(path, read, loader)) ?? read;
    const report = () => reportPlan(plan.file, plan.analysis, plan.gate);
    const own = stopwatch?.measure('escribir', report) ?? report();
    return { own, profile: profileReport };
  };
}
