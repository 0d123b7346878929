import { main } from '../src/cli/main.ts';
import { type FakeHost, fakeHost } from './fake-host.ts';

/** What a command line printed and how it ended. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly host: FakeHost;
}

/** Runs a command line in memory: `run('validate plan.md --format json', { files })`. */
export async function run(line: string, circumstances: Parameters<typeof fakeHost>[0] = {}): Promise<Run> {
  const host = fakeHost(circumstances);
  const code = await main(
    line.split(' ').filter(part => part !== ''),
    host,
  );
  return { code, stdout: host.said.stdout, stderr: host.said.stderr, host };
}
