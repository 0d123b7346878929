import type { Bilingual } from '../text/bilingual.ts';
import type { ChangedFiles } from './changed-files.ts';
import type { Host } from './host.ts';
import type { ConfigLoader } from './load-config.ts';
import { selectFiles, standardInput } from './select-files.ts';

/** The plans that a run is to check, and how many it leaves out since they did not change. */
interface ChosenPlans {
  readonly paths: readonly string[];
  readonly unchanged: number;
}

/** What a command line names; where `changed` is given, what has changed of it. */
export async function choosePlans(
  host: Host,
  named: readonly string[],
  configOf: ConfigLoader,
  changed: ChangedFiles | undefined,
  notice: (said: Bilingual) => void,
): Promise<ChosenPlans> {
  const all = await selectFiles(host, named, { configOf, notice });
  if (!changed) return { paths: all, unchanged: 0 };
  const paths: string[] = [];
  for (const path of all) if (await isChanged(path, changed, configOf)) paths.push(path);
  return { paths, unchanged: all.length - paths.length };
}

/** A plan is also another where what is asked of it is. */
async function isChanged(path: string, changed: ChangedFiles, configOf: ConfigLoader): Promise<boolean> {
  if (path === standardInput || changed.has(path)) return true;
  const config = await configOf(path);
  return config !== null && changed.has(config.path);
}
