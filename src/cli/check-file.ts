import type { Rung } from '../plan/profile.ts';
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

/** How plans are checked. */
export interface Checking {
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

/** What came of one file: its reports, or why it cannot be read. */
export type Outcome =
  | { readonly reports: PlanReports /** What it goes by in the store. */; readonly key: string | null }
  | { readonly failure: Bilingual };

/** Checks files one by one; what the store knows is not checked again. */
export function fileChecker(host: Host, checking: Checking): (path: string) => Promise<Outcome> {
  const { store = null, stopwatch, configOf, gate } = checking;
  const keyOf = store && planKeys(host, store, configOf, gate);
  const cache = store && planCache(host, store);
  const reading = <T>(work: () => Promise<T>) => stopwatch?.measureAsync('leer', work) ?? work();
  const check = checker(host, checking);
  return async path => {
    try {
      const bytes = keyOf && path !== standardInput ? host.glance(path) : null;
      const key = bytes && keyOf ? await keyOf(path, bytes) : null;
      const file = bytes
        ? await sourceOf(path, bytes)
        : await reading(() => readSource(host, path, nameOf(path, checking.stdinName)));
      const kept = key === null ? null : ((await cache?.read(key, file)) ?? null);
      const reports = kept ?? (await check(path, file));
      if (key !== null && !kept) cache?.write(key, reports);
      return { reports, key };
    } catch (error) {
      const failure = describeFailure(error);
      if (!failure) throw error;
      return { failure };
    }
  };
}

function nameOf(path: string, stdinName: string | undefined): string {
  return path === standardInput ? (stdinName ?? '<stdin>') : path;
}

/** Checks plans that no run knows yet; what that takes is loaded with the first of them. */
function checker(
  host: Host,
  { configOf, gate, change, stopwatch }: Checking,
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
