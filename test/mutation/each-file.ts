import { beforeAll, inject } from 'vitest';

/** What Stryker keeps in the one process that runs all files. */
interface Stryker {
  readonly mutantCoverage?: { readonly perTest: Record<string, unknown> };
  activeMutant?: string | undefined;
}

declare global {
  var __stryker__: Stryker | undefined;
}

declare module 'vitest' {
  interface ProvidedContext {
    readonly mutantActivation?: 'static' | 'runtime';
  }
}

// Files are loaded with whole code, whatever those before them broke: what tests do is broken, not what they stand on.
if (globalThis.__stryker__ && inject('mutantActivation') !== 'static')
  globalThis.__stryker__.activeMutant = undefined;

/** Each file hands over what is reached so far: without this, once more all that those before it reached. */
beforeAll(() => {
  const tests = globalThis.__stryker__?.mutantCoverage?.perTest ?? {};
  for (const test of Object.keys(tests)) delete tests[test];
});
