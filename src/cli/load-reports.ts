import type { Rung } from '../plan/profile.ts';
import type { FileReport } from '../report/report.ts';
import { reportPlan } from '../report/reported.ts';
import type { Bilingual } from '../text/bilingual.ts';
import type { ChangedFiles } from './changed-files.ts';
import { describeFailure } from './failure.ts';
import type { Host } from './host.ts';
import { type ConfigLoader, configLoader } from './load-config.ts';
import { type LoadedPlan, type PlanLoader, planLoader } from './load-plan.ts';
import { selectFiles, standardInput } from './select-files.ts';

/** Every file a command line names, checked; and what was said of those that could not be read. */
export interface LoadedReports {
  readonly files: readonly FileReport[];
  readonly failures: readonly Bilingual[];
  /** How many plans were left out since they did not change. */
  readonly unchanged: number;
}

/** One file that cannot be read keeps no other from being checked. A profile of one's own is reported once. */
export async function loadReports(
  host: Host,
  paths: readonly string[],
  options: {
    gate?: Rung | undefined;
    stdinName?: string | undefined;
    /** Set where only plans that changed are to be checked. */
    changed?: ChangedFiles | undefined;
    notice?: ((said: Bilingual) => void) | undefined;
    /** Changes each plan before it is reported. */
    change?: ((path: string, plan: LoadedPlan, loader: PlanLoader) => Promise<LoadedPlan>) | undefined;
  },
): Promise<LoadedReports> {
  const { changed, notice } = options;
  const configOf = configLoader(host);
  const loader = planLoader(host, { ...options, configOf });
  const files = new Map<string, FileReport>();
  const failures: Bilingual[] = [];
  let unchanged = 0;
  for (const path of await selectFiles(host, paths, { configOf, ...(notice && { notice }) })) {
    if (changed && !(await isChanged(path, changed, configOf))) {
      unchanged++;
      continue;
    }
    try {
      const loaded = await loader.load(path);
      const { profileReport, ...plan } = (await options.change?.(path, loaded, loader)) ?? loaded;
      if (profileReport) files.set(profileReport.file.path, profileReport);
      files.set(plan.file.path, reportPlan(plan.file, plan.analysis, plan.gate));
    } catch (error) {
      const failure = describeFailure(error);
      if (!failure) throw error;
      failures.push(failure);
    }
  }
  return { files: [...files.values()], failures, unchanged };
}

/** A plan is also another where what is asked of it is. */
async function isChanged(path: string, changed: ChangedFiles, configOf: ConfigLoader): Promise<boolean> {
  if (path === standardInput || changed.has(path)) return true;
  const config = await configOf(path);
  return config !== null && changed.has(config.path);
}
