import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

/** How a run of the program went. */
export interface Run {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The program as a user has it. */
export interface BuiltProgram {
  /** A folder that is gone after the tests; the program is not in it. */
  readonly folder: () => string;
  /** The file to start. */
  readonly start: () => string;
  /** Runs it in that folder, on the Node of the tests, with a cache folder of its own unless `env` says another. */
  readonly run: (args: readonly string[], env?: Readonly<Record<string, string>>) => Run;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Builds the sources as they are, beside what they are: whatever `dist/` holds is neither used nor touched. */
export function builtProgram(): BuiltProgram {
  let place = '';
  const program = () => join(place, 'programa con ñ');
  const folder = () => join(place, 'planes');
  const start = () => join(program(), 'bin/plan.js');
  beforeAll(() => {
    place = mkdtempSync(join(tmpdir(), 'plan-built-'));
    mkdirSync(folder());
    for (const path of ['bin', 'build', 'package.json', 'schemas'])
      cpSync(join(root, path), join(program(), path), { recursive: true });
    for (const path of ['src', 'node_modules', 'templates'])
      symlinkSync(join(root, path), join(program(), path));
    const { status, stderr } = runNode([join(program(), 'build/bundle.js')], place);
    if (status !== 0) throw new Error(`build/bundle.js ended with ${status}:\n${stderr}`);
  }, 180_000);
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  return {
    folder,
    start,
    run: (args, env = {}) =>
      runNode([start(), ...args], folder(), { XDG_CACHE_HOME: join(place, 'cache'), ...env }),
  };
}

function runNode(args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): Run {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    // The runner of tests has settings of its own for Node and for colours.
    env: { PATH: process.env.PATH, ...env },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    timeout: 60_000,
  });
  return { status, stdout, stderr };
}
