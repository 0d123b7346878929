import { posix, win32 } from 'node:path';
import type { Host } from './host.ts';

/** Where GitHub Actions and GitLab CI say that the copy of the repository is. */
const rootVariables = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/**
 * Turns paths as typed into paths from the root of the repository, which is what forges look files up by; outside a
 * forge, or outside its copy, a path stays as typed.
 */
export function repositoryPath({ cwd, env }: Pick<Host, 'cwd' | 'env'>): (path: string) => string {
  const system = /^(?:[a-z]:|[\\/]{2})/iu.test(cwd) ? win32 : posix;
  const root = rootVariables.map(name => env[name]).find(value => value !== undefined && value !== '');
  return path => {
    const plain = slashed(system.normalize(slashed(path)));
    if (root === undefined || path.startsWith('<')) return plain;
    const within = slashed(system.relative(slashed(root), system.resolve(cwd, plain)));
    return within.startsWith('..') || system.isAbsolute(within) ? plain : within;
  };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
