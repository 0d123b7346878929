import type { Origin } from '../config/origin.ts';
import { type ConfigReading, readConfig } from '../config/read-config.ts';
import { originOf, settle } from '../config/settle.ts';
import type { Settled } from '../config/settled.ts';
import { describedRules } from '../described-rules.ts';
import type { Path } from '../document/frontmatter-tree.ts';
import { readSettings, sayAll } from './settings-file.ts';
import { UsageError } from './usage-error.ts';

/** Everything that a configuration says. */
export interface WholeConfig {
  readonly reading: ConfigReading;
  /** Where it says what stands at a path of it. */
  readonly originOf: (at: Path) => Origin;
  /** What it says for one plan, by its path from the folder of the configuration. */
  readonly settle: (within: string) => Settled;
}

/** Reads a configuration; throws `UsageError` for a faulty one, under which nothing is to be checked. */
export async function wholeConfig(path: string, bytes: Uint8Array): Promise<WholeConfig> {
  const file = await readSettings(path, bytes);
  const reading = readConfig(file, describedRules);
  if (reading.problems.length > 0) throw new UsageError(sayAll(file, reading.problems));
  return {
    reading,
    originOf: at => originOf(file, reading.tree, at),
    settle: within => settle(file, reading, within),
  };
}
