import { posix } from 'node:path';
import type { Host } from './host.ts';

/** Where GitHub Actions and GitLab CI say that the copy of the repository is. */
const rootVariables = ['GITHUB_WORKSPACE', 'CI_PROJECT_DIR'];

/**
 * Turns paths as typed into paths from the root of the repository, which is what forges look files up by; outside a
 * forge, or outside its copy, a path stays as typed.
 */
export function repositoryPath({ cwd, env }: Pick<Host, 'cwd' | 'env'>): (path: string) => string {
  const here = slashed(cwd);
  const root = rootVariables.map(name => env[name]).find(value => value !== undefined && value !== '');
  return path => {
    const plain = posix.normalize(slashed(path));
    if (root === undefined || path.startsWith('<')) return plain;
    const within = posix.relative(slashed(root), posix.resolve(here, plain));
    return within.startsWith('..') ? plain : within;
  };
}

function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}
