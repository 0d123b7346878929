import { defineConfig } from 'vitest/config';

/** One worker for all files of a run: a mutant costs the tests that reach it, not loading the program for each file. */
export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/conformance/**', 'test/mutation/**', '**/node_modules/**'],
    restoreMocks: true,
    testTimeout: 20_000,
    isolate: false,
  },
});
