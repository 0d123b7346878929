import type { Rung } from '../../plan/profile.ts';
import type { Host } from '../host.ts';
import type { ConfigLoader } from '../load-config.ts';
import { digest } from './digest.ts';
import type { Store } from './store.ts';

/**
 * Names all that decides what is found in a plan: the program, its Node and its parser, the level asked for, the plan's
 * folder, the configuration and which of its exceptions may hold, and the bytes of the plan. A profile in a file of its
 * own is not in it: only reading the plan says which.
 */
export type PlanKeys = (path: string, bytes: Uint8Array) => Promise<string>;

/** The names of what is kept of plans in `store`. */
export function planKeys(
  { env }: Pick<Host, 'env'>,
  { build }: Store,
  configOf: ConfigLoader,
  gate: Rung | undefined,
): PlanKeys {
  return async (path, bytes) => {
    const config = await configOf(path);
    const settings = config ? [config.digest, config.folder, config.within(path)] : [];
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const program = [build, env.PLAN_PARSER ?? ''];
    return digest(JSON.stringify(['plan', program, gate ?? null, folder, settings]), bytes);
  };
}
