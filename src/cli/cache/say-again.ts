import type { CommandContext, ExitCode } from '../command.ts';
import type { Host } from '../host.ts';
import type { Validated, Validation } from '../validate-plans.ts';
import { dependencyOn } from './dependency.ts';
import { digest } from './digest.ts';
import { type PlanKeys, planKeys } from './plan-keys.ts';
import { recorder, replay } from './run-cache.ts';
import type { Store } from './store.ts';

/**
 * Says what an earlier run said where all of it still holds: plans, options, baseline and profiles the same, byte for
 * byte. Otherwise validates, and keeps what is said for the next run. Of a thousand plans that did not change this takes
 * a look at each, and none of them is read as a plan.
 */
export async function sayAgain(
  validation: Validation,
  store: Store,
  context: CommandContext,
  anew: (context: CommandContext) => Promise<Validated>,
): Promise<ExitCode> {
  const { host } = context;
  const keyOf = planKeys(host, store, validation.configOf, validation.options.nivel);
  const key = runKey(validation, store, context, await keysOf(host, keyOf, validation.paths));
  const before = key === null ? null : await replay(host, store, key);
  if (before !== null) return before;
  const recording = recorder(host);
  const { code, keys, profiles } = await anew({ ...context, host: recording.host });
  // A plan may have changed since its first look.
  const said = runKey(validation, store, context, keys);
  if (said) recording.keep(store, said, code, profiles.map(dependencyOn));
  return code;
}

/** Names a run; null where something of it is not kept. */
function runKey(
  { paths, options, targets }: Validation,
  { build }: Store,
  { host, language }: CommandContext,
  keys: readonly (string | null)[],
): string | null {
  // A terminal is told how long the run took.
  if (host.stdout.isTty || options.updateBaseline || keys.length < paths.length || keys.includes(null))
    return null;
  const debt = options.baseline === undefined ? new Uint8Array() : host.glance(options.baseline);
  if (!debt) return null;
  const parts = ['run', build, host.cwd, language, options, targets, paths, keys];
  return digest(JSON.stringify(parts), debt);
}

/** Stops at the first plan that cannot be looked at, such as standard input. */
async function keysOf(host: Host, keyOf: PlanKeys, paths: readonly string[]): Promise<string[]> {
  const keys: string[] = [];
  for (const path of paths) {
    const bytes = host.glance(path);
    if (!bytes) break;
    keys.push(await keyOf(path, bytes));
  }
  return keys;
}
