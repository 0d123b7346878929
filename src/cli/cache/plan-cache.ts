import type { FileReport } from '../../report/report.ts';
import { reportFaults } from '../../report/reported.ts';
import type { SourceFile } from '../../text/source-file.ts';
import type { Host } from '../host.ts';
import { type Dependency, dependencies, dependencyOn } from './dependency.ts';
import type { Store } from './store.ts';

/** What a run knows of a plan: its report, and that of the profile it stands on where it has a file of its own. */
export interface PlanReports {
  readonly own: FileReport;
  readonly profile: FileReport | null;
}

/** What earlier runs found in plans, by the names that `planKeys` gives. */
interface PlanCache {
  /** Null for a plan that is not known as it is now. */
  readonly read: (key: string, file: SourceFile) => Promise<PlanReports | null>;
  readonly write: (key: string, reports: PlanReports) => void;
}

/** A report without its text, which whoever asks has. */
interface Entry {
  readonly report: Omit<FileReport, 'file'>;
  readonly profile: Dependency | null;
}

/** Keeps them in `store`. Those that stand on a faulty profile are not kept. */
export function planCache(host: Host, store: Store): PlanCache {
  const unchanged = dependencies(host);
  return {
    async read(key, file) {
      const entry = store.read(key)?.data;
      if (!isEntry(entry)) return null;
      const own = { ...entry.report, file };
      if (!entry.profile) return { own, profile: null };
      const profile = await unchanged(entry.profile);
      return profile && { own, profile: reportFaults(profile, []) };
    },
    write(key, { own, profile }) {
      if (profile && profile.diagnostics.length > 0) return;
      const { file: _, ...report } = own;
      const entry: Entry = { report, profile: profile && dependencyOn(profile.file) };
      store.write(key, entry);
    },
  };
}

/** The name of an entry says the build that wrote it, and its check sum that it is whole: the rest has its shape. */
function isEntry(data: unknown): data is Entry {
  if (typeof data !== 'object' || data === null || !('report' in data) || !('profile' in data)) return false;
  const { report } = data;
  return (
    typeof report === 'object' &&
    report !== null &&
    'diagnostics' in report &&
    Array.isArray(report.diagnostics)
  );
}
