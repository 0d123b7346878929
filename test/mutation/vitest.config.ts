import { join } from 'node:path';
import { defineConfig } from 'vitest/config';
import type { TestModule } from 'vitest/node';

/** Stryker does not notice a file of tests that cannot be loaded: what it tests would count as tested by none. */
const loaded = {
  onTestRunEnd(modules: readonly TestModule[]) {
    const [error] = modules.flatMap(module => module.errors());
    if (error) throw new Error(error.message);
  },
};

/** One worker for all files of a run: a mutant costs the tests that reach it, not loading the program for each file. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/conformance/**', 'test/mutation/**', '**/node_modules/**'],
    setupFiles: ['../seed.ts', 'each-file.ts'].map(path => join(import.meta.dirname, path)),
    reporters: [loaded],
    restoreMocks: true,
    // Stryker stops what takes too long.
    testTimeout: 300_000,
    isolate: false,
  },
});
