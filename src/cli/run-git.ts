import { execFile } from 'node:child_process';
import type { GitEnd } from './host.ts';

/** Runs Git in a folder, without a shell; null where it is not installed. */
export function runGit(cwd: string, args: readonly string[]): Promise<GitEnd | null> {
  const options = { cwd, maxBuffer: 256 * 1024 * 1024, windowsHide: true } as const;
  return new Promise(resolve => {
    execFile('git', ['--no-optional-locks', ...args], options, (error, stdout) => {
      if (error?.code === 'ENOENT') resolve(null);
      else resolve({ code: error ? Number(error.code ?? 1) || 1 : 0, stdout });
    });
  });
}
