import { spawnSync } from 'node:child_process';
import { fromRoot } from './tools.ts';

/** How a run of the program went. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the built program as a user would, elsewhere than in its own folder. */
export function plan(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Run {
  return runNode([fromRoot('bin/plan.js'), ...args], cwd, env);
}

/** Runs a script with this Node. */
export function runNode(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Run {
  return runProgram(process.execPath, args, env, cwd);
}

/** Runs any program. */
export function runProgram(
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = fromRoot('.'),
): Run {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

/** What the program printed; throws where it did not end well. */
export function planOutput(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = plan(args, cwd);
  if (status !== 0) throw new Error(`plan ${args.join(' ')} ended with ${status}:\n${stdout}${stderr}`);
  return stdout;
}
