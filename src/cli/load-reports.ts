import type { Rung } from '../plan/profile.ts';
import type { FileReport } from '../report/report.ts';
import type { Bilingual } from '../text/bilingual.ts';
import { describeFailure } from './failure.ts';
import type { Host } from './host.ts';
import { type LoadedPlan, type PlanLoader, planLoader } from './load-plan.ts';
import { selectFiles } from './select-files.ts';

/** Every file a command line names, checked; and what was said of those that could not be read. */
export interface LoadedReports {
  readonly files: readonly FileReport[];
  readonly failures: readonly Bilingual[];
}

/** One file that cannot be read keeps no other from being checked. A profile of one's own is reported once. */
export async function loadReports(
  host: Host,
  paths: readonly string[],
  options: {
    gate?: Rung | undefined;
    stdinName?: string | undefined;
    /** Changes each plan before it is reported. */
    change?: ((path: string, plan: LoadedPlan, loader: PlanLoader) => Promise<LoadedPlan>) | undefined;
  },
): Promise<LoadedReports> {
  const loader = planLoader(host, options);
  const files = new Map<string, FileReport>();
  const failures: Bilingual[] = [];
  for (const path of await selectFiles(host, paths)) {
    try {
      const loaded = await loader.load(path);
      const { profileReport, ...plan } = (await options.change?.(path, loaded, loader)) ?? loaded;
      if (profileReport) files.set(profileReport.file.path, profileReport);
      files.set(plan.file.path, { ...plan, diagnostics: plan.analysis.diagnostics });
    } catch (error) {
      const failure = describeFailure(error);
      if (!failure) throw error;
      failures.push(failure);
    }
  }
  return { files: [...files.values()], failures };
}
